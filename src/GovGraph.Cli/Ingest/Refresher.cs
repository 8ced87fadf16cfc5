using GovGraph.Cli.Inputs;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Extraction;

namespace GovGraph.Cli.Ingest;

/// <summary>
/// Better rules reach reports whose file has gone: what an older version of the extractor read is read again from its stored text.
/// What still has its file was read from it before.
/// </summary>
internal sealed class Refresher(IGraphWriter writer, ReportExtractor extractor)
{
    private const int BatchSize = 64;

    /// <summary>Stops after the batch in hand when cancelled.</summary>
    /// <returns>How many reports were read again.</returns>
    public async Task<int> RunAsync(InputScan scan, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var source in scan.Files.Select(f => f.Location.Source).Concat(scan.Sources).Distinct().ToList())
        {
            var old = (await writer.ListAsync(source, cancellationToken)).Where(s => s.Value.ExtractorVersion != ReportExtractor.Version).DistinctBy(s => s.Value.ReportId);
            foreach (var batch in old.Chunk(BatchSize).TakeWhile(_ => !cancellationToken.IsCancellationRequested))
            {
                done += await ReadAsync(batch);
            }
        }

        return done;
    }

    private async Task<int> ReadAsync(KeyValuePair<Location, StoredReport>[] batch)
    {
        var kept = await writer.ReadAsync([.. batch.Select(b => b.Value.ReportId)], CancellationToken.None);
        var reports = new List<LocatedReport>();
        foreach (var (location, stored) in batch)
        {
            // One that went meanwhile has no text any more; one that extraction fails on keeps what it has.
            if (kept.TryGetValue(stored.ReportId, out var old)
                && ExtractedText.Of(new InputText(new InputFile(location.ToString(), location), old.Report.Text, null), extractor).Facts is { } facts)
            {
                reports.Add(new LocatedReport(location, facts));
            }
        }

        await writer.SaveAsync(reports, CancellationToken.None);
        return reports.Count;
    }
}
