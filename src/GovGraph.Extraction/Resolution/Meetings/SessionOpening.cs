using System.Text.RegularExpressions;
using GovGraph.Extraction.Resolution.Dates;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Meetings;

/// <summary>3月3日至5日，县十八届人大三次会议召开。3日上午，大会|开幕|: a session over several days has the day of its opening, where that is told.</summary>
internal static partial class SessionOpening
{
    /// <summary>Sentences behind the one that tells of the session.</summary>
    private const int Reach = 6;

    /// <returns>The day of the opening; else the date that the meeting has.</returns>
    public static ResolvedDate Of(MeetingEntity meeting, ResolvedDate date, IReadOnlyList<TaggedSentence> sentences, EventDates dates)
    {
        if (date.Date is not { Day: null } month || !Sessions.IsMatch(meeting.Name))
        {
            return date;
        }

        for (var i = meeting.Told.Sentence; i < sentences.Count && i <= meeting.Told.Sentence + Reach && sentences[i].Article == meeting.Article; i++)
        {
            foreach (Match opens in Opens.Matches(sentences[i].Text))
            {
                if (dates.DateAt(i, opens.Index) is { Date: { Day: not null } day } told && day.Month == month.Month && !IsOther(meeting, sentences[i].Text, opens))
                {
                    return told;
                }
            }
        }

        return date;
    }

    /// <summary>5日上午，|云阳茶叶大会|开幕: the one that opens is named, and is another.</summary>
    private static bool IsOther(MeetingEntity meeting, string text, Match opens)
    {
        var end = opens.Index + opens.Length;
        var start = text.LastIndexOf('；', end - 1) + 1;
        return Named.Matches(text[start..end]).Select(n => n.Groups["name"].Value)
            .Any(n => !Bare.IsMatch(n) && !IsShort(n, meeting.Name) && !meeting.Name.EndsWith(n, StringComparison.Ordinal) && !MeetingNames.AreSame(meeting.Name, n));
    }

    /// <summary>县政协会 is 县政协十届三次会议, 人代会 a session of the congress.</summary>
    private static bool IsShort(string name, string full) =>
        name.EndsWith("政协会", StringComparison.Ordinal) ? full.Contains("政协", StringComparison.Ordinal)
        : name.EndsWith("人代会", StringComparison.Ordinal) ? full.Contains("人大", StringComparison.Ordinal) || full.Contains("人民代表", StringComparison.Ordinal)
        : name.EndsWith("党代会", StringComparison.Ordinal) && full.Contains('党', StringComparison.Ordinal);

    [GeneratedRegex("(?<=^|[，日午])(?<name>[^，在日午]*?(?:会议|[大全]会|政协会|人代会|党代会))(?=[在，0-9]|今[日天]|昨[日天]|隆重|正式|胜利|举行|召开|开幕)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Named { get; }

    /// <summary>大会, 本次会议: whichever was told of.</summary>
    [GeneratedRegex("^(?:[本这此]次)?(?:会议|[大全]会)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Bare { get; }

    [GeneratedRegex("(?:代表大会|党代会|人代会|全会|[届次][^，。；]{0,12}会议|全体会议|政协[^，。；]{0,16}会议)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Sessions { get; }

    [GeneratedRegex("(?:大会|会议|全会|政协会|人代会|党代会|举行|[，日午])(?:隆重|正式|胜利)?(?:开幕|举行了?开幕)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Opens { get; }
}
