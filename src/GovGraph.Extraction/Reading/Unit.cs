using GovGraph.Core.Text;

namespace GovGraph.Extraction.Reading;

/// <summary>What a unit of layout turns out to be.</summary>
internal enum UnitKind
{
    Text,

    /// <summary>A line or a few of them that are no sentence: a headline, kicker, subline or sub-heading.</summary>
    Title,
    Header,
    Byline,
    Furniture,
}

/// <summary>A paragraph, a headline or a line of the page's frame: pieces of the report's text that belong together.</summary>
internal sealed class Unit(UnitKind kind, int group, int blank)
{
    private string? folded;

    public UnitKind Kind { get; set; } = kind;

    /// <summary>Titles of one group stand together, without a blank line between.</summary>
    public int Group { get; } = group;

    /// <summary>Blank lines before it.</summary>
    public int Blank { get; } = blank;

    public List<TextSpan> Pieces { get; } = [];

    public int Start => Pieces[0].Start;

    public int End => Pieces[^1].End;

    /// <summary>Its text in the folded form, pieces joined.</summary>
    public string Folded(Page page) => folded ??= Pieces.Count == 1
        ? page.Folded.Substring(Pieces[0].Start, Pieces[0].Length)
        : string.Concat(Pieces.Select(p => page.Folded.Substring(p.Start, p.Length)));

    /// <summary>Adds a line; the white space around a break inside a unit stays, the break itself goes.</summary>
    public void Add(PageLine line, PageLine? before)
    {
        folded = null;
        if (before is { } b)
        {
            Pieces[^1] = new TextSpan(Pieces[^1].Start, b.To - Pieces[^1].Start);
            Pieces.Add(new TextSpan(line.From, line.End - line.From));
        }
        else
        {
            Pieces.Add(new TextSpan(line.Start, line.Length));
        }
    }

    /// <summary>Cuts off what begins at an offset of its joined text.</summary>
    public Unit SplitAt(int offset)
    {
        folded = null;
        var i = 0;
        for (; offset >= Pieces[i].Length; i++)
        {
            offset -= Pieces[i].Length;
        }

        var (piece, rest) = (Pieces[i], new Unit(Kind, Group, 0));
        rest.Pieces.Add(new TextSpan(piece.Start + offset, piece.Length - offset));
        rest.Pieces.AddRange(Pieces.Skip(i + 1));
        Pieces.RemoveRange(i, Pieces.Count - i);
        if (offset > 0)
        {
            Pieces.Add(new TextSpan(piece.Start, offset));
        }

        return rest;
    }
}
