namespace GovGraph.Extraction.Reading;

/// <summary>Lines that are one thing, with what they are. Only headers, bylines and furniture that a page broke have more than one.</summary>
internal readonly record struct RoledLines(int First, int Count, LineRole Role);

/// <summary>
/// Says of each line what it is by itself or by its neighbours: a header broken over two lines is one header, the lines under
/// 相关新闻 are links, the name of the site stands above its menu, the organ that signs stands above the date.
/// </summary>
internal sealed class FrameReader(LayoutWords words)
{
    /// <summary>A page breaks no line that is shorter.</summary>
    private const int ShortestBroken = 15;

    /// <summary>Columns in front of a signature.</summary>
    private const int SignatureIndent = 16;

    private readonly HeaderRule headers = new(words);
    private readonly BylineRule bylines = new(words);
    private readonly FurnitureRule furniture = new(words);

    public List<RoledLines> Read(Page page, List<PageLine> lines)
    {
        var roles = new List<RoledLines>(lines.Count);
        var (inLinks, footed, hasText) = (false, false, false);
        for (var i = 0; i < lines.Count;)
        {
            var role = RoleOf(page.Of(lines[i]));
            var count = role == LineRole.Text ? 1 : CountBroken(page, lines, i, role);
            if (role == LineRole.Text)
            {
                role = InContext(page, lines, i, roles, inLinks || footed);
                inLinks &= role == LineRole.Furniture;
                hasText |= role == LineRole.Text && Marks.EndsSentence(page.Of(lines[i]));
            }
            else
            {
                inLinks = role == LineRole.LinkSection || (inLinks && role == LineRole.Furniture);
                footed |= hasText && role is LineRole.LinkSection or LineRole.Furniture && IsFoot(page, lines, i);
            }

            roles.Add(new RoledLines(i, count, role));
            i += count;
        }

        return roles;
    }

    private LineRole RoleOf(ReadOnlySpan<char> line)
    {
        if (headers.Matches(line))
        {
            return LineRole.Header;
        }

        return bylines.Matches(line) ? LineRole.Byline : furniture.Find(line);
    }

    /// <summary>How many lines go on with what the first one began, each by itself being nothing.</summary>
    private int CountBroken(Page page, List<PageLine> lines, int first, LineRole role)
    {
        var count = 1;
        while (count < 8 && first + count < lines.Count)
        {
            var (before, next) = (lines[first + count - 1], lines[first + count]);
            var joined = page.Folded[lines[first].Start..before.End] + page.Folded[next.From..next.End];
            if (before.Length < ShortestBroken || next.Blank > 0 || next.Indent > 2 || RoleOf(page.Of(next)) != LineRole.Text
                || RoleOf(joined.ReplaceLineEndings("")) != role || !GoesOn(page.Of(next), role))
            {
                break;
            }

            count++;
        }

        return count;
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

    private LineRole InContext(Page page, List<PageLine> lines, int i, List<RoledLines> before, bool amongLinks)
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

        var atTop = before.TrueForAll(r => r.Role is LineRole.Furniture);
        return atTop && (furniture.IsMasthead(text) || (i == 0 && next == LineRole.Furniture && line.Length <= 30))
            ? LineRole.Furniture
            : LineRole.Text;
    }

    /// <summary>After 上一篇, 主办 and their like no headline follows, only more of them.</summary>
    private static bool IsFoot(Page page, List<PageLine> lines, int i) =>
        page.Of(lines[i]) is ['上' or '下' or '主' or '承' or '友', ..] or ['相', '关', ..];
}
