using System.Globalization;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Core.Text;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Saving;

/// <summary>Locations, reports and facts inside one transaction; the graph follows through <see cref="GraphStore"/>.</summary>
internal sealed class ReportStore(IGraphSession session)
{
    public async Task<IReadOnlyDictionary<Location, StoredReport>> FindAsync(IReadOnlyCollection<Location> locations, CancellationToken cancellationToken)
    {
        var rows = await session.RunAsync("load/find-locations", [], Rows(locations.Select(l => Row(l))), cancellationToken);
        return rows.Select(Standing).ToDictionary();
    }

    public async Task<IReadOnlyList<KeyValuePair<Location, StoredReport>>> ListAsync(string? source, CancellationToken cancellationToken)
    {
        var rows = await session.RunAsync("load/list-locations", [source is null ? "all" : "source"], new Parameters { ["source"] = source }, cancellationToken);
        return [.. rows.Select(Standing)];
    }

    public async Task PutLocationsAsync(IReadOnlyDictionary<Location, string> reports, CancellationToken cancellationToken)
    {
        if (reports.Count > 0)
        {
            await session.RunAsync("load/put-locations", [], Rows(reports.Select(r => Row(r.Key, r.Value))), cancellationToken);
        }
    }

    public Task RemoveLocationsAsync(IReadOnlyCollection<Location> locations, CancellationToken cancellationToken) =>
        session.RunAsync("load/remove-locations", [], Rows(locations.Select(l => Row(l))), cancellationToken);

    /// <summary>Those that no location points to any more.</summary>
    public async Task<IReadOnlyList<string>> OrphansAsync(IEnumerable<string> reports, CancellationToken cancellationToken)
    {
        string[] ids = [.. reports.Distinct()];
        return ids.Length == 0 ? [] : [.. (await session.RunAsync("load/find-orphans", [], Ids(ids), cancellationToken)).Select(r => r.Text("id"))];
    }

    /// <summary>Stores what is new or was read by other rules, drops what nobody points to, and lets the graph follow.</summary>
    public async Task ReplaceAsync(IReadOnlyCollection<ReportFacts> reports, IReadOnlyCollection<string> dropped, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync([.. reports.Select(r => r.Report.Id), .. dropped], cancellationToken);
        ReportFacts[] written = [.. reports.Where(r => !stored.TryGetValue(r.Report.Id, out var s) || s.ExtractorVersion != r.ExtractorVersion)];
        string[] rewritten = [.. written.Select(w => w.Report.Id).Where(stored.ContainsKey)];
        if (written.Length == 0 && dropped.Count == 0)
        {
            return;
        }

        string[] gone = [.. rewritten, .. dropped];
        var delta = new GraphDelta(await ProjectStoredAsync(gone, stored, cancellationToken), Project(written, out var facts));
        if (gone.Length > 0)
        {
            await session.RunAsync("load/remove-facts", [], Ids(gone), cancellationToken);
        }

        if (written.Length > 0)
        {
            await session.RunAsync("load/put-reports", [], Rows(written.Select(ReportRow)), cancellationToken);
            await session.RunAsync("load/put-facts", [], Rows(facts), cancellationToken);
        }

        var graph = new GraphStore(session);
        await graph.ApplyAsync(delta, [.. written.Select(w => ReportNode.Of(w.Report, stored.ContainsKey(w.Report.Id) ? 0 : 1))], [.. dropped], cancellationToken);
        if (dropped.Count > 0)
        {
            await session.RunAsync("load/remove-reports", [], Ids(dropped), cancellationToken);
        }
    }

    private async Task<Dictionary<string, ReportFacts>> StoredAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var rows = await session.RunAsync("load/find-reports", [], Ids(ids), cancellationToken);
        return rows.ToDictionary(r => r.Text("id"), r => new ReportFacts(
            new Report(r.Text("id"), r.Text("title"), r.TextOrNull("source"), PartialDate.TryParse(r.TextOrNull("published"), out var day) ? day : null, ""),
            [], r.Text("extractor")), StringComparer.Ordinal);
    }

    private async Task<IReadOnlyList<GraphFragment>> ProjectStoredAsync(
        string[] ids, Dictionary<string, ReportFacts> stored, CancellationToken cancellationToken)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var rows = await session.RunAsync("load/find-facts", [], Ids(ids), cancellationToken);
        return [.. rows.Select(r => Projection.Of(
            stored[r.Text("report")].Report,
            FactJson.Read(r.Text("kind"), r.Text("content"), new Evidence("", FactJson.ReadRanges(r.Text("ranges")), "", []))))];
    }

    private static List<GraphFragment> Project(ReportFacts[] reports, out List<Dictionary<string, object?>> rows)
    {
        var fragments = new List<GraphFragment>();
        rows = [];
        foreach (var report in reports)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var fact in report.Facts)
            {
                var fragment = Projection.Of(report.Report, fact);
                if (seen.Add(fragment.Keys.Id))
                {
                    fragments.Add(fragment);
                    rows.Add(FactRow(report.Report.Id, fact, fragment.Keys));
                }
            }
        }

        return fragments;
    }

    private static Dictionary<string, object?> FactRow(string report, Fact fact, FactKeys keys) => new()
    {
        ["id"] = keys.Id,
        ["report"] = report,
        ["kind"] = keys.Kind,
        ["content"] = FactJson.Write(fact),
        ["sentence"] = fact.Evidence.Sentence,
        ["ranges"] = FactJson.WriteRanges(fact.Evidence.Ranges),
        ["rule"] = fact.Evidence.Rule,
        ["leansOn"] = FactJson.WriteRanges(fact.Evidence.LeansOn),
        ["about"] = keys.About,
        ["also"] = keys.Also,
        ["who"] = keys.Who,
        ["day"] = keys.Day,
        ["rank"] = keys.Rank,
        ["name"] = keys.Name,
        ["lends"] = Parameters.Json(keys.Lends),
    };

    private static Dictionary<string, object?> ReportRow(ReportFacts facts) => new()
    {
        ["id"] = facts.Report.Id,
        ["title"] = facts.Report.Title,
        ["source"] = facts.Report.Source,
        ["published"] = facts.Report.Published?.ToString(),
        ["sort"] = DateKey.Of(facts.Report.Published),
        ["from"] = facts.Report.Published?.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["to"] = facts.Report.Published?.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["extractor"] = facts.ExtractorVersion,
        ["text"] = facts.Report.Text,
    };

    private static Dictionary<string, object?> Row(Location location, string? report = null) =>
        new()
        {
            ["id"] = Core.Graph.Ids.Of("location", location.Source, location.Path),
            ["source"] = location.Source,
            ["path"] = location.Path,
            ["report"] = report,
        };

    private static KeyValuePair<Location, StoredReport> Standing(Row row) => new(
        new Location(row.Text("source"), row.Text("path")),
        new StoredReport(row.Text("report"), row.Text("extractor")));

    private static Parameters Rows(IEnumerable<Dictionary<string, object?>> rows) => new() { ["rows"] = rows.ToList() };

    private static Parameters Ids(IReadOnlyCollection<string> ids) => new() { ["ids"] = ids };
}
