using System.Text.RegularExpressions;
using GovGraph.Api.Browser;

namespace GovGraph.Hosts.Tests.Browser;

/// <summary>A saved query as Browser lists it.</summary>
internal sealed partial record SavedQuery(string Folder, string Title, string Text)
{
    public bool SetsParameters => Text.Contains("\n:param ", StringComparison.Ordinal);

    /// <summary>Whether it changes Browser's own settings and asks nothing.</summary>
    public bool Configures => Text.Contains("\n:config ", StringComparison.Ordinal);

    public bool Draws => Folder.Contains('图', StringComparison.Ordinal);

    /// <summary>What a line that sets parameters takes them from.</summary>
    public string ParameterSource => ParameterLine().Match(Text).Groups[2].Value;

    public string[] ParametersSet => ParameterLine().Match(Text).Groups[1].Value.Split(", ");

    public IEnumerable<string> ParametersUsed => Use().Matches(Statement).Select(m => m.Groups[1].Value).Distinct();

    /// <summary>The text without its first line, which is the title.</summary>
    public string Statement => Text[(Text.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    public static IReadOnlyList<SavedQuery> All { get; } =
        [.. BrowserFiles.SavedQueries.Select(q => new SavedQuery(q.Key.Split('/')[0], q.Value.Split('\n')[0].TrimStart('/', ' '), q.Value))];

    [GeneratedRegex(@":param \[\{(.*?)\}\] => \{(.*)\}\s*$", RegexOptions.Singleline)]
    private static partial Regex ParameterLine();

    [GeneratedRegex(@"\$(\w+)")]
    private static partial Regex Use();
}
