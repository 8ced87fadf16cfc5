using System.Buffers;
using System.Text.RegularExpressions;

namespace GovGraph.Extraction.Reading;

/// <summary>
/// Lines that tell when and where an article appeared: <c>发布时间：2024-03-22　来源：…　浏览：12</c>,
/// <c>海口晚报　2019年9月20日　星期五　第3版</c>, <c>（第2号）</c>. Not a sentence that begins with a date.
/// </summary>
internal sealed partial class HeaderRule(LayoutWords words)
{
    private const int Longest = 160;

    /// <summary>No header is without one of these: most lines need no closer look.</summary>
    private static readonly SearchValues<char> Needed = SearchValues.Create("0123456789:丨|年号期");

    /// <summary>Room for the name of a newspaper, of an organ, or two.</summary>
    private const int LongestName = 20;

    /// <summary>No part of a day set over two lines is longer: 12月25日.</summary>
    private const int LongestPart = 8;

    /// <summary>Says where the article comes from, whatever else stands in the line (字号, 打印).</summary>
    public bool IsLabelled(ReadOnlySpan<char> folded) => Labels(Page.Compact(folded), out _) > 0;

    /// <summary>Nothing but a day: 2024-03-22, [2024年3月22日], 20240322.</summary>
    public static bool IsDayAlone(ReadOnlySpan<char> folded)
    {
        var compact = Page.Compact(folded).Trim('[', ']', '(', ')', '【', '】');
        return CompactDay.IsMatch(compact) || Date.Match(compact) is { Success: true } day && day.Length >= compact.Length - 8 && Known.Replace(compact, "").Length == 0;
    }

    public bool Matches(ReadOnlySpan<char> folded)
    {
        if (folded.Length > Longest || folded.Contains('。') || !folded.ContainsAny(Needed))
        {
            return false;
        }

        var line = folded.ToString();
        var compact = Page.Compact(line);
        if (Number.IsMatch(compact) || CompactDay.IsMatch(compact) || DayOfYear.IsMatch(compact) || DayOfOutlet.IsMatch(compact))
        {
            return true;
        }

        var dated = Date.Match(line);
        var labels = Labels(compact, out var startsWithOne);
        if (labels > 0 && (dated.Success || (startsWithOne && !Ambiguous.IsMatch(compact))))
        {
            return Marks.Pauses(line) <= 1;
        }

        return dated.Success && !line.Contains(',', StringComparison.Ordinal) && StandsApart(line, dated) && Rest(compact) <= LongestName;
    }

    /// <summary>How many labels stand in the line with a colon or bar after them.</summary>
    private int Labels(string compact, out bool startsWithOne)
    {
        startsWithOne = false;
        var count = 0;
        for (var i = 1; i < compact.Length; i++)
        {
            if (compact[i] is not (':' or '丨' or '|'))
            {
                continue;
            }

            foreach (var label in words.HeaderLabels)
            {
                if (compact.AsSpan(0, i).EndsWith(label, StringComparison.Ordinal))
                {
                    count++;
                    startsWithOne |= i - label.Length <= 1;
                    break;
                }
            }
        }

        return count;
    }

    /// <summary>A title may hold a date (2024年5月1日起施行); in a header it is a word by itself.</summary>
    private static bool StandsApart(string line, Match date)
    {
        var after = date.Index + date.Length;
        return (date.Index == 0 || !Marks.IsHan(line[date.Index - 1]) || line[..date.Index].EndsWith("原载", StringComparison.Ordinal))
            && (after == line.Length || !Marks.IsHan(line[after]) || line[after] == '第');
    }

    private int Rest(string compact)
    {
        var rest = Known.Replace(compact, "");
        foreach (var label in words.HeaderLabels)
        {
            rest = rest.Replace(label, "", StringComparison.Ordinal);
        }

        return rest.Count(char.IsLetterOrDigit);
    }

    [GeneratedRegex(@"(?:19|20)\d\s?\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?:\s?日)?|[一二][○〇零Oo一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|(?<![\d/.-])\d{1,2}(?<s>[-/.])\d{1,2}\k<s>(?:19|20)\d\d(?!\d)|(?<![\d:/.年-])\d{1,2}(?:[-/]\d{1,2}|月\d{1,2}日)\s{1,4}\d{1,2}:\d{2}", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Date { get; }

    [GeneratedRegex(@"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|[一二][○〇零Oo一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|\d{1,2}:\d{2}(?::\d{2})?|(?:星期|周)[一二三四五六日天]|字[体号]:?|[大中小]|第?[\dA-Z一二三四五六七八九十]{1,3}版|总?第\d+期|《[^》]*》", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Known { get; }

    [GeneratedRegex(@"^\(第\d+[号期]\)$|^[〔\[(](?:19|20)\d\d[〕\])]\d+号$|^\p{L}{1,10}[〔\[(](?:19|20)\d\d[〕\])]\d+号$|^\(?总?第\d+期\)?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Number { get; }

    /// <summary>2014 / 12/25, 25 / 2014-12, 12月25日 / 2014年: a day that a site sets over two lines.</summary>
    public static bool IsDayOverLines(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first.Length <= LongestPart && second.Length <= LongestPart && char.IsAsciiDigit(first[0]) && char.IsAsciiDigit(second[0])
        && ScatteredDay.IsMatch(string.Concat(first, second));

    [GeneratedRegex(@"^(?:(?:19|20)\d\d\s?[年/.-]?\s?\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.月]\d{1,2}日?(?:19|20)\d\d年?|\d{1,2}日?(?:19|20)\d\d[-/.年]\d{1,2}月?|(?:19|20)\d\d[-/.年]\d\d月?\d{1,2}日?)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex ScatteredDay { get; }

    /// <summary>09-10, 09-10 09:28 alone in its line.</summary>
    [GeneratedRegex(@"^[\[(]?(?:0\d|1[0-2])-(?:[0-2]\d|3[01])(?:[0-2]\d:[0-5]\d(?::[0-5]\d)?)?[\])]?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex DayOfYear { get; }

    /// <summary>【罗田之声】 11月20日 星期三, 罗田县融媒体中心 11月20日: whose it is and the day, nothing more.</summary>
    [GeneratedRegex(@"^[【\[]?(?!据)\p{Lo}{2,12}(?<!气象)(?:之声|发布|融媒(?:体中心)?|新闻网?|[日晚早]?报|网|台|在线|头条|播报|快讯)[】\]]?\d{1,2}月\d{1,2}日(?:(?:星期|周)[一二三四五六日天])?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex DayOfOutlet { get; }

    /// <summary>时间：… in an invitation is the meeting's time.</summary>
    [GeneratedRegex(@"^\(?(?:时间|日期|作者|今日|电话)[:丨|]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Ambiguous { get; }

    /// <summary>20240322 alone in its line, as some sites print the day of release.</summary>
    [GeneratedRegex(@"^[\[(]?(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[\])]?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex CompactDay { get; }
}
