using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Resolution.Dates;

/// <summary>
/// What a text tells of its own year where no header does. Each hint counts only beside an event of a fitting month, and never more than the text says:
/// a summing up of 2022 in February is of 2023, in July it tells nothing.
/// </summary>
internal static partial class YearHints
{
    /// <summary>All hints, the plainest first.</summary>
    public static IReadOnlyList<YearHint> All { get; } =
    [
        new(NumberedSession, (year, _, _) => year),
        new(Issue, (year, _, _) => year),
        new(QuarterEvent, (year, month, match) => Quarter(match) is var q && month >= (3 * q) - 3 && month <= (3 * q) + 1 ? year : null),
        new(HalfYear, (year, month, match) => Fits(match.Groups["part"].Value, month) ? year : null),
        new(NamedEvent, (year, _, _) => year) { Then = CueWords.Dates.At(DateCueList.YearlyEvent), Reach = 26 },
        new(MeetingOfYear, (year, month, _) => month is >= 2 and <= 11 ? year : null),
        new(SummingUp, (year, month, _) => month <= 4 ? year + 1 : month >= 11 ? year : null),
        new(Planning, (year, month, _) => month <= 10 ? year : year - 1) { Then = CueWords.Dates.At(DateCueList.Planning), Reach = 12 },
        new(Present, (year, _, _) => year),
        new(SortOfYear, (year, month, _) => month <= 10 ? year : null),
        new(Deadline, (year, month, _) => month >= 10 ? year : null),
    ];

