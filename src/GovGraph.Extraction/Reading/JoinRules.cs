namespace GovGraph.Extraction.Reading;

/// <summary>What stands between a line of text and the line of text before it.</summary>
/// <param name="Blank">Blank lines.</param>
/// <param name="Turned">A page number or paging.</param>
internal readonly record struct Gap(int Blank, bool Turned);

/// <summary>
/// Decides whether a line goes on with the text before it: <c>…树牢“实干为先”理 / 念，…</c> does, a line that is indented or
/// numbered does not, one after a full stop does only where the page breaks its lines.
/// </summary>
internal sealed class JoinRules(LineStarts starts)
{
    /// <summary>Columns from which white space in front of a line is an indentation.</summary>
    public const int Indent = 3;

    /// <summary>Begins no sentence.</summary>
    private const string GoesOnWith = ",、;:。!?”’』」》)】";

    private const int LongestBroken = 90;
    private const int QuoteReach = OpenText.TailLength;

    public bool Continues(Page page, OpenText open, PageLine line, Block block, Gap gap)
    {
        var text = page.Of(line);
        var (before, last) = (open.Tail, open.Last);
        if (GoesOnWith.Contains(text[0], StringComparison.Ordinal) && line.Indent < Indent && gap.Blank <= 1)
        {
            return true;
        }

        if (line.Indent >= Indent || gap.Blank > 1 || LineStarts.IsNumberedHeading(text) || LineStarts.IsDateline(text))
        {
            return false;
        }

        if (LineStarts.IsWholeDay(text) && LineStarts.IsWholeDay(page.Folded.AsSpan(open.Unit.Start, open.Unit.Pieces[0].Length)))
        {
            return false; // a chronicle: each line its own day
        }

        if (LineStarts.IsNamedPost(text) && (LineStarts.IsNamedPost(page.Of(last)) || before.EndsWith("名单", StringComparison.Ordinal)))
        {
            return false; // a list of names: each line its own person
        }

        if (LineStarts.IsAdopted(text) || LineStarts.IsAdopted(page.Of(last)))
        {
            return false;
        }

        var broken = gap.Blank > 0 || gap.Turned;
        var isItem = LineStarts.IsSymbol(page.Folded[open.Unit.Start]);
        if (Marks.EndsSentence(before))
        {
            return !broken && last.Width <= LongestBroken && !LineStarts.IsItem(text)
                && (IsFull(last, block) || (before is [.., '!' or '?', '”'] && !Marks.IsOpener(text[0])));
        }

        if (last.Width * 2 < line.Width && line.Width > LongestBroken)
        {
            return false; // no column has lines so unlike
        }

        if (Marks.LeavesOpen(before, QuoteReach))
        {
            return !broken || !block.IsTitle || block.Count == 1;
        }

        // ✅恒通精密二期项目  8亿元: an item that is no sentence ends with its line
        if (LineStarts.IsSymbol(text[0]) || (before[^1] is ':' or ';' && (broken || LineStarts.IsItem(text))) || (isItem && (broken || (open.Tail.Length <= 30 && !open.HasPause))) || (LineStarts.IsLabelled(open.Tail) && LineStarts.IsLabelled(text)))
        {
            return false;
        }

        if (!broken)
        {
            return last.Width <= LongestBroken || !char.IsLetterOrDigit(text[0]);
        }

        return !block.IsTitle && !starts.EndsCaption(before) && !LineStarts.IsItem(text) && last.Width <= LongestBroken
            && (open.HasPause || open.Block.Count > 1)
            && (gap.Turned || IsFull(last, open.Block));
    }

    /// <summary>As wide as its column, give or take a mark that may not begin a line.</summary>
    private static bool IsFull(PageLine line, Block block) => (line.Width + line.Indent + 4) * 10 >= block.Widest * 9;
}
