using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;

namespace GovGraph.Extraction.Mentions.Meetings;

/// <summary>Words before which a name mostly begins, where they are part of one: 全县|共同|富裕推进会, 法院|执行|工作推进会, 担当|作为|表彰大会.</summary>
internal static partial class InnerWords
{
    private static readonly NounList Inner = CueWords.Meetings.At(MeetingCueList.Inner);

    /// <param name="text">The sentence.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it ends and the name goes on.</param>
    public static bool Is(string text, int start, int end) =>
        (text[end - 1] == '会' && text[end] is '暨' or '第')
        || (text[end - 1] == '表' && text[end] == '会')
        || AimOfAll.IsMatch(text.AsSpan(0, end))
        || (text[end - 1] == '各' && (Marks.Is(text, end, "民主党派") || Marks.Is(text, end, "党派")))
        || (text[end - 1] == '施' && OfWorks.IsMatch(text.AsSpan(0, end)))
        || (Inner.Contains(text.AsSpan(start, end - start)) && Opened.IsMatch(text.AsSpan(0, start)));

    /// <summary>全县|…, 召开法院|…: the name, or the verb that governs it, began before.</summary>
    [GeneratedRegex("(?:全[省市县区州旗盟镇乡][^，。；：、会议式班并坛]{0,12}|(?:召开|举行|举办|出席|参加|列席)了?(?![^，。；]{0,12}(?:活动|学习|讨论|服务))[^，。；：、会议式班并和坛]{2,12})$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Opened { get; }

    /// <summary>全县|深化|…改革工作推进会: what all of a district are to do is part of the name.</summary>
    [GeneratedRegex("全[省市县区州旗镇乡](?:深化|加强|做好|抓好|坚持|建立|健全|完善|迎接)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex AimOfAll { get; }

    /// <summary>示范县项目实施|启动仪式: what begins, no verb.</summary>
    [GeneratedRegex("(?:项目|工程|方案|条例|计划|规划|行动|办法|制度|政策|法)实施$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OfWorks { get; }
}
