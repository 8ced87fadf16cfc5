using GovGraph.Core.Answers;

namespace GovGraph.Cli.Output;

/// <summary>For an empty list: which of the names asked for nobody has, and what comes near.</summary>
internal static class NearNames
{
    public static async Task SayAsync(Terminal terminal, IGraphReader reader, GraphFilter filter, CancellationToken cancellationToken)
    {
        (NameKind Kind, string Word, string? Name)[] asked =
        [
            (NameKind.Official, terminal.Say("official", "官员"), filter.Official),
            (NameKind.Place, terminal.Say("project or site", "项目或地点"), filter.Project),
            (NameKind.District, terminal.Say("district", "区划"), filter.District),
            (NameKind.Meeting, terminal.Say("meeting", "会议"), filter.Meeting),
        ];
        foreach (var (kind, word, name) in asked.Where(a => a.Name is not null))
        {
            var near = await reader.NearNamesAsync(kind, name!, cancellationToken);
            if (!near.Contains(name) && !name!.Contains(':', StringComparison.Ordinal))
            {
                terminal.Error.WriteLine(Line(terminal, word, name!, near));
            }
        }
    }

    public static string Line(Terminal terminal, string word, string name, IReadOnlyList<string> near) => near.Count == 0
        ? terminal.Say($"no {word} is called '{name}'", $"没有名为“{name}”的{word}")
        : terminal.Say($"no {word} is called '{name}'; near: {string.Join(", ", near)}", $"没有名为“{name}”的{word}；相近的有：{string.Join("、", near)}");
}
