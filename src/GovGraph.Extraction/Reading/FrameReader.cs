using System.Buffers;

namespace GovGraph.Extraction.Reading;

/// <summary>
/// Says of each line what it is by itself or by its neighbours: a header broken over two lines is one header, the lines under
/// 相关新闻 are links, the name of the site stands above its menu, the organ that signs stands above the date.
/// </summary>
internal sealed class FrameReader(LayoutWords words)
{
    /// <summary>A page breaks no line that is shorter.</summary>
    private const int ShortestBroken = 15;

    /// <summary>… nor leaves one that is wider, in columns.</summary>
    private const int LongestBroken = 90;

    private const int LongestMasthead = 8;

    /// <summary>Columns in front of a signature.</summary>
    private const int SignatureIndent = 16;

    private static readonly SearchValues<char> Openers = SearchValues.Create(Marks.Openers);
    private readonly HeaderRule headers = new(words);
    private readonly BylineRule bylines = new(words);
    private readonly FurnitureRule furniture = new(words);

    public List<RoledLines> Read(Page page, List<PageLine> lines)
    {
        var roles = new List<RoledLines>(lines.Count);
        var (inLinks, footed, hasText, atTop) = (false, false, false, true);
        for (var i = 0; i < lines.Count;)
        {
            var role = RoleOf(page.Of(lines[i]));
            role = role == LineRole.Byline && IsInsideBracket(page, lines, i, roles) ? LineRole.Text : role;
            role = role == LineRole.Text && IsBrokenHeader(page, lines, i) ? LineRole.Header : role;
            var count = role == LineRole.Text ? 1 : CountBroken(page, lines, i, role);
            if (role == LineRole.Text)
            {
                role = InContext(page, lines, i, roles, inLinks || footed, atTop);
                inLinks &= role == LineRole.Furniture;
                hasText |= role == LineRole.Text && Marks.EndsSentence(page.Of(lines[i]));
            }
            else
            {
                inLinks = role == LineRole.LinkSection || (inLinks && role == LineRole.Furniture);
                footed |= hasText && role is LineRole.LinkSection or LineRole.Furniture && IsFoot(page, lines, i);
            }

            atTop &= role == LineRole.Furniture;
            roles.Add(new RoledLines(i, count, role));
            i += count;
        }

        return roles;
    }

    /// <summary>摄） below （王　某: the end of a caption.</summary>
    private static bool IsInsideBracket(Page page, List<PageLine> lines, int i, List<RoledLines> before) =>
        before.Count > 0 && before[^1].Role == LineRole.Text && lines[i].Blank == 0 && Marks.IsCloser(page.Folded[lines[i].End - 1])
        && !page.Of(lines[i]).ContainsAny(Openers) && Marks.LeavesOpen(page.Of(lines[i - 1]), lines[i - 1].Length);

    private LineRole RoleOf(ReadOnlySpan<char> line)
    {
        var role = furniture.Find(line);
        if (role != LineRole.LinkSection && headers.Matches(line) && (role is LineRole.Text or LineRole.PageHead || headers.IsLabelled(line)))
        {
            return LineRole.Header; // without a label a date beside menu entries is today's, not the article's
        }

        if (role != LineRole.LinkSection && bylines.Matches(line))
        {
            return LineRole.Byline;
        }

        return role is LineRole.Furniture or LineRole.PageHead && bylines.Names(line) ? LineRole.Byline : role;
    }

    /// <summary>How many lines go on with what the first one began, each by itself being nothing.</summary>
    private int CountBroken(Page page, List<PageLine> lines, int first, LineRole role)
    {
        var count = 1;
        while (count < 8 && first + count < lines.Count)
        {
            var (before, next) = (lines[first + count - 1], lines[first + count]);
            if (!MayBeBroken(before, next) || RoleOf(Joined(page, lines, first, count + 1)) != role)
            {
                break;
            }

            if (!(role == LineRole.Header && Dangles(page, before, next)) && (RoleOf(page.Of(next)) != LineRole.Text || !GoesOn(page.Of(next), IsMenu(page, lines, first, count + 1) ? LineRole.Header : role)))
            {
                break;
            }

            count++;
        }

        return count;
    }

