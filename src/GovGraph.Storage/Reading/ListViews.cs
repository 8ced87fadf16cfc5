using GovGraph.Core.Answers;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Reading;

/// <summary>Rows of the lists' statements as views, each with its sentence.</summary>
internal static class ListViews
{
    public static async Task<IReadOnlyList<InspectionView>> InspectionsAsync(IGraphSession session, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        var book = await BookAsync(session, rows, cancellationToken);
        return [.. rows.Select(r => new InspectionView(
            r.Text("id"), r.Text("official"), r.Text("officialId"), r.Text("place"), r.Text("placeId"), r.TextOrNull("district"), r.TextOrNull("date"),
            r.Text("role"), r.Text("trip"), book.Report(r), book.Evidence(r), r.Int("support")))];
    }

    public static async Task<IReadOnlyList<OfficialView>> OfficialsAsync(IGraphSession session, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        var held = await DetailAsync(session, "query/posts", rows, cancellationToken);
        var book = await BookAsync(session, rows.Concat(held), cancellationToken);
        var posts = held.ToLookup(p => p.Text("official"), p => new PostView(
            p.Text("title"), p.TextOrNull("district"), p.Text("status"), p.TextOrNull("firstSeen"), p.TextOrNull("lastSeen"), book.Report(p), book.Evidence(p)));
        return [.. rows.Select(r => new OfficialView(
            r.Text("id"), r.Text("name"), r.TextOrNull("home"), [.. posts[r.Text("id")]], r.TextOrNull("firstSeen"), r.TextOrNull("lastSeen"),
            r.Int("inspections"), r.Int("meetings"), book.Report(r), book.Evidence(r)))];
    }

    public static async Task<IReadOnlyList<PlaceView>> PlacesAsync(IGraphSession session, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        var book = await BookAsync(session, rows, cancellationToken);
        return [.. rows.Select(r => new PlaceView(
            r.Text("id"), r.Text("name"), r.Texts("kinds"), r.Texts("aliases"), r.TextOrNull("district"),
            r.Int("inspections"), r.TextOrNull("lastInspected"), book.Report(r), book.Evidence(r)))];
    }

    public static async Task<IReadOnlyList<DistrictView>> DistrictsAsync(IGraphSession session, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        var book = await BookAsync(session, rows, cancellationToken);
        var counts = (await DetailAsync(session, "query/district-counts", rows, cancellationToken)).ToDictionary(r => r.Text("id"), StringComparer.Ordinal);
        return [.. rows.Select(r =>
        {
            var count = counts.GetValueOrDefault(r.Text("id"));
            return new DistrictView(
                r.Text("id"), r.Text("code"), r.Text("name"), r.Text("level"), r.TextOrNull("parent"),
                count?.Int("officials") ?? 0, count?.Int("projects") ?? 0, count?.Int("meetings") ?? 0, r.Int("reports"), book.Report(r), book.Evidence(r));
        })];
    }

    public static async Task<IReadOnlyList<MeetingView>> MeetingsAsync(IGraphSession session, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        var played = await DetailAsync(session, "query/meeting-roles", rows, cancellationToken);
        var book = await BookAsync(session, rows.Concat(played), cancellationToken);
        var roles = played.ToLookup(p => p.Text("meeting"), p => new MeetingRoleView(
            p.Text("official"), p.Text("officialId"), RoleOf(p.Text("role")), book.Report(p), book.Evidence(p)));
        return [.. rows.Select(r => new MeetingView(
            r.Text("id"), r.Text("name"), r.TextOrNull("date"), r.TextOrNull("district"), [.. roles[r.Text("id")]], book.Report(r), book.Evidence(r)))];
    }

    public static async Task<IReadOnlyList<TimelineEntry>> TimelineAsync(IGraphSession session, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        var book = await BookAsync(session, rows, cancellationToken);
        var officials = (await DetailAsync(session, "query/participants", rows, cancellationToken)).ToLookup(p => p.Text("event"), p => p.Text("official"));
        return [.. rows.Select(r => new TimelineEntry(
            r.TextOrNull("date"), r.Text("kind"), r.Text("id"), r.Text("name"), r.TextOrNull("district"), [.. officials[r.Text("id")]],
            book.Report(r), book.Evidence(r)))];
    }

    public static async Task<IReadOnlyList<ReportView>> ReportsAsync(IGraphSession session, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        var places = (await DetailAsync(session, "query/locations", rows, cancellationToken))
            .ToLookup(l => l.Text("report"), l => new Core.Facts.Location(l.Text("source"), l.Text("path")).ToString());
        return [.. rows.Select(r => new ReportView(
            r.Text("id"), r.Text("title"), r.TextOrNull("source"), r.TextOrNull("published"), [.. places[r.Text("id")]], r.Int("facts")))];
    }

    private static Task<EvidenceBook> BookAsync(IGraphSession session, IEnumerable<Row> rows, CancellationToken cancellationToken) =>
        EvidenceBook.ReadAsync(session, rows.Select(r => r.TextOrNull("fact")), cancellationToken);

    private static async Task<IReadOnlyList<Row>> DetailAsync(IGraphSession session, string statement, IReadOnlyList<Row> rows, CancellationToken cancellationToken) =>
        rows.Count == 0 ? [] : await session.RunAsync(statement, [], new Parameters { ["ids"] = rows.Select(r => r.Text("id")).ToList() }, cancellationToken);

    private static string RoleOf(string type) => type switch
    {
        "CHAIRED" => "chaired",
        "SPOKE_AT" => "spoke",
        _ => "attended",
    };
}
