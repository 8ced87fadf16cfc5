using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// What was toured, listed behind a word for it: 此次观摩的2个项目分别是：|A|、|B|。 A bare count (10个项目包括：|A|、|B|) only tells it behind a sentence of the tour.
/// </summary>
internal sealed partial class TouredListRule(ListSplitter lists, NameFinder names) : IPlaceRule
{
    private const int ShortestWhole = 4;
    private const int LongestWhole = 30;
    private static readonly SearchValues<string> Copulas = CueWords.Places.Within(PlaceCueList.Copula);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        if (!text.AsSpan().ContainsAny(Copulas) || !((Toured.Match(text) is { Success: true } head && TellsList.IsMatch(head.ValueSpan)) || (head = Gone.Match(text)).Success || (head = Counted.Match(text)).Success)
            || NotYet.IsMatch(text.AsSpan(0, head.Groups["class"].Index)))
        {
            yield break;
        }

        var start = head.Index + head.Length;
        var list = lists.Split(sentence, start, text.Length);
        if (head.Groups["class"].Value is "项目" or "工程" or "工地")
        {
            list = list with { Class = "项目" };
        }

        var found = list.Items.Select(i => names.Find(sentence, i.Start, i.End, licensed: true) ?? (list.SaysProjects && list.Items.Count > 1 ? Whole(sentence, i.Start, i.End) : null))
            .OfType<FoundName>().Where(n => !sentence.Tags.Any(t => t.Tag == Tag.Person && t.Start >= n.Start && t.End <= n.End)).ToList();
        foreach (var name in found)
        {
            yield return name.In(sentence, nameof(TouredListRule), PlaceKind.IsProject(sentence, name, list), head.Groups["verb"].Success ? PlaceCue.Visited : PlaceCue.Named, head.Index) with
            {
                IsCounted = !head.Groups["verb"].Success,
            };
        }
    }

    /// <summary>A item of a list of projects is a name as a whole, whatever closes it: 县城东片区雨污分流.</summary>
    private static FoundName? Whole(TaggedSentence sentence, int start, int end)
    {
        end -= Marks.Is(sentence.Text, end - 2, "项目") ? 2 : 0;
        return end - start is >= ShortestWhole and <= LongestWhole && Plain.IsMatch(sentence.Text.AsSpan(start, end - start))
            ? new FoundName(start, end, Noun: null, SaysProject: true)
            : null;
    }

    [GeneratedRegex("^[\\p{Lo}A-Za-z0-9“”（）·—-]+$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Plain { get; }

    /// <summary>督查的项目有, 观摩点依次为, 察看了2个项目，分别是, 本次调研涉及2个项目：.</summary>
    [GeneratedRegex("(?<verb>观摩|督查|督导|察看|查看|检查|考察|调研|参观|走访|视察|巡查|暗访|拉练)(?:过|了)?(?:活动)?(?:的|涉及|覆盖|安排)?(?:[^，。；：、的]{0,8}?)(?<class>项目|工程|工地|企业|公司|学校|单位|村|社区|点位|点|现场|园区|地方)(?:[一二两三四五六七八九十0-9]+余?[个处家所项])?(?:，|：(?!主要|分别|依次)|，?(?:主要|分别|依次|先后|共)*(?:有|包括|为|是)(?!了|关|否|没|无|不|何|什|序|效|全|我|目|当)：?)(?<!，)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Toured { get; }

    /// <summary>察看|的|项目有, 观摩|点|为; not 走访企业|为|员工排忧解难.</summary>
    [GeneratedRegex("[的点一二两三四五六七八九十0-9]|涉及|覆盖|安排|分别|依次|主要|先后|包括", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex TellsList { get; }

    /// <summary>深入5家企业走访，分别是.</summary>
    [GeneratedRegex("(?:深入|走进|前往|先后到|到|赴)了?(?:[一二两三四五六七八九十0-9]+)余?[家个所处](?:[^，。；：、的]{0,6}?)(?<class>企业|学校|单位|村|社区|项目|工程|公司|园区|工地)(?:一线|现场|开展|进行|实地)*(?<verb>走访|调研|检查|督导|考察|慰问|察看|视察|暗访|观摩|督查)(?:慰问|检查|活动)?，(?:分别|依次)(?:是|为)：?", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Gone { get; }

    [GeneratedRegex("(?<=^|[，；。])(?:[这此]|其中|此次的?)?(?:[一二两三四五六七八九十0-9]+)[个项](?:[^，。；：、的]{0,6}?)(?<class>项目|工程|点位)(?:主要|分别|依次)*(?:有|包括|为|是)(?!了|全|我|当|目|地|推|促|拉)：?", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Counted { get; }

    /// <summary>拟观摩的项目有: nobody has been there.</summary>
    [GeneratedRegex("(?:将|拟|计划|准备|打算|安排|即将|定于|方案)[^，。；]{0,14}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NotYet { get; }
}
