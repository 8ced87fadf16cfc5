using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Mentions.Meetings;

/// <summary>
/// 第二届桃花节|在…开幕, 举办|赛马会: festivals and games count where one is told to be held, not where it is planned, recalled or only a day of the year (教师节).
/// </summary>
internal static partial class Festivals
{
    private const int LongestEdition = 24;
    private static readonly NounList Nouns = CueWords.Meetings.At(MeetingCueList.Festival);
    private static readonly NounList Days = CueWords.Meetings.At(MeetingCueList.FeastDay);

    /// <summary>The length of the noun that closes the name of a festival which ends at a position; 0 for none.</summary>
    public static int LengthBefore(string text, int from, int end)
    {
        if (end - from > 4 && text[end - 1] == '”' && text[end - 2] == '节')
        {
            var open = text.LastIndexOf('“', end - 1);
            return open >= from && end - open <= LongestEdition && LengthBefore(text, from, end - 1) > 0 ? end - open : 0; // 第二届|“桃花节”
        }

        if (end - from < 3 || text[end - 1] is not ('节' or '会' or '赛' or '慕' or '活' or '动'))
        {
            return 0;
        }

        var noun = Nouns.LengthBefore(text.AsSpan(0, end), end);
        if (noun > 0 && end - noun >= from)
        {
            return noun;
        }

        return text[end - 1] == '节' && Days.LengthBefore(text.AsSpan(0, end), end) == 0 && Edition.IsMatch(text.AsSpan(Math.Max(from, end - LongestEdition), Math.Min(end - from, LongestEdition)))
            ? 1
            : 0;
    }

    /// <summary>Whether a name is one of a festival, which is no meeting unless it is held.</summary>
    public static bool Is(string name) => LengthBefore(name, 0, name.Length) > 0;

    /// <summary>去年举办的, 成功举办三届, 申办: not the one that the report tells of.</summary>
    public static bool IsOfOtherTime(ReadOnlySpan<char> clause) => OtherTime.IsMatch(clause);

    [GeneratedRegex("(?:第[一二三四五六七八九十百0-9]{1,4}|首)届[^，。；：、]*节$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Edition { get; }

    /// <summary>为|举办…, 要|办好…: an aim; 为群众|举办… is told as done.</summary>
    [GeneratedRegex("去年|前年|往年|历年|每年|历届|连续|先后|多次|累计|曾|近年|成功举[办行]|申办|争取|力争|为了|(?<![因作成])为$|(?<![主重需紧首摘])要(?!闻|道|求|素|员|客)|可以|适时|计划|筹[备办]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OtherTime { get; }
}
