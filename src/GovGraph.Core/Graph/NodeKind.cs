namespace GovGraph.Core.Graph;

/// <summary>The nodes that facts are projected to. What they are called stands in <see cref="Labels"/>.</summary>
public enum NodeKind
{
    Report,
    Official,
    Post,
    District,
    Place,
    Meeting,
    Inspection,
    Date,
    Initiative,
    Person,
}
