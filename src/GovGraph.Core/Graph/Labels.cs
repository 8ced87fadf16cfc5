namespace GovGraph.Core.Graph;

/// <summary>The one table of what kinds are called in the graph; ids have the same word in small letters.</summary>
public static class Labels
{
    /// <summary>The label beside each node's own: what is ours in a shared database.</summary>
    public const string Ours = "GovGraph";

    /// <summary>Second labels of a place.</summary>
    public const string Project = "Project", Site = "Site";

    private static readonly Dictionary<EdgeKind, (string Label, Basis Basis)> Edges = new()
    {
        [EdgeKind.Reports] = ("REPORTS", Basis.Report),
        [EdgeKind.Mentions] = ("MENTIONS", Basis.Report),
        [EdgeKind.Holds] = ("HOLDS", Basis.Facts),
        [EdgeKind.PostIn] = ("POST_IN", Basis.Start),
        [EdgeKind.TookPartIn] = ("TOOK_PART_IN", Basis.Facts),
        [EdgeKind.Visited] = ("VISITED", Basis.Start),
        [EdgeKind.TookPlaceOn] = ("TOOK_PLACE_ON", Basis.Start),
        [EdgeKind.Inspected] = ("INSPECTED", Basis.Facts),
        [EdgeKind.Chaired] = ("CHAIRED", Basis.Facts),
        [EdgeKind.SpokeAt] = ("SPOKE_AT", Basis.Facts),
        [EdgeKind.Attended] = ("ATTENDED", Basis.Facts),
        [EdgeKind.HeldBy] = ("HELD_BY", Basis.Start),
        [EdgeKind.LocatedIn] = ("LOCATED_IN", Basis.Facts),
        [EdgeKind.PartOf] = ("PART_OF", Basis.Start),
    };

    private static readonly Dictionary<string, EdgeKind> EdgesByWord =
        Edges.ToDictionary(e => Lower(e.Value.Label), e => e.Key, StringComparer.Ordinal);

    private static readonly Dictionary<string, NodeKind> NodesByPrefix =
        Enum.GetValues<NodeKind>().ToDictionary(k => Lower(Of(k)), StringComparer.Ordinal);

    public static string Of(NodeKind kind) => kind.ToString();

    public static string Of(EdgeKind kind) => Edges[kind].Label;

    public static Basis BasisOf(EdgeKind kind) => Edges[kind].Basis;

    /// <summary>What ids of this kind begin with.</summary>
    public static string Prefix(NodeKind kind) => Lower(Of(kind));

    /// <summary>What ids of this kind have in their middle.</summary>
    public static string Word(EdgeKind kind) => Lower(Of(kind));

    /// <summary>The kind of relationship that an id stands for; null where it stands for something else.</summary>
    public static EdgeKind? EdgeOf(string id) =>
        PrefixOf(id) == Ids.Edge && id.Split('-') is [_, var word, _] && EdgesByWord.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>The kind of node that an id stands for; null where it stands for something else.</summary>
    public static NodeKind? NodeOf(string id) => NodesByPrefix.TryGetValue(PrefixOf(id), out var kind) ? kind : null;

    /// <summary>What an id is of: <c>meeting</c>, <c>inspected</c>; empty where it is no id of ours.</summary>
    public static string WordOf(string id) => EdgeOf(id) is { } edge ? Word(edge) : NodeOf(id) is { } node ? Prefix(node) : "";

    private static string PrefixOf(string id) => id.IndexOf(':', StringComparison.Ordinal) is > 0 and var at ? id[..at] : "";

    private static string Lower(string label) => label.ToLowerInvariant();
}
