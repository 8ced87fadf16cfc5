using GovGraph.Cli.Ingest;
using GovGraph.Cli.Inputs;
using GovGraph.Core.Answers;
using GovGraph.Extraction;
using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

/// <summary>How a load goes on, stops and fails, over a store that does as it is told.</summary>
public sealed class IngestorTests : IDisposable
{
    private static readonly ReportExtractor Extractor = ReportExtractor.Create();

    private readonly TempFolder folder = new();
    private readonly FakeGraphWriter writer = new();

    [Fact]
    public async Task Batches_are_bounded_and_an_unchanged_file_is_in_none()
    {
        Write(600);

        var first = await RunAsync(CancellationToken.None);
        var second = await RunAsync(CancellationToken.None);

        Assert.Equal(new IngestCounts(600, 600, 0, 0, 0), first);
        Assert.Equal(new IngestCounts(600, 0, 0, 600, 0), second);
        Assert.Equal([256, 256, 88], writer.Batches);
    }

    [Fact]
    public async Task A_stopped_load_finishes_the_batch_in_hand_and_goes_on_later()
    {
        Write(400);
        using var stop = new CancellationTokenSource();
        writer.OnSave = stop.Cancel;

        var stopped = await RunAsync(stop.Token);
        writer.OnSave = null;
        var rest = await RunAsync(CancellationToken.None);

        Assert.Equal((256, 144), (stopped.New, stopped.Left));
        Assert.Equal((144, 256, 0), (rest.New, rest.Same, rest.Left));
    }

    [Fact]
    public async Task A_store_that_fails_ends_the_load()
    {
        Write(400);
        writer.OnSave = () => throw new StoreException("the disk is full; make room", isTransient: false);

        var problem = await Assert.ThrowsAsync<StoreException>(() => RunAsync(CancellationToken.None));

        Assert.Equal("the disk is full; make room", problem.Message);
    }

    public void Dispose() => folder.Dispose();

    private void Write(int count)
    {
        foreach (var number in Enumerable.Range(0, count))
        {
            folder.Write($"in/{number}.txt", $"第{number}期，天气晴朗。");
        }
    }

    private Task<IngestCounts> RunAsync(CancellationToken cancellationToken) =>
        new Ingestor(writer, Extractor, _ => { }, p => Assert.Fail(p.ToString())).RunAsync(InputScan.Of([folder.Of("in")], null), cancellationToken);
}
