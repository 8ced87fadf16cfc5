using System.Buffers;

namespace GovGraph.Extraction.Reading;

/// <summary>
/// Says of each line what it is by itself or by its neighbours: a header broken over two lines is one header, the lines under
/// 相关新闻 are links, the name of the site stands above its menu, the organ that signs stands above the date.
/// </summary>
internal sealed class FrameReader(FrameRules rules)
{
    private const int LongestMasthead = 8;
    private const int LongestSiteName = 30;
    private const int LongestHeadline = 45;

    /// <summary>Columns in front of a signature.</summary>
    private const int SignatureIndent = 16;

    private static readonly SearchValues<char> Openers = SearchValues.Create(Marks.Openers);
    private readonly FrameJoin joins = new(rules);

    public List<RoledLines> Read(Page page, List<PageLine> lines)
    {
        var own = new LineRole[lines.Count];
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = rules.RoleOf(page.Of(lines[i]));
        }

        var roles = new List<RoledLines>(lines.Count);
        var (inLinks, footed, hasText, atTop) = (false, false, false, true);
        for (var i = 0; i < lines.Count;)
        {
            var role = own[i];
            role = role == LineRole.Byline && IsInsideBracket(page, lines, i, roles) ? LineRole.Text : role;
            role = role is LineRole.Text or LineRole.PageTurn && FrameJoin.IsScatteredDay(page, lines, i) ? LineRole.Header : role;
            role = role == LineRole.Text && joins.IsBrokenHeader(page, lines, i) ? LineRole.Header : role;
            role = inLinks && role == LineRole.Header && !rules.IsLabelled(page.Of(lines[i])) && !HeaderRule.IsDayAlone(page.Of(lines[i])) ? LineRole.Furniture : role; // · 甲乡春耕忙 2024-03-04
            role = hasText && role == LineRole.Text && rules.IsColumn(page.Of(lines[i])) && OnlyHeadlinesFollow(page, lines, i) ? LineRole.LinkSection : role;
            var count = role == LineRole.Text ? 1 : joins.Count(page, lines, own, i, role);
            if (role == LineRole.Text)
            {
                role = (inLinks || footed) && IsLink(page, lines[i], hasText) ? LineRole.Furniture : InContext(page, lines, own, i, roles, atTop);
                inLinks &= role == LineRole.Furniture;
                hasText |= role == LineRole.Text && Marks.EndsSentence(page.Of(lines[i]));
            }
            else
            {
                inLinks = role == LineRole.LinkSection || (inLinks && role == LineRole.Furniture);
                footed |= hasText && role is LineRole.LinkSection or LineRole.Furniture && IsFoot(page, lines[i]);
            }

            atTop &= role == LineRole.Furniture;
            roles.Add(new RoledLines(i, count, role));
            i += count;
        }

        return roles;
    }

    private LineRole InContext(Page page, List<PageLine> lines, LineRole[] own, int i, List<RoledLines> before, bool atTop)
    {
        var line = lines[i];
        var text = page.Of(line);
        if (line.Length <= LongestMasthead && IsBesidePageHead(page, lines, i, before))
        {
            return LineRole.Furniture;
        }

        var next = i + 1 < lines.Count && lines[i + 1].Blank == 0 ? own[i + 1] : LineRole.Text;
        if (line.Indent >= SignatureIndent && line.Length <= LongestSiteName && next == LineRole.Header && Marks.Pauses(text) == 0)
        {
            return LineRole.Header;
        }

        var isSite = rules.IsMasthead(text)
            || (next == LineRole.Furniture && line.Length <= LongestSiteName && (i == 0 || rules.IsMenu(page.Of(lines[i + 1]))));
        return atTop && isSite ? LineRole.Furniture : LineRole.Text;
    }

    /// <summary>A line below 相关新闻 or 上一篇 that is no text; above the news an empty 相关文章： has the news itself below it.</summary>
    private static bool IsLink(Page page, PageLine line, bool hasText)
    {
        var text = page.Of(line);
        return !(!hasText && (Marks.EndsSentence(text) || Marks.Pauses(text) > 1) && (line.Indent >= JoinRules.Indent || LineStarts.IsDay(text) || Marks.Pauses(text) > 1)) && !(Marks.EndsSentence(text) && line.Length > 30) && (line.Blank == 0 || !char.IsLetter(text[0]));
    }

    /// <summary>要闻 under the article, and nothing below it but headlines: links to other stories.</summary>
    private static bool OnlyHeadlinesFollow(Page page, List<PageLine> lines, int i) =>
        i + 1 < lines.Count && lines.Skip(i + 1).All(l => l.Length <= LongestHeadline && !Marks.EndsSentence(page.Of(l)));

    /// <summary>摄） below （王　某: the end of a caption.</summary>
    private static bool IsInsideBracket(Page page, List<PageLine> lines, int i, List<RoledLines> before) =>
        before.Count > 0 && before[^1].Role == LineRole.Text && lines[i].Blank == 0 && Marks.IsCloser(page.Folded[lines[i].End - 1])
        && !page.Of(lines[i]).ContainsAny(Openers) && Marks.LeavesOpen(page.Of(lines[i - 1]), lines[i - 1].Length);

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

            if (rules.IsPageHead(page.Of(lines[before[r].First])))
            {
                return true;
            }
        }

        return i + 1 < lines.Count && lines[i + 1].Blank == 0 && rules.IsPageHead(page.Of(lines[i + 1]));
    }

    /// <summary>After 上一篇, 主办 and their like no headline follows, only more of them.</summary>
    private static bool IsFoot(Page page, PageLine line) =>
        page.Of(line) is ['上' or '下' or '主' or '承' or '友', ..] or ['相', '关', ..];
}
