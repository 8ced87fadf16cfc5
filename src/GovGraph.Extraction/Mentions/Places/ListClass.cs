using System.Text.RegularExpressions;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>What the words after a list call its items: A、B|等3个重点项目|, A、B|两家企业|的车间.</summary>
internal static partial class ListClass
{
    /// <summary>At 等; null where no class follows.</summary>
    public static string? After(string text, int at) =>
        AfterEtc.Match(text, at) is { Success: true } match ? Mixed.IsMatch(text, at) ? "处" : match.Groups["class"].Value : null;

    /// <summary>Counted without 等, somewhere in the last item: where the count begins, and the class.</summary>
    public static (int At, string Class, string Number)? Counted(string text, int start, int end) =>
        end - start > 3 && Count.Match(text, start + 2, end - start - 2) is { Success: true } match
            ? (match.Index, match.Groups["class"].Value, match.Groups["number"].Value)
            : null;

    /// <summary>Whether a printed number (两, 3, 几) may be the number of items.</summary>
    public static bool IsNumber(string printed, int count) =>
        printed == "几" ? count > 1 : count is > 1 and < 10 && printed is [var digit] && (digit - '0' == count || (digit == '两' ? 2 : Digits.IndexOf(digit, StringComparison.Ordinal)) == count);

    /// <summary>等项目和企业, 等企业（项目）: each is what its own noun says.</summary>
    [GeneratedRegex(@"\G等[^，。；：]{0,8}?(?:(?:项目|工程)(?:和|、|及|与|（)[^，。；：]{0,4}?(?:企业|公司|单位|村|社区|学校)|(?:企业|公司|单位|村|社区|学校)(?:和|、|及|与|（)[^，。；：]{0,4}?(?:项目|工程))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Mixed { get; }

    private const string Digits = "〇一二三四五六七八九";

    [GeneratedRegex(@"\G等(?<class>地|处)|\G等 ?(?:(?!领域|方面|活动|工作|行业|领导|同志|干部|参加|出席|陪同|分别)[^，。；：]){0,14}?(?<class>项目|工程|工地|企业|公司|园区|单位|点位|学校|村|社区|水库|电站|泵站|医院|卫生院|幼儿园|养老院|敬老院|景区|市场|小区|公园|码头|加油站|超市|酒店|宾馆|煤矿|矿山|隐患点|安置点)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex AfterEtc { get; }

    [GeneratedRegex(@"(?<number>几|[一二两三四五六七八九十0-9]+)[个家处所项座条](?:[^，。；、的]{0,6}?)(?<class>项目|工程|工地|企业|公司|园区|单位|点位|站点|学校|村|嘎查|社区|水库|电站|泵站|医院|卫生院|幼儿园|养老院|敬老院|景区|市场|小区|公园|码头|加油站|超市|酒店|宾馆|煤矿|矿山|隐患点|安置点|桥)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Count { get; }
}
