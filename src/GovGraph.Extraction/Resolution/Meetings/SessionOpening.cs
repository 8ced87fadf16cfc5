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
            if (Opens.Match(sentences[i].Text) is { Success: true } opens && dates.DateAt(i, opens.Index) is { Date: { Day: not null } day } told && day.Month == month.Month)
            {
                return told;
            }
        }

        return date;
    }

    [GeneratedRegex("(?:代表大会|党代会|人代会|全会|[届次][^，。；]{0,12}会议|全体会议|政协[^，。；]{0,16}会议)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Sessions { get; }

    [GeneratedRegex("(?:大会|会议|全会|政协会|人代会|党代会|举行|[，日午])(?:隆重|正式|胜利)?(?:开幕|举行了?开幕)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Opens { get; }
}
