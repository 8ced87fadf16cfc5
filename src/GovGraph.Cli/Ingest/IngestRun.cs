using GovGraph.Cli.Inputs;
using GovGraph.Core.Answers;
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
        var counts = await new IngestProgress(terminal).ShowAsync((progress, complain) => LoadAsync(
            terminal, new Ingestor(writer, extractor, progress, complain), scan, cancellationToken));
        terminal.Out.WriteLine($"{counts.New} new, {counts.Changed} changed, {counts.Same} same, {counts.Failed} failed");
        if (counts.Left == 0 && await new Refresher(writer, extractor).RunAsync(scan, cancellationToken) is > 0 and var again)
        {
            terminal.Error.WriteLine($"{again} more read again from their stored text, for their file has gone and the rules are better now");
        }

        SayLeft(terminal, counts);
        return counts.Failed > 0 || counts.Left > 0 ? ExitCodes.SomeFailed : ExitCodes.Ok;
    }

    /// <summary>Where the store fails on the way, what was saved stays, and what is missing is said beside the reason.</summary>
    private static async Task<IngestCounts> LoadAsync(Terminal terminal, Ingestor ingestor, InputScan scan, CancellationToken cancellationToken)
    {
        try
        {
            return await ingestor.RunAsync(scan, cancellationToken);
        }
        catch (StoreException) when (ingestor.Counts.New + ingestor.Counts.Changed > 0)
        {
            SayLeft(terminal, ingestor.Counts);
            throw;
        }
    }

    private static void SayLeft(Terminal terminal, IngestCounts counts)
    {
        if (counts.Left > 0)
        {
            terminal.Error.WriteLine($"stopped with {counts.Left} of {counts.Total} left; the same command goes on from here");
        }
    }
}
