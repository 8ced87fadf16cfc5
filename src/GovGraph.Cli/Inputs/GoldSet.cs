using System.Text.Json;
using GovGraph.Core.Facts;
using GovGraph.Core.Text;
using GovGraph.Extraction.Evaluation;

namespace GovGraph.Cli.Inputs;

/// <summary>A report with its reference answer.</summary>
internal sealed record GoldReport(string Name, string Text, AnswerFile Gold);

/// <summary>The reference answers of a folder, sorted by name, with their reports.</summary>
internal sealed class GoldSet
{
    private const string Ending = ".gold.json";

    private readonly List<GoldReport> files = [];

    public IReadOnlyList<GoldReport> Files => files;

    public int Failed { get; private set; }

    public static GoldSet Of(string folder, Terminal terminal)
    {
        var set = new GoldSet();
        var answers = Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Ending) : [];
        foreach (var answer in answers.Order(StringComparer.Ordinal))
        {
            if (set.Add(answer) is { } problem)
            {
                set.Failed++;
                terminal.Error.WriteLine(problem.ToString());
            }
        }

        return set;
    }

    public string TextOf(string name) => files.First(f => f.Name == name).Text;

    private Problem? Add(string answer)
    {
        var report = answer[..^Ending.Length] + ".txt";
        var read = InputText.Read(new InputFile(report, new Location("gold", Path.GetFileName(report))));
        if (read.Problem is not null)
        {
            return read.Problem;
        }

        try
        {
            files.Add(new GoldReport(Path.GetFileName(answer)[..^Ending.Length], read.Text, AnswerFileJson.Read(File.ReadAllText(answer))));
            return null;
        }
        catch (JsonException problem)
        {
            return new Problem(answer, (int)(problem.LineNumber ?? -1) + 1, "is no reference answer as GUIDELINES.md has it; mend the JSON");
        }
    }
}
