namespace GovGraph.Core.Facts;

public enum DivisionLevel
{
    Province,
    Prefecture,
    County,
    Town,
}

/// <summary>An administrative division with its chain of ancestors, as a fact carries it.</summary>
/// <param name="Code">GB/T 2260, six digits; towns have nine.</param>
/// <param name="Name">The full official name at the time of the report (管城回族区).</param>
/// <param name="Level">Where it stands in the hierarchy.</param>
/// <param name="Parent">The next higher division; null for a province.</param>
public sealed record Division(string Code, string Name, DivisionLevel Level, Division? Parent)
{
    /// <summary>The division itself or its nearest ancestor that is a county or higher.</summary>
    public Division CountyOrAbove => Level == DivisionLevel.Town && Parent is not null ? Parent : this;

    /// <summary>The division and its ancestors, lowest first.</summary>
    public IEnumerable<Division> Chain()
    {
        for (var division = this; division is not null; division = division.Parent)
        {
            yield return division;
        }
    }
}