    /// <summary>区政府2012年第4次常务会议.</summary>
    [GeneratedRegex("(?<y>20[0-9]{2}) ?年(?:度)?第 ?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}) ?次[^,，。;；]{0,12}会议?", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NumberedSession { get; }

    /// <summary>重点项目简报2014年第3期.</summary>
    [GeneratedRegex("(?<y>20[0-9]{2}) ?年(?:度)?第 ?[0-9一二三四五六七八九十]{1,4} ?期", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Issue { get; }

    /// <summary>2025年第二季度重大项目集中开工仪式; not 2024年四季度经济运行.</summary>
    [GeneratedRegex("(?<y>20[0-9]{2}) ?年(?:度)? ?第?(?<q>[一二三四1-4])季度[^,，。;；]{0,20}(?:仪式|集中|签约|开工|活动)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex QuarterEvent { get; }

    /// <summary>2006年春季学期, 2021年上半年….</summary>
    [GeneratedRegex("(?<y>20[0-9]{2}) ?年(?<part>春季|秋季|上半年|冬季)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex HalfYear { get; }

    /// <summary>2015年全市校长培训班, 2017某县文化旅游节: an event that is named by its year.</summary>
    [GeneratedRegex("(?<![0-9])(?<y>20[0-9]{2})(?: ?年(?!度|第|春|秋)|(?=\\p{Lo})(?! ?年))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NamedEvent { get; }

    private const string Called = "(?:出席|参加|主持召开|组织召开|举行|举办|召开)了?[^，,。；;：:0-9]{0,14}";
    private const string NamedBefore = "20[0-9]{2}[^，,。；;：:0-9]{2,44}";

    /// <summary>
    /// 5月10日，某县2021年招商大会举行, 出席2011年工作会议, 2018年苹果节开幕式, 2020年脱贫攻坚推进会: the year in the name of what is held. What sums up a year is held in the
    /// next one; 在2019年全县…大会上 is only a setting, unless somebody speaks there.
    /// </summary>
    [GeneratedRegex(
        "(?<![0-9])(?<y>20[0-9]{2})(?: ?年(?!度|第|底|末|初|前|至|以来|来)|(?=\\p{Lo})(?! ?年))(?:(?!总结|表彰|回顾|述职|考[核评]|评议|生活会|决算)[^，,。；;：:0-9]){0,34}?(?:会议?|仪式|活动|典礼|论坛|节)"
        + "(?:(?<=年[^，,。；;、0-9]{0,20}(?:推进|工作|调度|现场|动员|部署|协调|对接|培训|座谈|分析|汇报|大)会)(?=[，,。；;、在于召举隆如圆（]|精神|$|上，[^。；;]{2,40}(?:讲话|强调|指出|要求|主持|部署))(?!(?:召开|举行|举办)?(?:以来|后))"
        + $"|(?<={Called}{NamedBefore})(?=[，,。、并 ]|$)"
        + $"|(?<=(?:[0-9]日[^。；;]{{0,40}}|{Called}|^[^，,。；;0-9]{{0,16}}){NamedBefore})(?:[在于][^，,。；;]{{2,24}}?)?(?:隆重|正式|顺利|如期|成功)?(?:召开|举行|举办|开幕|启动)(?!以来|后))",
        RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex MeetingOfYear { get; }

    /// <summary>2022年度…总结表彰会议, 2022年工作回顾.</summary>
    [GeneratedRegex("(?<y>20[0-9]{2}) ?年(?:度|工作)?[^,，。;；0-9]{0,24}(?:总结|表彰|述职|考评|回顾|先进单位|先进集体)|(?:回顾|总结|畅谈)了?(?<y>20[0-9]{2}) ?年|(?<y>20[0-9]{2}) ?年[^。;；0-9]{0,60}取得的?[^,，。;；0-9]{0,8}成[绩就效]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex SummingUp { get; }

    /// <summary>对2023年各项重点工作作了安排部署, 2024年工作安排, 提出2013年要抓好….</summary>
    [GeneratedRegex("(?<y>20[0-9]{2}) ?年", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Planning { get; }

    /// <summary>目前，全县2021年征兵工作已经展开; not 目前，该村已于2017年脱贫.</summary>
    [GeneratedRegex("(?:目前|当前|眼下)[,，]?[^。;；0-9]{0,14}(?<![于自从在到])(?<y>20[0-9]{2}) ?年(?![底末来度以至前]|[^，,。]{0,10}的)[^，,。;；0-9]{0,16}(?:工作|活动|任务|行动|征兵|招生|征缴|招聘|教育)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Present { get; }

    /// <summary>2009年是…最困难的一年, 2016年是开局之年.</summary>
    [GeneratedRegex("(?<y>20[0-9]{2}) ?年是[^。;；]{0,30}?(?:一年|之年|元年)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex SortOfYear { get; }

    /// <summary>力争在2020年底前完工, told late in the year.</summary>
    [GeneratedRegex("(?<y>20[0-9]{2}) ?年?(?:年底|底|年末|末)前", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Deadline { get; }

    private static int Quarter(Match match) => match.Groups["q"].ValueSpan[0] switch
    {
        '一' or '1' => 1,
        '二' or '2' => 2,
        '三' or '3' => 3,
        _ => 4,
    };

    private static bool Fits(string part, int month) => part switch
    {
        "春季" => month is >= 2 and <= 5,
        "秋季" => month is >= 8 and <= 11,
        "冬季" => month is 11 or 12,
        _ => month is >= 5 and <= 8,
    };
}

/// <param name="Shape">What the text says; its group y is a year.</param>
/// <param name="Year">From that year and the month of an event to the year of the event; null where nothing follows.</param>
internal sealed record YearHint(Regex Shape, Func<int, int, Match, int?> Year)
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(",，。;；0123456789");

    /// <summary>Words one of which has to follow.</summary>
    public NounList? Then { get; init; }

    /// <summary>How far behind the shape such a word begins at most.</summary>
    public int Reach { get; init; }

    /// <summary>Where what the hint says ends; −1 where none of its words follows in the clause.</summary>
    public int EndOf(string text, Match match)
    {
        var end = match.Index + match.Length;
        if (Then is null)
        {
            return end;
        }

        var stop = text.AsSpan(end).IndexOfAny(Stops);
        for (var at = Math.Min(Reach, stop < 0 ? text.Length - end : stop); at >= 0; at--)
        {
            if (Then.LengthAt(text, end + at) is > 0 and var length)
            {
                return end + at + length;
            }
        }

        return -1;
    }
}
