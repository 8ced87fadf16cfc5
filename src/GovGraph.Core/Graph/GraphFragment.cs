namespace GovGraph.Core.Graph;

/// <summary>A node as a fact makes it. All but <see cref="Naming"/> follows from the id, so that facts cannot disagree on it.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Naming">How the fact names it.</param>
/// <param name="Properties">What else a graph shows of it; a null value is one that is not known.</param>
public sealed record GraphNode(string Id, NodeKind Kind, Naming Naming, IReadOnlyDictionary<string, string?> Properties);

/// <summary>A name as printed.</summary>
/// <param name="Name">The name.</param>
/// <param name="Label">A second label that the fact gives the node (Project or Site).</param>
/// <param name="Varies">Whether facts may name this node differently, so that a choice is needed.</param>
public sealed record Naming(string Name, string? Label = null, bool Varies = false);

/// <summary>A relationship as a fact makes it. Its properties follow from its id.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Kind">What it is.</param>
/// <param name="From">The node it starts from.</param>
/// <param name="To">The node it points to.</param>
/// <param name="Properties">What else a graph shows of it.</param>
/// <param name="Weight">For what a report names: how well this fact speaks of it, smallest best.</param>
public sealed record GraphEdge(string Id, EdgeKind Kind, string From, string To, IReadOnlyDictionary<string, string?> Properties, int Weight = 0);

/// <summary>How a fact is found again, and what it lends.</summary>
/// <param name="Id">Hash of report, kind and content.</param>
/// <param name="Kind">Its kind (<see cref="Facts.FactJson"/>).</param>
/// <param name="Content">What it says, as stores keep it (<see cref="Facts.FactJson.Write"/>).</param>
/// <param name="About">The one element of the graph that it is about.</param>
/// <param name="Also">A second relationship that it alone tells, with the first.</param>
/// <param name="Who">The official in it.</param>
/// <param name="Day">The day on which it saw that official or that post held, sortable; null where no year is known.</param>
/// <param name="Rank">Chooses among facts: the smallest is the earliest report's earliest sentence.</param>
/// <param name="Name">How it names what it is about.</param>
/// <param name="Lends">What the element it is about takes from it when it is chosen.</param>
public sealed record FactKeys(
    string Id, string Kind, string Content, string About, string? Also, string? Who, string? Day, string Rank, string? Name, IReadOnlyDictionary<string, string?> Lends);

/// <summary>What one fact puts into the graph. Each element stands in it once.</summary>
public sealed record GraphFragment(FactKeys Keys, IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges);
