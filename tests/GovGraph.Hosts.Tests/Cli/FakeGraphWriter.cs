using GovGraph.Core.Facts;
using GovGraph.Core.Graph;

namespace GovGraph.Hosts.Tests.Cli;

/// <summary>Keeps which report stands where, and lets a test step in when a batch is saved.</summary>
internal sealed class FakeGraphWriter : IGraphWriter
{
    private readonly Dictionary<Location, StoredReport> stored = [];

    /// <summary>How many reports each batch had.</summary>
    public List<int> Batches { get; } = [];

    public Action? OnSave { get; set; }

    public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IReadOnlyDictionary<Location, StoredReport>> FindAsync(IReadOnlyCollection<Location> locations, CancellationToken cancellationToken)
    {
        lock (stored)
        {
            return Task.FromResult<IReadOnlyDictionary<Location, StoredReport>>(locations.Where(stored.ContainsKey).ToDictionary(l => l, l => stored[l]));
        }
    }

    public Task<IReadOnlyList<KeyValuePair<Location, StoredReport>>> ListAsync(string? source, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyDictionary<string, ReportFacts>> ReadAsync(IReadOnlyCollection<string> reports, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<SaveOutcome>> SaveAsync(IReadOnlyList<LocatedReport> batch, CancellationToken cancellationToken)
    {
        Assert(!cancellationToken.CanBeCanceled, "a batch in hand must be finished");
        OnSave?.Invoke();
        Batches.Add(batch.Count);
        lock (stored)
        {
            return Task.FromResult<IReadOnlyList<SaveOutcome>>([.. batch.Select(Save)]);
        }
    }

    public Task<int> RemoveAsync(IReadOnlyList<Location> locations, CancellationToken cancellationToken) => throw new NotSupportedException();

    private SaveOutcome Save(LocatedReport report)
    {
        var outcome = stored.ContainsKey(report.Location) ? SaveOutcome.Changed : SaveOutcome.New;
        stored[report.Location] = new StoredReport(report.Facts.Report.Id, report.Facts.ExtractorVersion);
        return outcome;
    }

    private static void Assert(bool holds, string otherwise) => Xunit.Assert.True(holds, otherwise);
}
