namespace GovGraph.Extraction.Reading;

/// <summary>Lines of text without a blank line or a line of the frame between them.</summary>
/// <param name="First">Index of its first line.</param>
/// <param name="Count">How many lines it has.</param>
/// <param name="Widest">Columns of its widest line.</param>
/// <param name="IsTitle">No line of it is a sentence or a part of one.</param>
/// <param name="IsList">Many lines without a full stop, few with a comma: names, items.</param>
internal sealed record Block(int First, int Count, int Widest, bool IsTitle, bool IsList)
{
    private const int MostTitleLines = 5;
    private const int LongestTitleLine = 80;

    public static Block Measure(Page page, List<PageLine> lines, int first, int count, LineStarts starts)
    {
        var (widest, sentences, titles, running) = (0, false, true, 0);
        for (var i = first; i < first + count; i++)
        {
            var text = page.Of(lines[i]);
            var stops = text.Contains('。') || (Marks.EndsSentence(text) && count > 1);
            sentences |= stops;
            running += Marks.Pauses(text) > 0 ? 1 : 0;
            widest = Math.Max(widest, lines[i].Width + lines[i].Indent);
            titles &= !stops && Marks.Pauses(text) <= 1 && lines[i].Length <= LongestTitleLine
                && !LineStarts.IsItem(text) && !LineStarts.IsDateline(text) && !starts.IsCaption(text) && text[^1] is not (';' or ':' or ',' or '、');
        }

        return new Block(first, count, widest, titles && count <= MostTitleLines, !sentences && count > MostTitleLines && running * 4 <= count);
    }
}
