using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>What the words after a list call its items: A、B|等3个重点项目|, A、B|两家企业|的车间.</summary>
internal static partial class ListClass
{
    private const int Reach = 14;
    private const int CountReach = 6;
    private static readonly NounList Classes = CueWords.Places.At(PlaceCueList.ListClass);
    private static readonly NounList NoClasses = CueWords.Places.At(PlaceCueList.NoListClass);

    /// <summary>At 等; null where no class follows.</summary>
    public static string? After(string text, int at) =>
        Marks.Is(text, at, "等") && ClassAfter(text, at + 1) is { } printed ? Mixed.IsMatch(text, at) ? "处" : printed : null;

    private static string? ClassAfter(string text, int at)
    {
        if (at < text.Length && text[at] is '地' or '处')
        {
            return text[at].ToString();
        }

        at += Marks.Is(text, at, " ") ? 1 : 0;
        for (var last = at + Reach; at <= last && at < text.Length; at++)
        {
            if (Classes.LengthAt(text, at) is > 0 and var length)
            {
                return Marks.Is(text, at + length, "生") || Marks.Is(text, at + length, "长") || Marks.Is(text, at + length, "员") ? null : text.Substring(at, length);
            }

            if (text[at] is '，' or '。' or '；' or '：' || NoClasses.BeginsAt(text, at))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Counted without 等, somewhere in the last item: where the count begins, and the class.</summary>
    public static (int At, string Class, string Number)? Counted(string text, int start, int end)
    {
        if (end - start <= 3)
        {
            return null;
        }

        for (var count = Count.Match(text, start + 2, end - start - 2); count.Success; count = count.NextMatch())
        {
            var at = count.Index + count.Length;
            for (var last = at + CountReach; at <= last && at < end; at++)
            {
                if (Classes.LengthAt(text.AsSpan(0, end), at) is > 0 and var length)
                {
                    return (count.Index, text.Substring(at, length), count.Groups["number"].Value);
                }

                if (text[at] is '，' or '。' or '；' or '、' or '的')
                {
                    break;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a printed number (两, 3, 几) may be the number of items.</summary>
    public static bool IsNumber(string printed, int count) =>
        printed == "几" ? count > 1 : count is > 1 and < 10 && printed is [var digit] && (digit - '0' == count || (digit == '两' ? 2 : Digits.IndexOf(digit, StringComparison.Ordinal)) == count);

    /// <summary>等项目和企业, 等企业（项目）: each is what its own noun says.</summary>
    [GeneratedRegex(@"\G等[^，。；：]{0,8}?(?:(?:项目|工程)(?:和|、|及|与|（)[^，。；：]{0,4}?(?:企业|公司|单位|村|社区|学校)|(?:企业|公司|单位|村|社区|学校)(?:和|、|及|与|（)[^，。；：]{0,4}?(?:项目|工程))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Mixed { get; }

    private const string Digits = "〇一二三四五六七八九";

    [GeneratedRegex("(?<number>几|[一二两三四五六七八九十0-9]+)[个家处所项座条]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Count { get; }
}
