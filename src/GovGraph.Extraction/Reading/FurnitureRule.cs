using System.Buffers;
using System.Text.RegularExpressions;

namespace GovGraph.Extraction.Reading;

/// <summary>Menus, breadcrumbs, paging, mastheads, links and footers: lines that are about the site, not about the news.</summary>
internal sealed partial class FurnitureRule(LayoutWords words)
{
    private const int Longest = 160;
    private const int LongestEntry = 8;
    private const int LongestPageNumber = 24;
    private static readonly SearchValues<char> EntrySeparators = SearchValues.Create(" |｜·[]【】<>→»:\t\u3000");
    private static readonly SearchValues<char> Closing = SearchValues.Create(Marks.Closers);
    private readonly SearchValues<string> starts = SearchValues.Create(words.Furniture(FurniturePlace.Start), StringComparison.Ordinal);
    private readonly SearchValues<string> anywhere = SearchValues.Create(words.Furniture(FurniturePlace.Any), StringComparison.Ordinal);
    private readonly SearchValues<string> turns = SearchValues.Create(words.Furniture(FurniturePlace.Turn), StringComparison.Ordinal);
    private readonly HashSet<string> tokens = [.. words.Furniture(FurniturePlace.Token)];
    private readonly HashSet<string> menu = [.. words.Furniture(FurniturePlace.Menu)];
    private readonly HashSet<string> sections = [.. words.Furniture(FurniturePlace.Section)];
    private readonly HashSet<string> columns = [.. words.Furniture(FurniturePlace.Column)];
    private readonly HashSet<string> wholes = [.. words.Furniture(FurniturePlace.Whole)];
    private readonly string[] mastheads = words.Furniture(FurniturePlace.Masthead);

    public LineRole Find(ReadOnlySpan<char> folded)
    {
        if (folded.Length > Longest || folded[..^1].Contains('。'))
        {
            return LineRole.Text;
        }

        var line = folded.ToString();
        var compact = Page.Compact(line);
        if ((compact.Length <= LongestPageNumber && PageNumber.IsMatch(compact)) || compact.AsSpan().ContainsAny(turns))
        {
            return LineRole.PageTurn;
        }

        var bare = Bare(compact);
        if (bare.Length == 0)
        {
            return compact.AsSpan().ContainsAny(Closing) ? LineRole.Text : LineRole.Furniture;
        }

        if (sections.Contains(bare) || Recommended.IsMatch(bare))
        {
            return LineRole.LinkSection;
        }

        var pauses = Marks.Pauses(line);
        if (pauses == 0 && IsPageHead(line))
        {
            return LineRole.PageHead;
        }

        return wholes.Contains(bare)
            || compact.AsSpan().IndexOfAny(starts) == 0
            || bare.AsSpan().IndexOfAny(starts) == 0
            || (pauses == 0 && compact[^1] != '。' && (compact.AsSpan().ContainsAny(anywhere) || IsMenu(line)))
            || (compact.Contains('版', StringComparison.Ordinal) && Jump.IsMatch(compact))
                ? LineRole.Furniture
                : LineRole.Text;
    }

    /// <summary>Only believed at the top of a page: 某县人民政府门户网站.</summary>
    public bool IsMasthead(ReadOnlySpan<char> folded)
    {
        var compact = Page.Compact(folded);
        return mastheads.Any(m => compact.EndsWith(m, StringComparison.Ordinal));
    }

    /// <summary>The name of a newspaper's page or of a part of a site, alone in its line.</summary>
    public bool IsColumn(ReadOnlySpan<char> folded) => columns.Contains(Bare(Page.Compact(folded)));

    public bool IsMenu(ReadOnlySpan<char> folded) => folded.Length <= Longest && IsMenu(folded.ToString());

    private bool IsMenu(string line)
    {
        var (count, known, isShort, home) = (0, 0, true, false);
        foreach (var range in line.AsSpan().SplitAny(EntrySeparators))
        {
            var entry = line[range];
            if (entry.Length == 0)
            {
                continue;
            }

            if (tokens.Contains(entry))
            {
                return true;
            }

            isShort &= entry.Length <= LongestEntry;
            count++;
            known += menu.Contains(entry) ? 1 : 0;
            home |= entry == "首页";
        }

        return isShort && count >= 3 && (known >= 2 || home);
    }

    /// <summary>大河日报　要闻　3: the name of a page and its number, with little beside them.</summary>
    private bool IsPageHead(string line)
    {
        var entries = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return entries.Length is >= 2 and <= 10
            && Array.Exists(entries, e => PageOfPaper.IsMatch(e))
            && (Array.Exists(entries, columns.Contains) || (entries.Length == 2 && LetteredPage.IsMatch(entries[1])));
    }

    private static string Bare(string compact)
    {
        var (from, to) = (0, compact.Length);
        while (from < to && !char.IsLetterOrDigit(compact[from]))
        {
            from++;
        }

        while (to > from && !char.IsLetterOrDigit(compact[to - 1]))
        {
            to--;
        }

        return compact[from..to];
    }

    [GeneratedRegex(@"^(?:[-—–─·]*\d{1,3}[-—–─·]*|\(?第\d{1,3}页/?[,(]?共\d{1,3}页\)?|共\d{1,3}页,?第\d{1,3}页|/?[共第]\d{1,3}页|(?:[A-Z]?\d{1,3}|第[\dA-Z一二三四五六七八九十]{1,3})版:?\p{L}{0,4}|第\d{1,4}期\p{L}{2,6}\d{1,3})$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex PageNumber { get; }

    /// <summary>为您推荐, 猜你喜欢, 近期热点: a heading of links, made of the few words that sites make them of.</summary>
    [GeneratedRegex(@"^(?:全站|本站|全网|站内|网站|频道|专题|相关|热门|热点|精彩|精选|推荐|更多|往期|近期|本周|本月|今日|延伸|编辑|小编|同类|本类|其[他它]|[为猜][您你]|[您你]可能|大家都?在|网友)(?:也|还)?(?:喜欢|感兴趣的?|点击|浏览|热门|推荐|推荐|新闻|阅读|文章|资讯|内容|链接|热点|排行榜?|报道|视频|图片|专题|关注|在看|看){1,3}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Recommended { get; }

    [GeneratedRegex(@"^(?:[A-Z]?\d{1,3}|第?[\dA-Z一二三四五六七八九十]{1,3}版)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex PageOfPaper { get; }

    [GeneratedRegex(@"^[A-Z]\d{1,2}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex LetteredPage { get; }

    [GeneratedRegex(@"^[(▶→]*(?:下转|上接|紧接|转接)第?[A-Z\d一二三四五六七八九十]{1,3}版[^。]{0,12}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Jump { get; }
}
