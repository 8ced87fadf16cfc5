using System.Globalization;
using GovGraph.Core.Drawing;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Storage.Searching;
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

    public async Task<IReadOnlyDictionary<string, ReportFacts>> ReadAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync([.. ids.Distinct()], cancellationToken);
        var facts = await FactsAsync([.. stored.Keys], cancellationToken);
        var texts = await session.RunAsync("load/find-texts", [], Ids([.. stored.Keys]), cancellationToken);
        return texts.Select(t => (Known: stored[t.Text("id")], Text: t.Text("text"))).ToDictionary(
            t => t.Known.Report.Id,
            t => t.Known.With(facts[t.Known.Report.Id]) with { Report = t.Known.Report with { Text = t.Text } },
            StringComparer.Ordinal);
    }

    public async Task PutLocationsAsync(IReadOnlyDictionary<Location, string> reports, CancellationToken cancellationToken)
    {
        if (reports.Count > 0)
        {
            await session.WriteAsync("load/put-locations", [], Rows(reports.Select(r => Row(r.Key, r.Value))), cancellationToken);
        }
    }

    public Task RemoveLocationsAsync(IReadOnlyCollection<Location> locations, CancellationToken cancellationToken) =>
        session.WriteAsync("load/remove-locations", [], Rows(locations.Select(l => Row(l))), cancellationToken);

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
        var known = await FactsAsync([.. gone.Where(id => stored.TryGetValue(id, out var s) && s.IsProjected)], cancellationToken);
        var delta = new GraphDelta(Project([.. known.Select(k => stored[k.Key].With(k))], out _), Project(written, out var facts));
        if (gone.Length > 0)
        {
            await session.WriteAsync("load/remove-facts", [], Ids(gone), cancellationToken);
        }

        if (written.Length > 0)
        {
            await session.WriteAsync("load/put-reports", [], Rows(written.Select(ReportRow)), cancellationToken);
            await session.WriteAsync("load/put-words", [], Rows(written.Select(w => SearchRow.Of(w.Report))), cancellationToken);
            await session.WriteAsync("load/put-facts", [], Rows(facts), cancellationToken);
        }

        var graph = new GraphStore(session);
        await graph.ApplyAsync(delta, [.. written.Select(w => ReportNode.Of(w.Report, stored.TryGetValue(w.Report.Id, out var s) && s.IsProjected ? 0 : 1))], [.. dropped], cancellationToken);
        if (dropped.Count > 0)
        {
            await session.WriteAsync("load/remove-reports", [], Ids(dropped), cancellationToken);
        }
    }

    /// <summary>Puts those reports into the graph that are not in it yet; what they say is stored already.</summary>
    public async Task ProjectAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(ids, cancellationToken);
        string[] missing = [.. stored.Values.Where(s => !s.IsProjected).Select(s => s.Report.Id)];
        if (missing.Length == 0)
        {
            return;
        }

        var known = await FactsAsync(missing, cancellationToken);
        var delta = new GraphDelta([], Project([.. known.Select(k => stored[k.Key].With(k))], out var facts));
        await session.WriteAsync("load/remove-facts", [], Ids(missing), cancellationToken);
        await session.WriteAsync("load/put-facts", [], Rows(facts), cancellationToken);
        await new GraphStore(session).ApplyAsync(delta, [.. missing.Select(id => ReportNode.Of(stored[id].Report, 1))], [], cancellationToken);
    }

    private async Task<Dictionary<string, KnownReport>> StoredAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var rows = await session.RunAsync("load/find-reports", [], Ids(ids), cancellationToken);
        return rows.Select(KnownReport.Of).ToDictionary(k => k.Report.Id, StringComparer.Ordinal);
    }

    /// <summary>What reports say, by report.</summary>
    private async Task<ILookup<string, Fact>> FactsAsync(string[] ids, CancellationToken cancellationToken)
    {
        var rows = ids.Length == 0 ? [] : await session.RunAsync("load/find-facts", [], Ids(ids), cancellationToken);
        return rows.ToLookup(r => r.Text("report"), r => FactJson.Read(r.Text("kind"), r.Text("content"), new Evidence(
            r.Text("sentence"), FactJson.ReadRanges(r.Text("ranges")), r.Text("rule"), FactJson.ReadRanges(r.Text("leansOn")))), StringComparer.Ordinal);
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
        ["caption"] = Phrases.OfFact(keys.Kind),
        ["content"] = keys.Content,
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
            ["id"] = LocationNode.Id(location.Source, location.Path),
            ["source"] = location.Source,
            ["path"] = location.Path,
            ["caption"] = LocationNode.Caption(location.Path),
            ["report"] = report,
        };

    private static KeyValuePair<Location, StoredReport> Standing(Row row) => new(
        new Location(row.Text("source"), row.Text("path")),
        new StoredReport(row.Text("report"), row.Text("extractor")));

    private static Parameters Rows(IEnumerable<Dictionary<string, object?>> rows) => new() { ["rows"] = rows.ToList() };

    private static Parameters Ids(IReadOnlyCollection<string> ids) => new() { ["ids"] = ids };
}
