using System.Text.RegularExpressions;

namespace GovGraph.Extraction.Mentions.Meetings;

/// <summary>A meeting named only to say where somebody was, or who those are that somebody sees: 看望|出席县政协三次会议|的委员. Nobody tells its day and its course.</summary>
internal static partial class MeetingAside
{
    public static bool Is(string text, MeetingName name) =>
        Elsewhere.IsMatch(text.AsSpan(0, name.Start))
        || (name.Verb == MeetingVerb.Attend && (Meanwhile.IsMatch(text, name.End) || (CaredFor.IsMatch(text, name.End) && Cares.IsMatch(text.AsSpan(0, name.VerbStart)))));

    /// <summary>通过|召开座谈会、走访群众|等方式: how something was done, no meeting of its own.</summary>
    public static bool IsWay(string text, MeetingName name) => Way.IsMatch(text, name.End) && By.IsMatch(text.AsSpan(0, name.VerbStart));

    [GeneratedRegex("\\G(?:(?:[、和，及][^。；]{1,40}?等?|等)(?:多种|各种|的)?(?:方式|形式|方法|途径|办法|渠道)|的?(?:方式|形式|方法|途径|办法|渠道)(?!，))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Way { get; }

    [GeneratedRegex("(?:通过|采取|采用|运用|以)[^。；]{0,40}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex By { get; }

    /// <summary>张三因参加|全市视频会|提前离席: why he is not here.</summary>
    [GeneratedRegex("因(?:要|需|需要|故)?(?:在|赴|到|去|前往)?[^，。；：]{0,10}?(?:参加|出席|召开|开)了?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Elsewhere { get; }

    /// <summary>出席某某年会|期间, 参加某某年会|的嘉宾: what visitors came for, whose day and course nobody tells.</summary>
    [GeneratedRegex("\\G(?:期间|之际|间隙|的(?:[^，。；：、]{0,8})(?:嘉宾|客商|来宾|客人|专家|企业家|代表|代表团|考察团|记者|媒体|领导|人员|人士|委员|选手)(?!$)(?:们|一行|团)?(?=先后|来到|到|走进|前往|赴|一行|参观|考察|深入|对))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Meanwhile { get; }

    /// <summary>看望|出席县政协三次会议|的委员, 会见了来罗田|参加茶叶大会|的客商: who they are that are visited.</summary>
    [GeneratedRegex("(?:看望|慰问|会见|接见|走访|迎接|欢迎|接待)了?(?:前?[来到赴][^，。；：、]{0,8}?|应邀)?$|[与同和]前来$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Cares { get; }

    [GeneratedRegex("\\G的[^，。；：、]{0,12}(?:委员|代表|嘉宾|客商|来宾|客人|记者|专家|学者|企业家|选手|人员)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex CaredFor { get; }
}
