namespace GovGraph.Extraction.Reading;

/// <summary>An article of the page: its units in reading order.</summary>
internal sealed class Article
{
    private int moved;

    public List<Unit> Units { get; } = [];

    /// <summary>A headline was printed in front of its text.</summary>
    public bool HasOwnHeadline { get; private set; }

    public void Add(Unit unit)
    {
        HasOwnHeadline |= unit.Kind == UnitKind.Title;
        Units.Add(unit);
    }

    /// <summary>Puts a headline that was printed elsewhere in front, behind others put there before.</summary>
    public void PutInFront(Unit headline) => Units.Insert(moved++, headline);

    /// <summary>Puts a unit where it was printed among the others.</summary>
    public void InsertInOrder(Unit unit)
    {
        var i = Units.Count;
        while (i > moved && Units[i - 1].Start > unit.Start)
        {
            i--;
        }

        Units.Insert(i, unit);
    }
}
