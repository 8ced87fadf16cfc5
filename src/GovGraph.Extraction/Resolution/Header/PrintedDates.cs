using System.Text.RegularExpressions;
using GovGraph.Core.Text;
using GovGraph.Extraction.Mentions.Dates;

namespace GovGraph.Extraction.Resolution.Header;

/// <summary>A whole day printed somewhere, with or without its year.</summary>
internal readonly record struct PrintedDate(PartialDate Date, int Start, int End);

/// <summary>Reads all days of a line of a header: 2024-03-22, 2024年08月12日, 二○一二年四月十六日, 发布时间：09-20.</summary>
internal static partial class PrintedDates
{
    public static IEnumerable<PrintedDate> In(string text)
    {
        foreach (Match match in DatePatterns.Iso.Matches(text))
        {
            if (Read(match) is { } printed)
            {
                yield return printed;
            }
        }

        foreach (Match match in DatePatterns.Days.Matches(text))
        {
            if (!match.Groups["d2"].Success && Read(match) is { } printed)
            {
                yield return printed;
            }
        }

        foreach (Match match in Compact.Matches(text))
        {
            if (Read(match) is { } printed)
            {
                yield return printed;
            }
        }

        foreach (Match match in MonthAndDay.Matches(text))
        {
            if (Read(match) is { } printed)
            {
                yield return printed;
            }
        }
    }

    /// <summary>What only the frame of a page prints: 16.07.2014, 09-10 09:28, 2014 / 12/25.</summary>
    public static IEnumerable<PrintedDate> InFrame(string text)
    {
        foreach (Match match in Frame.Matches(text))
        {
            if (Read(match) is { } printed)
            {
                yield return printed;
            }
        }
    }

    /// <summary>Whether a position is part of a web address or a file name: a year that only an address tells is unknown.</summary>
    public static bool IsInAddress(string text, int position)
    {
        var (start, end) = (position, position);
        while (start > 0 && text[start - 1] is > ' ' and < '\u007F')
        {
            start--;
        }

        while (end < text.Length && text[end] is > ' ' and < '\u007F')
        {
            end++;
        }

        return Address.IsMatch(text.AsSpan(start, end - start));
    }

    private static PrintedDate? Read(Match match)
    {
        int? year = match.Groups["y"] is { Success: true } y ? DateNumbers.Year(y.ValueSpan) : null;
        return DateNumbers.Small(match.Groups["m"].ValueSpan) is { } month && DateNumbers.Small(match.Groups["d"].ValueSpan) is { } day
            && (year is not null || !match.Groups["y"].Success) && PartialDate.IsValid(year, month, day)
            ? new PrintedDate(new PartialDate(year, month, day), match.Index, match.Index + match.Length)
            : null;
    }

    /// <summary>16.07.2014, 13/02/2015 (not 02/03/2015, which may be either), 09-10 09:28, 09-10 alone; over two lines 2014 12/25, 25 2014-12, 12/25 2014.</summary>
    [GeneratedRegex(
        "(?<![-/.:0-9])(?:(?<d>[0-9]{1,2})(?<s>[-.])(?<m>[0-9]{1,2})\\k<s>(?<y>(?:19|20)[0-9]{2})|(?<d>1[3-9]|2[0-9]|3[01])/(?<m>0?[1-9]|1[0-2])/(?<y>(?:19|20)[0-9]{2})|(?<m>0?[1-9]|1[0-2])/(?<d>1[3-9]|2[0-9]|3[01])/(?<y>(?:19|20)[0-9]{2}))(?![0-9])"
        + "|(?<![-/.:0-9年])(?<m>[0-9]{1,2})[-/](?<d>[0-9]{1,2})(?= ?[0-9]{1,2}:[0-9]{2})|^(?<m>0[1-9]|1[0-2])-(?<d>[0-3][0-9])$"
        + "|^(?<y>(?:19|20)[0-9]{2})[年/ ]{0,3}(?<m>[0-9]{1,2})[-/.月](?<d>[0-9]{1,2})日?$|^(?<m>[0-9]{1,2})[-/.月](?<d>[0-9]{1,2})日? ?(?<y>(?:19|20)[0-9]{2})年?$"
        + "|^(?<d>[0-9]{1,2})日? ?(?<y>(?:19|20)[0-9]{2})[-/.年](?<m>[0-9]{1,2})月?$|^(?<y>(?:19|20)[0-9]{2})[-/.年](?<m>[0-9]{2})月? ?(?<d>[0-9]{1,2})日?$",
        RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Frame { get; }

    /// <summary>发布时间：09-20.</summary>
    [GeneratedRegex("(?<=(?:时间|日期) ?[:：] ?)(?<m>[0-9]{1,2})[-/](?<d>[0-9]{1,2})(?![-/0-9])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex MonthAndDay { get; }

    /// <summary>20240322 alone in its line.</summary>
    [GeneratedRegex("^[\\[（(【]?(?<y>(?:19|20)[0-9]{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12][0-9]|3[01])[\\]）)】]?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Compact { get; }

    [GeneratedRegex("://|www\\.|\\.(?:s?html?|com|cn|gov|php|jpe?g|png|aspx?|jsp|pdf)|/.*/.*/", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patterns.TimeOut)]
    private static partial Regex Address { get; }
}
