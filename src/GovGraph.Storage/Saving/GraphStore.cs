using GovGraph.Core.Graph;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Saving;

/// <summary>
/// Lets nodes and relationships follow the facts, which are stored already. Support is added up; whatever facts could disagree on is
/// looked up through an index on facts, so it depends on which facts there are and never on the order in which they came.
/// </summary>
internal sealed class GraphStore(IGraphSession session)
{
    private static readonly Dictionary<string, Shown> Nothing = new(StringComparer.Ordinal);

    public async Task ApplyAsync(
        GraphDelta delta, IReadOnlyList<NodeChange> reports, IReadOnlyList<string> dropped, CancellationToken cancellationToken)
    {
        NodeChange[] nodes = [.. delta.Nodes, .. reports, .. dropped.Select(ReportNode.Gone)];
        var edges = delta.Edges.ToArray();
        await PutNodesAsync(nodes, cancellationToken);
        await PutEdgesAsync(edges.Where(e => Labels.BasisOf(e.Edge.Kind) == Basis.Report), Nothing, cancellationToken);

        var shown = await ShowNodesAsync(nodes, cancellationToken);
        var told = edges.Where(e => Labels.BasisOf(e.Edge.Kind) == Basis.Facts).ToArray();
        var firsts = await FirstAsync("load/first-facts", [], told.Select(e => e.Edge.Id), cancellationToken);
        var held = told.Where(e => e.Edge.Kind == EdgeKind.Holds).Select(e => e.Edge.Id);
        var sightings = await SightingsAsync([], held, cancellationToken);
        await PutEdgesAsync(told, firsts, cancellationToken, sightings);
        await PutEdgesAsync(edges.Where(e => Labels.BasisOf(e.Edge.Kind) == Basis.Start), shown, cancellationToken);
        await WriteAsync("load/prune-nodes", [], "ids", nodes.Where(n => n.Support < 0).Select(n => n.Node.Id), cancellationToken);
    }

    private async Task PutNodesAsync(NodeChange[] nodes, CancellationToken cancellationToken)
    {
        var books = await BooksAsync(nodes, cancellationToken);
        var latest = await LatestNamesAsync(nodes, cancellationToken);
        var sightings = await SightingsAsync(IdsOf(nodes, NodeKind.Official), [], cancellationToken);
        var words = new List<Dictionary<string, object?>>();
        foreach (var group in nodes.GroupBy(n => n.Node.Kind).OrderBy(g => g.Key))
        {
            NodeRow[] rows = [.. group.Select(n => NodeRow.Of(n, books.GetValueOrDefault(n.Node.Id), latest.GetValueOrDefault(n.Node.Id), sightings.GetValueOrDefault(n.Node.Id)))];
            await WriteAsync("load/put-nodes", [Labels.Of(group.Key)], "rows", rows.Select(r => r.Values), cancellationToken);
            words.AddRange(rows.Select(r => r.Words).OfType<Dictionary<string, object?>>());
        }

        await WriteAsync("load/put-words", [], "rows", words, cancellationToken);
    }

    private async Task PutEdgesAsync(
        IEnumerable<EdgeChange> edges, Dictionary<string, Shown> shown, CancellationToken cancellationToken, Dictionary<string, Sighting>? sightings = null)
    {
        foreach (var group in edges.GroupBy(e => e.Edge.Kind).OrderBy(g => g.Key))
        {
            var byStart = Labels.BasisOf(group.Key) == Basis.Start;
            var rows = group.Select(e => EdgeRow.Of(e, shown.GetValueOrDefault(byStart ? e.Edge.From : e.Edge.Id), sightings?.GetValueOrDefault(e.Edge.Id)));
            await WriteAsync("load/put-edges", [Labels.Of(group.Key)], "rows", rows, cancellationToken);
        }
    }

