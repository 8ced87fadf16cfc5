namespace GovGraph.Core.Graph;

/// <summary>What becomes of a node: how many facts more or fewer hold it, and which names they give it.</summary>
public sealed record NodeChange(GraphNode Node, int Support, IReadOnlyDictionary<Naming, int> Namings);

/// <summary>What becomes of a relationship. <see cref="Chosen"/> is the fact that shows it, where its report alone decides.</summary>
public sealed record EdgeChange(GraphEdge Edge, int Support, FactKeys? Chosen);

/// <summary>
/// The difference that some reports' facts make: fragments that go and fragments that come, counted up by element. Elements whose
/// support stays are in it too, for another fact may now be the one that shows them. Depends on these facts alone, never on the store.
/// </summary>
public sealed class GraphDelta
{
    private readonly Dictionary<string, (GraphNode Node, int Support, Dictionary<Naming, int> Namings)> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (GraphEdge Edge, int Support, FactKeys? Chosen)> _edges = new(StringComparer.Ordinal);

    public GraphDelta(IEnumerable<GraphFragment> gone, IEnumerable<GraphFragment> come)
    {
        foreach (var fragment in gone)
        {
            Count(fragment, -1);
        }

        foreach (var fragment in come)
        {
            Count(fragment, 1);
        }
    }

    public IEnumerable<NodeChange> Nodes => _nodes.Values.Select(n => new NodeChange(n.Node, n.Support, n.Namings));

    public IEnumerable<EdgeChange> Edges => _edges.Values.Select(e => new EdgeChange(e.Edge, e.Support, e.Chosen));

    private void Count(GraphFragment fragment, int sign)
    {
        foreach (var node in fragment.Nodes)
        {
            var (_, support, namings) = _nodes.GetValueOrDefault(node.Id, (node, 0, []));
            if (node.Naming.Varies)
            {
                namings[node.Naming] = namings.GetValueOrDefault(node.Naming) + sign;
            }

            _nodes[node.Id] = (node, support + sign, namings);
        }

        foreach (var edge in fragment.Edges)
        {
            var (best, support, chosen) = _edges.GetValueOrDefault(edge.Id, (edge, 0, null));
            var better = sign > 0 && Labels.BasisOf(edge.Kind) == Basis.Report && (chosen is null || IsBetter(edge, fragment.Keys, best, chosen));
            _edges[edge.Id] = better ? (edge, support + sign, fragment.Keys) : (best, support + sign, chosen);
        }
    }

    private static bool IsBetter(GraphEdge edge, FactKeys keys, GraphEdge best, FactKeys chosen) =>
        edge.Weight != best.Weight ? edge.Weight < best.Weight : string.CompareOrdinal(keys.Rank, chosen.Rank) < 0;
}
