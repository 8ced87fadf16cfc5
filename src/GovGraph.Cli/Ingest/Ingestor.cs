using System.Threading.Channels;
using GovGraph.Cli.Inputs;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Core.Text;
using GovGraph.Extraction;

namespace GovGraph.Cli.Ingest;

/// <summary>
/// Reads reports into a store in batches. What stands there unchanged is neither extracted nor saved again;
/// while one batch is saved the next is extracted, and no more than that is held.
/// </summary>
internal sealed class Ingestor(IGraphWriter writer, ReportExtractor extractor, Action<IngestCounts> progress, Action<Problem> complain)
{
    private const int BatchSize = 256;

    private IngestCounts counts = new(0, 0, 0, 0, 0);

    /// <summary>What became of the inputs so far, also where the store failed.</summary>
    public IngestCounts Counts => counts;

    /// <summary>Stops after the batch in hand when cancelled; the counts then say how many are left.</summary>
    /// <exception cref="Core.Answers.StoreException">The store failed; what was saved before stays saved.</exception>
    public async Task<IngestCounts> RunAsync(InputScan scan, CancellationToken cancellationToken)
    {
        counts = counts with { Total = scan.Files.Count + scan.Problems.Count };
        foreach (var problem in scan.Problems)
        {
            Fail(problem);
        }

        try
        {
            await writer.PrepareAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return counts;
        }

        var batches = Channel.CreateBounded<Batch>(1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = ReadAsync(scan.Files, batches.Writer, stop.Token);
        try
        {
            await SaveAsync(batches.Reader, stop.Token);
        }
        finally
        {
            await stop.CancelAsync();
            await Quietly(reading);
        }

        return counts;
    }

    private async Task ReadAsync(IReadOnlyList<InputFile> files, ChannelWriter<Batch> batches, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var chunk in files.Chunk(BatchSize))
            {
                await batches.WriteAsync(await ReadAsync(chunk, cancellationToken), cancellationToken);
            }

            batches.Complete();
        }
        catch (Exception problem)
        {
            batches.Complete(problem);
            throw;
        }
    }

    private async Task<Batch> ReadAsync(InputFile[] chunk, CancellationToken cancellationToken)
    {
        var known = await writer.FindAsync([.. chunk.Select(f => f.Location)], cancellationToken);
        var batch = new Batch([], [], 0);
        await foreach (var read in OrderedParallel.SelectAsync(chunk, file => Read(file, known), cancellationToken))
        {
            if (read.Problem is { } problem)
            {
                batch.Problems.Add(problem);
            }
            else if (read.Facts is null)
            {
                batch = batch with { Same = batch.Same + 1 };
            }
            else
            {
                batch.Reports.Add(new LocatedReport(read.File.Location, read.Facts));
            }
        }

        return batch;
    }

    /// <summary>Neither facts nor a problem where the store already has what these rules would say.</summary>
    private ExtractedText Read(InputFile file, IReadOnlyDictionary<Location, StoredReport> known)
    {
        var read = InputText.Read(file);
        var isKnown = read.Problem is null
            && known.TryGetValue(file.Location, out var stored)
            && stored.ReportId == Ids.OfReport(read.Text)
            && stored.ExtractorVersion == ReportExtractor.Version;
        return isKnown ? new ExtractedText(file, null, null) : ExtractedText.Of(read, extractor);
    }

    private async Task SaveAsync(ChannelReader<Batch> batches, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested && await HasMoreAsync(batches, cancellationToken) && batches.TryRead(out var batch))
        {
            foreach (var problem in batch.Problems)
            {
                Fail(problem);
            }

            counts = counts with { Same = counts.Same + batch.Same };
            if (batch.Reports.Count > 0)
            {
                // Not to be cut off in the middle: a batch in hand is finished.
                Count(await writer.SaveAsync(batch.Reports, CancellationToken.None));
            }

            progress(counts);
        }
    }

    private static async Task<bool> HasMoreAsync(ChannelReader<Batch> batches, CancellationToken cancellationToken)
    {
        try
        {
            return await batches.WaitToReadAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>The reader's own failure has already come out through the channel; a cancelled one is no failure.</summary>
    private static async Task Quietly(Task reading)
    {
        await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private void Count(IReadOnlyList<SaveOutcome> outcomes) => counts = counts with
    {
        New = counts.New + outcomes.Count(o => o == SaveOutcome.New),
        Changed = counts.Changed + outcomes.Count(o => o == SaveOutcome.Changed),
        Same = counts.Same + outcomes.Count(o => o == SaveOutcome.Same),
    };

    private void Fail(Problem problem)
    {
        counts = counts with { Failed = counts.Failed + 1 };
        complain(problem);
    }

    private sealed record Batch(List<LocatedReport> Reports, List<Problem> Problems, int Same);
}
