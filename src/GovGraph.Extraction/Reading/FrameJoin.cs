namespace GovGraph.Extraction.Reading;

/// <summary>Headers, bylines and menus that a page broke over lines: how many lines are one.</summary>
internal sealed class FrameJoin(FrameRules rules)
{
    /// <summary>A page breaks no line that is shorter.</summary>
    private const int ShortestBroken = 15;

    /// <summary>… nor leaves one that is wider, in columns.</summary>
    private const int LongestBroken = 90;
    private const int LongestValue = 24;
    private const int MostLines = 8;

    public int Count(Page page, List<PageLine> lines, LineRole[] roles, int first, LineRole role)
    {
        var count = role == LineRole.Header && IsScatteredDay(page, lines, first) ? 2 : 1;
        while (count < MostLines && first + count < lines.Count && GoesOn(page, lines, roles, first, count, role))
        {
            count++;
        }

        return count;
    }

    /// <summary>2014 / 12/25: a day whose year stands on a line of its own.</summary>
    public static bool IsScatteredDay(Page page, List<PageLine> lines, int i) =>
        i + 1 < lines.Count && lines[i].Length < 9 && lines[i + 1].Blank <= 1 && HeaderRule.IsDayOverLines(page.Of(lines[i]), page.Of(lines[i + 1]));

    /// <summary>Broken inside its date, so that neither part is a header by itself.</summary>
    public bool IsBrokenHeader(Page page, List<PageLine> lines, int i) =>
        i + 1 < lines.Count && MayBeBroken(lines[i], lines[i + 1]) && Dangles(page, lines[i], lines[i + 1])
        && rules.IsHeader(Joined(page, lines, i, 2));

    private bool GoesOn(Page page, List<PageLine> lines, LineRole[] roles, int first, int count, LineRole role)
    {
        var (before, line, own) = (lines[first + count - 1], lines[first + count], roles[first + count]);
        var text = page.Of(line);
        if (role == LineRole.Header && page.Folded[before.End - 1] == ':' && own is LineRole.Text or LineRole.Header && IsValue(line, text))
        {
            return true;
        }

        if (!MayBeBroken(before, line))
        {
            return false;
        }

        var joined = Joined(page, lines, first, count + 1);
        return rules.RoleOf(joined) == role
            && ((role == LineRole.Header && Dangles(page, before, line))
                || (own == LineRole.Text && HasColumns(text, role == LineRole.Furniture && !rules.IsMenu(joined) ? 2 : 1)));
    }

    private static bool MayBeBroken(PageLine before, PageLine next) =>
        before.To - before.From >= ShortestBroken && before.Width <= LongestBroken && next.Blank == 0 && next.Indent <= 2;

    /// <summary>来源： with its value on the next line.</summary>
    private static bool IsValue(PageLine line, ReadOnlySpan<char> text) =>
        line.Blank <= 1 && text.Length <= LongestValue && text[^1] != ':' && Marks.Pauses(text) == 0 && !Marks.EndsSentence(text)
        && !LineStarts.IsDateline(text);

    /// <summary>Ends inside a date or before the value of a label.</summary>
    private static bool Dangles(Page page, PageLine before, PageLine next)
    {
        var (last, first) = (page.Folded[before.End - 1], page.Folded[next.Start]);
        return last is ':' or '-' or '/' or '丨' or '年' or '月' || first is '-' or ':'
            || (first is '月' or '日' && Marks.IsHan(last)) || (char.IsAsciiDigit(last) && char.IsAsciiDigit(first));
    }

    /// <summary>What follows a menu or a header may as well be the headline; a headline has neither columns nor labels.</summary>
    private static bool HasColumns(ReadOnlySpan<char> text, int least)
    {
        var gaps = 0;
        for (var i = 1; i < text.Length - 1; i++)
        {
            gaps += (char.IsWhiteSpace(text[i]) && !char.IsWhiteSpace(text[i - 1])) || text[i] is '|' or '>' or ':' or '/' or '丨' ? 1 : 0;
        }

        return gaps >= least || text.Length <= 6 || text.IndexOfAnyExceptInRange('!', '~') < 0;
    }

    private static string Joined(Page page, List<PageLine> lines, int first, int count)
    {
        var joined = page.Folded[lines[first].Start..lines[first].To];
        for (var i = first + 1; i < first + count; i++)
        {
            joined += page.Folded[lines[i].From..lines[i].To];
        }

        return joined.TrimEnd();
    }
}
