using System.Globalization;
using GovGraph.Core.Answers;
using GovGraph.Core.Graph;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Reading;

/// <summary>One node or relationship with all that hangs on it.</summary>
internal sealed class ElementQuestion(IGraphSession session)
{
    /// <summary>A division may have a hundred thousand links; a page shows the first of them.</summary>
    private const int MaxLinks = 1000, MaxFacts = 200;

    /// <summary>What tells a reader something; the rest serves the store.</summary>
    private static readonly HashSet<string> Told = new(
        ["title", "source", "published", "home", "level", "organ", "code", "date", "trip", "role", "province", "year", "month", "day", "status", "firstSeen", "lastSeen"],
        StringComparer.Ordinal);

    /// <param name="id">An id; for a division also its code.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public Task<ElementView?> AskAsync(string id, CancellationToken cancellationToken)
    {
        if (Labels.EdgeOf(id) is { } edge)
        {
            return EdgeAsync(id, edge, cancellationToken);
        }

        return Labels.NodeOf(id) is { } node
            ? NodeAsync(id, Labels.Of(node), cancellationToken)
            : NodeAsync($"{Labels.Prefix(NodeKind.District)}:{id}", Labels.Of(NodeKind.District), cancellationToken);
    }

    private async Task<ElementView?> NodeAsync(string id, string label, CancellationToken cancellationToken)
    {
        var rows = await session.RunAsync("query/node", [], new Parameters { ["id"] = id }, cancellationToken);
        if (rows.Count == 0)
        {
            return null;
        }

        var node = rows[0];
        var links = await session.RunAsync("query/links", [], new Parameters { ["id"] = id, ["limit"] = MaxLinks }, cancellationToken);
        var block = label == Labels.Of(NodeKind.Report) ? "report" : "node";
        var facts = await session.RunAsync("query/facts", [block], new Parameters { ["id"] = id, ["limit"] = MaxFacts }, cancellationToken);
        var book = await EvidenceBook.ReadAsync(session, links.Concat(facts).Select(r => r.TextOrNull("fact")), cancellationToken);
        var properties = Shown(node.Map("properties"));
        if (node.Texts("labels") is { Count: > 0 } kinds)
        {
            properties["kinds"] = string.Join('、', kinds);
        }

        if (node.Texts("aliases") is { Count: > 0 } aliases)
        {
            properties[label == Labels.Of(NodeKind.District) ? "formerNames" : "aliases"] = string.Join('、', aliases);
        }

        return new ElementView(
            id, label, node.Text("name"), properties, [.. links.Select(l => Link(l, book))], [.. facts.Select(f => Fact(f, book))], node.TextOrNull("text"));
    }

    private async Task<ElementView?> EdgeAsync(string id, EdgeKind kind, CancellationToken cancellationToken)
    {
        var rows = await session.RunAsync("query/edge", [Labels.Of(kind)], new Parameters { ["id"] = id }, cancellationToken);
        if (rows.Count == 0)
        {
            return null;
        }

        var edge = rows[0];
        var parameters = new Parameters { ["id"] = id, ["fact"] = edge.TextOrNull("fact"), ["limit"] = MaxFacts };
        var facts = await session.RunAsync("query/facts", ["edge"], parameters, cancellationToken);
        var book = await EvidenceBook.ReadAsync(session, facts.Append(edge).Select(r => r.TextOrNull("fact")), cancellationToken);
        var properties = Shown(edge.Map("properties"));
        properties["support"] = edge.Int("support").ToString(CultureInfo.InvariantCulture);
        var name = $"{edge.Text("fromName")} → {edge.Text("toName")}";
        LinkView[] ends = [End(edge, "from", book), End(edge, "to", book)];
        return new ElementView(id, Labels.Of(kind), name, properties, ends, [.. facts.Select(f => Fact(f, book))], Text: null);
    }

    private static LinkView End(Row edge, string side, EvidenceBook book)
    {
        var shown = book.Find(edge);
        var other = Ref(edge.Text(side + "Id"), edge.Text(side + "Name"));
        return new LinkView(edge.Text("id"), edge.Text("type"), side == "to", other, null, null, null, shown?.Report, shown?.Evidence.Sentence);
    }

    private static LinkView Link(Row row, EvidenceBook book)
    {
        var shown = book.Find(row);
        return new LinkView(
            row.Text("id"), row.Text("type"), row.Int("outgoing") == 1, Ref(row.Text("otherId"), row.Text("otherName")),
            row.TextOrNull("date"), row.TextOrNull("role"), row.IntOrNull("support"), shown?.Report, shown?.Evidence.Sentence);
    }

    private static NodeRef Ref(string id, string name) => new(id, Labels.NodeOf(id) is { } kind ? Labels.Of(kind) : "", name);

    private static FactView Fact(Row row, EvidenceBook book) => new(
        row.Text("fact"), row.Text("kind"), book.Evidence(row).Sentence, book.Evidence(row).Ranges, row.Text("rule"), book.Report(row));

    private static SortedDictionary<string, string> Shown(IReadOnlyDictionary<string, string> properties) =>
        new(properties.Where(p => Told.Contains(p.Key) && p.Value.Length > 0).ToDictionary(), StringComparer.Ordinal);
}
