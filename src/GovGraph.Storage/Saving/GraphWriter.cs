using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Saving;

/// <summary>Saves and removes reports, each call in one transaction, tried again where the store says that may help.</summary>
/// <param name="database">The store.</param>
/// <param name="retry">How often anything is tried.</param>
/// <param name="saving">The same for saving and removing; a server that went away in the middle of a load deserves more patience than one that was never there.</param>
internal sealed class GraphWriter(IGraphDatabase database, TransientRetry retry, TransientRetry? saving = null) : IGraphWriter
{
    public Task PrepareAsync(CancellationToken cancellationToken) =>
        retry.RunAsync(async token =>
        {
            await database.PrepareAsync(token);
            return true;
        }, cancellationToken);

    public Task<IReadOnlyDictionary<Location, StoredReport>> FindAsync(IReadOnlyCollection<Location> locations, CancellationToken cancellationToken) =>
        retry.RunAsync(async token =>
        {
            await using var session = await database.OpenAsync(Access.Read, token);
            return await new ReportStore(session).FindAsync(locations, token);
        }, cancellationToken);

    public Task<IReadOnlyList<KeyValuePair<Location, StoredReport>>> ListAsync(string? source, CancellationToken cancellationToken) =>
        retry.RunAsync(async token =>
        {
            await using var session = await database.OpenAsync(Access.Read, token);
            return await new ReportStore(session).ListAsync(source, token);
        }, cancellationToken);

    public Task<IReadOnlyDictionary<string, ReportFacts>> ReadAsync(IReadOnlyCollection<string> reports, CancellationToken cancellationToken) =>
        retry.RunAsync(async token =>
        {
            await using var session = await database.OpenAsync(Access.Read, token);
            return await new ReportStore(session).ReadAsync(reports, token);
        }, cancellationToken);

    public Task<IReadOnlyList<SaveOutcome>> SaveAsync(IReadOnlyList<LocatedReport> batch, CancellationToken cancellationToken) =>
        (saving ?? retry).RunAsync(async token =>
        {
            await using var session = await database.OpenAsync(Access.Write, token);
            var outcomes = await SaveAsync(new ReportStore(session), batch, token);
            await session.CommitAsync(token);
            return outcomes;
        }, cancellationToken);

    public Task<int> RemoveAsync(IReadOnlyList<Location> locations, CancellationToken cancellationToken) =>
        (saving ?? retry).RunAsync(async token =>
        {
            await using var session = await database.OpenAsync(Access.Write, token);
            var store = new ReportStore(session);
            var standing = await store.FindAsync(locations, token);
            await store.RemoveLocationsAsync([.. standing.Keys], token);
            await store.ReplaceAsync([], await store.OrphansAsync(standing.Values.Select(s => s.ReportId), token), token);
            await session.CommitAsync(token);
            return standing.Count;
        }, cancellationToken);

    private static async Task<IReadOnlyList<SaveOutcome>> SaveAsync(ReportStore store, IReadOnlyList<LocatedReport> batch, CancellationToken cancellationToken)
    {
        var before = await store.FindAsync([.. batch.Select(b => b.Location).Distinct()], cancellationToken);
        var standing = new Dictionary<Location, StoredReport>(before);
        var outcomes = new List<SaveOutcome>();
        var reports = new Dictionary<string, ReportFacts>(StringComparer.Ordinal);
        foreach (var (location, facts) in batch)
        {
            var now = new StoredReport(facts.Report.Id, facts.ExtractorVersion);
            outcomes.Add(!standing.TryGetValue(location, out var was) ? SaveOutcome.New : was == now ? SaveOutcome.Same : SaveOutcome.Changed);
            standing[location] = now;
            reports[now.ReportId] = facts;
        }

        var moved = standing.Where(s => !before.TryGetValue(s.Key, out var was) || was.ReportId != s.Value.ReportId)
            .ToDictionary(s => s.Key, s => s.Value.ReportId);
        await store.PutLocationsAsync(moved, cancellationToken);
        var left = moved.Keys.Where(before.ContainsKey).Select(l => before[l].ReportId);
        // A text that came and went within the batch stands nowhere and is not stored at all.
        var wanted = standing.Values.Select(s => s.ReportId).ToHashSet(StringComparer.Ordinal);
        await store.ReplaceAsync([.. reports.Values.Where(r => wanted.Contains(r.Report.Id))], await store.OrphansAsync(left, cancellationToken), cancellationToken);
        return outcomes;
    }
}
