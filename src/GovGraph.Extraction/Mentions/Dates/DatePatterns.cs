using System.Text.RegularExpressions;

namespace GovGraph.Extraction.Mentions.Dates;

/// <summary>The shapes in which dates are printed with numbers. What follows or surrounds them is not judged here.</summary>
internal static partial class DatePatterns
{
    private const string YearNumber = "(?:19|20)[0-9]{2}|[一二][九○〇零O0][一二三四五六七八九○〇零O0]{2}";
    private const string Number = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";
    private const string Till = " ?(?:至|到|-|—|–|~|、|和|及) ?";

    /// <summary>2023年2月7日, 1月28日, 上月28日, 元月4日, 20日, 1月28日至30日, 3日下午和4日上午, 3日、4日、5日, 16至18日, 2020年12月28日—2021年1月3日.</summary>
    [GeneratedRegex(
        $"(?<![0-9.·/第])(?:(?<y>{YearNumber}) ?年 ?|(?<rel>去年|今年|明年|上年|本年) ?)?(?:(?:(?<m>{Number}|元) ?|上个?)月 ?)?"
        + $"(?<d>{Number}) ?(?:[日号](?:(?:{Till}|(?:[上下]午|晚上?|夜)(?:至|到|和|及|、))(?:(?<y2>{YearNumber}) ?年 ?)?(?:(?<m2>{Number}) ?月 ?)?(?<d2>{Number}) ?(?:日|号(?!楼|线|井|库|矿|院|厂|地块|桥|门|路|馆|仓|岛|坑|机|炉|泵|闸|洞|隧))){{0,4}}"
        + $"|(?:至|到|-|—|–|~|、)(?:(?<m2>{Number}) ?月 ?)?(?<d2>{Number}) ?[日号])",
        RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Days { get; }

    /// <summary>2023-02-07, 2023/2/7, 2023.02.07.</summary>
    [GeneratedRegex(
        "(?<![0-9-])(?<y>(?:19|20)[0-9]{2}) ?(?<s>[-./]) ?(?<m>[0-9]{1,2}) ?\\k<s> ?(?<d>[0-9]{1,2})(?![0-9])",
        RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Iso { get; }

    /// <summary>2023年2月, 去年11月, 9月中旬, 6月底.</summary>
    [GeneratedRegex(
        $"(?<![0-9.·/第至到~—-])(?:(?<y>{YearNumber}) ?年 ?|(?<rel>去年|今年|明年|上年|本年) ?)?(?<m>{Number}|元) ?月(?<part>份?[上中下](?:[、和至到]?[中下])?旬|份?[底初末]|份)?",
        RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Months { get; }

    /// <summary>上旬, 本月中、下旬: of the month told before.</summary>
    [GeneratedRegex("(?<=^|[，。；：])(?:本月|当月|同月)?[上中下](?:[、和至到]?[中下])?旬", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex PartsOfMonth { get; }

    /// <summary>上月底, 上个月中旬: of the month before that of the report.</summary>
    [GeneratedRegex("(?<=^|[，。；：])上个?月(?:[上中下]旬|[底初末])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex LastMonth { get; }

    /// <summary>2022年底, 去年年初, 今年初, 2023年岁末: some day, and no month can be told.</summary>
    [GeneratedRegex($"(?<=^|[，。；：])(?:(?:{YearNumber}) ?年|去年|今年|上年|前年)(?:年?[底初末](?!期|步|级|中|高|心)|岁末|年中)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex PartsOfYear { get; }

    /// <summary>What may follow a day: 上午, 下午3时许, 晚8时30分.</summary>
    [GeneratedRegex(
        "\\G ?(?:(?:上午|下午|中午|凌晨|清晨|早晨|早上|傍晚|夜间|夜里|深夜|午后|午间|晚间|晚上|一大早|一早|早|晚|夜)(?![会餐报宴点])){0,2}"
        + "(?: ?[0-9]{1,2}(?:时|点|:)(?:[0-9]{1,2}分?|半)?许?(?![0-9]))?",
        RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex PartOfDay { get; }

    /// <summary>What makes a deadline, a beginning or a length of time of it: 前, 之前, 内, 起, 以来, 后.</summary>
    [GeneratedRegex(
        "\\G ?(?:之前|以前|前夕|前后|前(?![往去来排期])|之内|以内|内(?![部容外蒙])|之后|以后|起(?![草重])|开始|以来|为止|止|至今|后(?![勤续])|左右|以上|游|龄)",
        RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex NoEventAfter { get; }

    /// <summary>The same in front: 截至6月30日, 公示期至3月8日, 近10日, 改在27日.</summary>
    [GeneratedRegex(
        "(?:截至|截止|截止到|截至到|至|近|连续|未来|为期|每月|每|期限?|改在|改到|改至|推迟到|推迟至|延期至|延至|延长至|超过|满|达|第|逢|下月|今天是[:：]?|今日是[:：]?) ?$",
        RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex NoEventBefore { get; }
}
