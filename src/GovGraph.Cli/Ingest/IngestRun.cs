using GovGraph.Cli.Inputs;
using GovGraph.Core.Graph;
using GovGraph.Extraction;

namespace GovGraph.Cli.Ingest;

/// <summary>One load from paths to the line that sums it up; <c>ingest</c> and <c>serve --ingest</c> share it.</summary>
internal static class IngestRun
{
    public static async Task<int> RunAsync(Terminal terminal, IGraphWriter writer, InputScan scan, CancellationToken cancellationToken)
    {
        if (scan.LeftOut > 0)
        {
            terminal.Error.WriteLine($"{scan.LeftOut} files that are not .txt left out");
        }

        var extractor = ReportExtractor.Create();
        var counts = await new IngestProgress(terminal).ShowAsync((progress, complain) =>
            new Ingestor(writer, extractor, progress, complain).RunAsync(scan, cancellationToken));
        terminal.Out.WriteLine($"{counts.New} new, {counts.Changed} changed, {counts.Same} same, {counts.Failed} failed");
        if (counts.Left == 0 && await new Refresher(writer, extractor).RunAsync(scan, cancellationToken) is > 0 and var again)
        {
            terminal.Error.WriteLine($"{again} more read again from their stored text, for their file has gone and the rules are better now");
        }

        if (counts.Left > 0)
        {
            terminal.Error.WriteLine($"stopped with {counts.Left} of {counts.Total} left; the same command goes on from here");
        }

        return counts.Failed > 0 || counts.Left > 0 ? ExitCodes.SomeFailed : ExitCodes.Ok;
    }
}
