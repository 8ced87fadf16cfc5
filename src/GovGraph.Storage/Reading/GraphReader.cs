using GovGraph.Core.Answers;
using GovGraph.Storage.Saving;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Reading;

/// <summary>Answers from either store. What a question is stands in the statement of its name; how its rows become views, here.</summary>
internal sealed class GraphReader(IGraphDatabase database, TransientRetry retry) : IGraphReader
{
    public Task<Page<InspectionView>> InspectionsAsync(GraphFilter filter, CancellationToken cancellationToken) =>
        AskAsync((session, token) => new ListQuestion(session, filter).AskAsync(
            "query/inspections", ["sort", "official", "place", "id"], ListViews.InspectionsAsync, token), cancellationToken);

    public Task<Page<OfficialView>> OfficialsAsync(GraphFilter filter, CancellationToken cancellationToken) =>
        AskAsync((session, token) => new ListQuestion(session, filter).AskAsync(
            "query/officials", ["name", "id"], ListViews.OfficialsAsync, token), cancellationToken);

    public Task<Page<PlaceView>> ProjectsAsync(GraphFilter filter, CancellationToken cancellationToken) =>
        AskAsync((session, token) => new ListQuestion(session, filter).AskAsync(
            "query/projects", ["name", "id"], ListViews.PlacesAsync, token), cancellationToken);

    public Task<Page<DistrictView>> DistrictsAsync(GraphFilter filter, CancellationToken cancellationToken) =>
        AskAsync((session, token) => new ListQuestion(session, filter).AskAsync(
            "query/districts", ["code"], ListViews.DistrictsAsync, token), cancellationToken);

    public Task<Page<MeetingView>> MeetingsAsync(GraphFilter filter, CancellationToken cancellationToken) =>
        AskAsync((session, token) => new ListQuestion(session, filter).AskAsync(
            "query/meetings", ["sort", "name", "id"], ListViews.MeetingsAsync, token), cancellationToken);

    public Task<Page<TimelineEntry>> TimelineAsync(GraphFilter filter, CancellationToken cancellationToken) =>
        AskAsync((session, token) => new ListQuestion(session, filter).AskAsync(
            "query/timeline", ["sort", "kind", "name", "id"], ListViews.TimelineAsync, token), cancellationToken);

    public Task<Page<ReportView>> ReportsAsync(GraphFilter filter, CancellationToken cancellationToken) =>
        AskAsync((session, token) => new ListQuestion(session, filter).AskAsync(
            "query/reports", ["sort", "title", "id"], ListViews.ReportsAsync, token), cancellationToken);

    public Task<Page<SearchHit>> SearchAsync(SearchQuestion question, CancellationToken cancellationToken) =>
        AskAsync((session, token) => new SearchAnswer(session, question).AskAsync(token), cancellationToken);

    public Task<ElementView?> FindAsync(string id, CancellationToken cancellationToken) =>
        AskAsync((session, token) => new ElementQuestion(session).AskAsync(id, token), cancellationToken);

    public Task<StatsView> StatsAsync(CancellationToken cancellationToken) => AskAsync(async (session, token) =>
    {
        var counts = (await session.RunAsync("query/stats", [], [], token)).ToLookup(r => r.Text("what"), StringComparer.Ordinal);
        var span = (await session.RunAsync("query/span", [], [], token))[0];
        var nodes = Counts(counts["node"]);
        return new StatsView(nodes.GetValueOrDefault("Report"), nodes, Counts(counts["edge"]), Counts(counts["fact"]), span.TextOrNull("first"), span.TextOrNull("last"));
    }, cancellationToken);

    public Task<IReadOnlyList<string>> NearNamesAsync(NameKind kind, string name, CancellationToken cancellationToken) => AskAsync(async (session, token) =>
    {
        var names = await session.RunAsync("query/names", [kind.ToString()], [], token);
        return NearNames.Of(name, names.Select(r => r.Text("name")));
    }, cancellationToken);

    private Task<T> AskAsync<T>(Func<IGraphSession, CancellationToken, Task<T>> question, CancellationToken cancellationToken) =>
        retry.RunAsync(async token =>
        {
            await using var session = await database.OpenAsync(Access.Read, token);
            return await question(session, token);
        }, cancellationToken);

    private static SortedDictionary<string, int> Counts(IEnumerable<Row> rows) =>
        new(rows.Where(r => r.Int("n") > 0).ToDictionary(r => r.Text("name"), r => r.Int("n")), StringComparer.Ordinal);
}
