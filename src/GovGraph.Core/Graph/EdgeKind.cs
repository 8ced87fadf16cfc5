namespace GovGraph.Core.Graph;

/// <summary>The relationships that facts are projected to. What they are called stands in <see cref="Labels"/>.</summary>
public enum EdgeKind
{
    Reports,
    Mentions,
    Holds,
    PostIn,
    TookPartIn,
    Visited,
    TookPlaceOn,
    Inspected,
    Chaired,
    SpokeAt,
    Attended,
    HeldBy,
    LocatedIn,
    PartOf,
}

/// <summary>Where a relationship's chosen sentence comes from.</summary>
public enum Basis
{
    /// <summary>From the facts about the relationship itself.</summary>
    Facts,

    /// <summary>From its report alone: the fact of that report that names the node best.</summary>
    Report,

    /// <summary>It is told with the node that it starts from, and has that node's sentence.</summary>
    Start,
}