    /// <summary>Chooses each node's sentence, now that the reports point to what they name.</summary>
    private async Task<Dictionary<string, Shown>> ShowNodesAsync(NodeChange[] nodes, CancellationToken cancellationToken)
    {
        var events = IdsOf(nodes, NodeKind.Meeting, NodeKind.Inspection);
        var things = IdsOf(nodes, NodeKind.Official, NodeKind.Post, NodeKind.District, NodeKind.Place, NodeKind.Initiative, NodeKind.Person);
        var shown = await FirstAsync("load/first-reports", [Labels.Of(EdgeKind.Reports)], events, cancellationToken);
        foreach (var (id, first) in await FirstAsync("load/first-reports", [Labels.Of(EdgeKind.Mentions)], things, cancellationToken))
        {
            shown[id] = first;
        }

        var rows = events.Concat(things).Select(id => new Dictionary<string, object?> { ["id"] = id, ["fact"] = shown.GetValueOrDefault(id)?.Fact });
        await WriteAsync("load/put-evidence", [], "rows", rows, cancellationToken);
        return shown;
    }

    private async Task<Dictionary<string, Shown>> FirstAsync(string statement, string[] blocks, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var rows = await RunAsync(statement, blocks, "ids", ids, cancellationToken);
        return rows.ToDictionary(r => r.Text("id"), Shown.Of, StringComparer.Ordinal);
    }

    private async Task<Dictionary<string, NameBook>> BooksAsync(NodeChange[] nodes, CancellationToken cancellationToken)
    {
        NodeChange[] varying = [.. nodes.Where(n => n.Node.Naming.Varies)];
        var rows = await RunAsync("load/find-names", [], "ids", varying.Select(n => n.Node.Id), cancellationToken);
        var kept = rows.ToDictionary(r => r.Text("id"), r => r.TextOrNull("names"), StringComparer.Ordinal);
        var books = new Dictionary<string, NameBook>(StringComparer.Ordinal);
        foreach (var node in varying)
        {
            var book = NameBook.Read(kept.GetValueOrDefault(node.Node.Id));
            book.Add(node.Namings);
            books[node.Node.Id] = book;
        }

        return books;
    }

    private async Task<Dictionary<string, string?>> LatestNamesAsync(NodeChange[] nodes, CancellationToken cancellationToken)
    {
        var rows = await RunAsync("load/last-names", [], "ids", IdsOf(nodes, NodeKind.District), cancellationToken);
        return rows.ToDictionary(r => r.Text("id"), r => r.TextOrNull("name"), StringComparer.Ordinal);
    }

    private async Task<Dictionary<string, Sighting>> SightingsAsync(IEnumerable<string> officials, IEnumerable<string> posts, CancellationToken cancellationToken)
    {
        var parameters = new Parameters { ["officials"] = officials.ToList(), ["posts"] = posts.ToList() };
        var rows = await session.RunAsync("load/find-sightings", [], parameters, cancellationToken);
        return rows.ToDictionary(r => r.Text("id"), r => new Sighting(r.TextOrNull("first"), r.TextOrNull("last")), StringComparer.Ordinal);
    }

    private static List<string> IdsOf(NodeChange[] nodes, params ReadOnlySpan<NodeKind> kinds)
    {
        var ids = new List<string>();
        foreach (var node in nodes)
        {
            if (kinds.Contains(node.Node.Kind))
            {
                ids.Add(node.Node.Id);
            }
        }

        return ids;
    }

    private async Task WriteAsync(string statement, string[] blocks, string list, IEnumerable<object> values, CancellationToken cancellationToken)
    {
        var all = values.ToList();
        if (all.Count > 0)
        {
            await session.WriteAsync(statement, blocks, new Parameters { [list] = all }, cancellationToken);
        }
    }

    /// <summary>Runs a statement over a list; over an empty one there is nothing to run.</summary>
    private async Task<IReadOnlyList<Row>> RunAsync(
        string statement, string[] blocks, string list, IEnumerable<object> values, CancellationToken cancellationToken)
    {
        var all = values.ToList();
        return all.Count == 0 ? [] : await session.RunAsync(statement, blocks, new Parameters { [list] = all }, cancellationToken);
    }
}