    private bool IsMenu(Page page, List<PageLine> lines, int first, int count) => furniture.IsMenu(Joined(page, lines, first, count));

    /// <summary>Broken inside its date, so that neither part is a header by itself.</summary>
    private bool IsBrokenHeader(Page page, List<PageLine> lines, int i) =>
        i + 1 < lines.Count && MayBeBroken(lines[i], lines[i + 1]) && Dangles(page, lines[i], lines[i + 1])
        && headers.Matches(Joined(page, lines, i, 2));

    private static bool MayBeBroken(PageLine before, PageLine next) =>
        before.To - before.From >= ShortestBroken && before.Width <= LongestBroken && next.Blank == 0 && next.Indent <= 2;

    /// <summary>Ends inside a date or before the value of a label.</summary>
    private static bool Dangles(Page page, PageLine before, PageLine next)
    {
        var (last, first) = (page.Folded[before.End - 1], page.Folded[next.Start]);
        return last is ':' or '-' or '/' or '丨' or '年' or '月' || first is '-' or ':' || (first is '月' or '日' && Marks.IsHan(last)) || (char.IsAsciiDigit(last) && char.IsAsciiDigit(first));
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

    /// <summary>What follows a menu or a header may as well be the headline; a headline has neither columns nor labels.</summary>
    private static bool GoesOn(ReadOnlySpan<char> next, LineRole role)
    {
        var gaps = 0;
        for (var i = 1; i < next.Length - 1; i++)
        {
            gaps += (char.IsWhiteSpace(next[i]) && !char.IsWhiteSpace(next[i - 1])) || next[i] is '|' or '>' or ':' or '/' or '丨' ? 1 : 0;
        }

        return gaps >= (role == LineRole.Furniture ? 2 : 1) || next.Length <= 6 || next.IndexOfAnyExceptInRange('!', '~') < 0;
    }

    private LineRole InContext(Page page, List<PageLine> lines, int i, List<RoledLines> before, bool amongLinks, bool atTop)
    {
        var line = lines[i];
        var text = page.Of(line);
        if (amongLinks && !(Marks.EndsSentence(text) && line.Length > 30) && (line.Blank == 0 || !char.IsLetter(text[0])))
        {
            return LineRole.Furniture;
        }

        var next = i + 1 < lines.Count && lines[i + 1].Blank == 0 ? RoleOf(page.Of(lines[i + 1])) : LineRole.Text;
        if (line.Indent >= SignatureIndent && line.Length <= 30 && next == LineRole.Header && Marks.Pauses(text) == 0)
        {
            return LineRole.Header;
        }

        if (line.Length <= LongestMasthead && IsBesidePageHead(page, lines, i, before))
        {
            return LineRole.Furniture;
        }

        return atTop && (furniture.IsMasthead(text) || (next == LineRole.Furniture && line.Length <= 30 && (i == 0 || furniture.IsMenu(page.Of(lines[i + 1])))))
            ? LineRole.Furniture
            : LineRole.Text;
    }

    /// <summary>The newspaper's name, without a blank line from the name of the page.</summary>
    private bool IsBesidePageHead(Page page, List<PageLine> lines, int i, List<RoledLines> before)
    {
        var r = before.Count;
        for (var blank = lines[i].Blank; r > 0 && blank == 0; blank = lines[before[r].First].Blank)
        {
            r--;
            if (before[r].Role == LineRole.Text)
            {
                break;
            }

            if (IsPageHead(page, lines, before[r].First))
            {
                return true;
            }
        }

        return i + 1 < lines.Count && lines[i + 1].Blank == 0 && IsPageHead(page, lines, i + 1);
    }

    private bool IsPageHead(Page page, List<PageLine> lines, int i) => furniture.Find(page.Of(lines[i])) == LineRole.PageHead;

    /// <summary>After 上一篇, 主办 and their like no headline follows, only more of them.</summary>
    private static bool IsFoot(Page page, List<PageLine> lines, int i) =>
        page.Of(lines[i]) is ['上' or '下' or '主' or '承' or '友', ..] or ['相', '关', ..];
}
