using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.Meetings;

namespace GovGraph.Extraction.Relations.Roles;

/// <summary>
/// An article that is the text of a speech (在全县防汛工作会议上的讲话, …大会主持词): whoever stands under its headline spoke at the meeting, and
/// chaired it where it is what the chair reads out.
/// </summary>
internal static partial class SpeechDocument
{
    public static IEnumerable<ReadRole> Read(ReportContext report)
    {
        foreach (var head in report.Sentences.Where(s => s.Kind == SentenceKind.Headline && Speech.IsMatch(s.Text)))
        {
            var meeting = report.Meetings.All.FirstOrDefault(m => m.Article == head.Article);
            if (meeting is null || Speaker(report, head.Index) is not { } speaker)
            {
                continue;
            }

            foreach (var person in speaker.Officials)
            {
                yield return new ReadRole(person, meeting, MeetingRole.Spoke, speaker.Sentence);
                if (head.Text.Contains("主持", StringComparison.Ordinal))
                {
                    yield return new ReadRole(person, meeting, MeetingRole.Chaired, speaker.Sentence);
                }
            }

            if (head.Text.Contains("主持", StringComparison.Ordinal))
            {
                foreach (var called in Called(report, meeting))
                {
                    yield return called;
                }
            }
        }
    }

    /// <summary>下面，请镇党委书记张三同志发言: called up by the chair.</summary>
    private static IEnumerable<ReadRole> Called(ReportContext report, MeetingEntity meeting) =>
        from sentence in report.Sentences
        where sentence.Article == meeting.Article && sentence.Kind == SentenceKind.Body
        from called in report.Groups[sentence.Index]
        where called.Slot == Slot.Object && called.Has(Act.Spoke) && called.Start > 0 && sentence.Text[called.Start - 1] == '请'
        from person in called.Officials
        select new ReadRole(person, meeting, MeetingRole.Spoke, sentence.Index);

    /// <summary>A line of title and name alone, or the name before 在…上的讲话.</summary>
    private static GroupAct? Speaker(ReportContext report, int head)
    {
        for (var i = head; i < report.Sentences.Count && report.Sentences[i].Article == report.Sentences[head].Article
            && (i == head || report.Sentences[i].Kind != SentenceKind.Body); i++)
        {
            var text = report.Sentences[i].Text;
            var group = report.Groups[i].FirstOrDefault(g => g.Slot == Slot.Subject && g.Officials.Count() == 1
                && (Rest.IsMatch(text.AsSpan(g.End)) || (i == head && SpeaksAt.IsMatch(text.AsSpan(g.End)))));
            if (group is not null)
            {
                return group;
            }
        }

        return null;
    }

    [GeneratedRegex("(?:讲话|致辞|致词|发言|主持词)(?:提纲|稿|摘要|要点|摘登|全文|实录)?(?:（[^）]*）)?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Speech { get; }

    [GeneratedRegex("^(?:同志)?[ ）]*(?:[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)?[ ）]*$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Rest { get; }

    [GeneratedRegex("^(?:同志)?在[^，。]{4,60}上的?", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex SpeaksAt { get; }
}
