using GovGraph.Core.Facts;
using GovGraph.Extraction.Mentions;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>A mention with the division it stands for.</summary>
/// <param name="Mention">What is printed.</param>
/// <param name="Division">What it means.</param>
/// <param name="IsGoal">Whether the story moves there (来到罗田县, 在黄冈).</param>
internal sealed record Located(DivisionMention Mention, Division Division, bool IsGoal)
{
    /// <summary>The county of a town, else the division itself.</summary>
    public Division County => Division.CountyOrAbove;
}
