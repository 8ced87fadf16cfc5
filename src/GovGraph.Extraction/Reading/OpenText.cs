namespace GovGraph.Extraction.Reading;

/// <summary>A unit of text that the next line may go on with.</summary>
internal sealed class OpenText(Unit unit, Block block)
{
    /// <summary>How far back a decision looks.</summary>
    public const int TailLength = 80;

    public Unit Unit => unit;

    /// <summary>The block of its last line.</summary>
    public Block Block { get; private set; } = block;

    public PageLine Last { get; private set; }

    /// <summary>Its last characters, folded; all of them while it is short.</summary>
    public string Tail { get; private set; } = "";

    /// <summary>Some comma, semicolon or full stop stands in it: it is running text.</summary>
    public bool HasPause { get; private set; }

    public int Lines { get; private set; }

    /// <summary>Its first line is indented.</summary>
    public bool IsIndented { get; private set; }

    public void Add(Page page, PageLine line, Block block)
    {
        unit.Add(line, Lines > 0 ? Last : null);
        IsIndented = Lines > 0 ? IsIndented : line.Indent >= JoinRules.Indent;
        var text = page.Of(line);
        (Last, Block, Lines) = (line, block, Lines + 1);
        HasPause |= Marks.Pauses(text) > 0 || text.Contains('。');
        Tail = text.Length >= TailLength ? text[^TailLength..].ToString() : Tail + text.ToString();
        Tail = Tail.Length > TailLength ? Tail[^TailLength..] : Tail;
    }
}
