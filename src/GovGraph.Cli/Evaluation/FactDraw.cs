using GovGraph.Cli.Inputs;
using GovGraph.Extraction;
using GovGraph.Extraction.Evaluation.Judging;

namespace GovGraph.Cli.Evaluation;

/// <summary>Draws facts at random, each fact of the folder as likely as any other, as rows that wait for a verdict.</summary>
internal static class FactDraw
{
    public static async Task<int> RunAsync(Terminal terminal, string folder, int count, int seed, CancellationToken cancellationToken)
    {
        var scan = InputScan.Of([folder], source: null);
        var tally = new Tally(terminal, scan);
        var extractor = ReportExtractor.Create();
        var rows = new List<string>();
        await foreach (var (read, lines) in OrderedParallel.SelectAsync(scan.Files, f => Read(f, extractor), cancellationToken))
        {
            if (read.Problem is not null)
            {
                tally.Failed(read.Problem);
            }

            rows.AddRange(lines);
        }

#pragma warning disable CA5394 // a draw that anybody can repeat, no secret
        var drawn = rows.ToArray();
        new Random(seed).Shuffle(drawn);
#pragma warning restore CA5394
        terminal.Out.WriteLine($"{JudgedFile.Header}\tsentence\tleans on");
        foreach (var row in drawn.Take(count))
        {
            terminal.Out.WriteLine(row);
        }

        terminal.Error.WriteLine($"{Math.Min(count, drawn.Length)} of {drawn.Length} facts in {scan.Files.Count} reports, seed {seed}");
        return tally.FailedCount > 0 ? ExitCodes.SomeFailed : ExitCodes.Ok;
    }

    private static (InputText Text, List<string> Rows) Read(InputFile file, ReportExtractor extractor)
    {
        var read = InputText.Read(file);
        return (read, read.Problem is null
            ? [.. extractor.Extract(read.Text).Facts.Select(f => JudgedFile.Unjudged(ReportNames.Of(file), read.Text, f))]
            : []);
    }
}
