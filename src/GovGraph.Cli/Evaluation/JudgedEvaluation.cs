using GovGraph.Cli.Inputs;
using GovGraph.Cli.Output;
using GovGraph.Core.Facts;
using GovGraph.Extraction;
using GovGraph.Extraction.Evaluation.Judging;

namespace GovGraph.Cli.Evaluation;

/// <summary>Counts what people judged, and looks up what has become of it.</summary>
internal static class JudgedEvaluation
{
    public static async Task<int> RunAsync(Terminal terminal, string file, string? folder, CancellationToken cancellationToken)
    {
        IReadOnlyList<JudgedFact> judged;
        try
        {
            judged = JudgedFile.Read(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            terminal.Error.WriteLine(problem is InvalidDataException ? problem.Message : $"{file}: cannot be read: {problem.Message}");
            return ExitCodes.SomeFailed;
        }

        var names = judged.Select(j => j.Report).ToHashSet();
        var read = folder is null ? [] : await ReadAsync(terminal, folder, names, cancellationToken);
        terminal.Out.Write(JudgedText.Of(Rejudging.Of(judged, read.GetValueOrDefault)));
        return ExitCodes.Ok;
    }

    private static async Task<Dictionary<string, IReadOnlyList<Fact>>> ReadAsync(
        Terminal terminal, string folder, HashSet<string> names, CancellationToken cancellationToken)
    {
        var scan = InputScan.Of([folder], source: null);
        var tally = new Tally(terminal, scan);
        var extractor = ReportExtractor.Create();
        var read = new Dictionary<string, IReadOnlyList<Fact>>(StringComparer.Ordinal);
        var wanted = scan.Files.Where(f => names.Contains(ReportNames.Of(f)));
        await foreach (var (text, facts) in OrderedParallel.SelectAsync(wanted, f => Read(f, extractor), cancellationToken))
        {
            if (text.Problem is not null)
            {
                tally.Failed(text.Problem);
            }
            else
            {
                read[ReportNames.Of(text.File)] = facts;
            }
        }

        return read;
    }

    private static (InputText Text, IReadOnlyList<Fact> Facts) Read(InputFile file, ReportExtractor extractor)
    {
        var read = InputText.Read(file);
        return (read, read.Problem is null ? extractor.Extract(read.Text).Facts : []);
    }
}
