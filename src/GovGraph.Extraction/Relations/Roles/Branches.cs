using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.Meetings;

namespace GovGraph.Extraction.Relations.Roles;

/// <summary>全省视频会议后，我县召开会议。县领导张三在县分会场收看: at the one that has branches, told before.</summary>
internal static class Branches
{
    /// <returns>Null where no branch is told, or the meeting told last is the one.</returns>
    public static MeetingEntity? Meant(ReportContext report, MeetingEntity? current, GroupAct group)
    {
        var sentence = report.Sentences[group.Sentence];
        var predicate = sentence.Text.AsSpan(group.End, group.PredicateEnd - group.End);
        return group.Has(Act.Attended) && predicate.Contains("分会场", StringComparison.Ordinal) && current is not null && !IsWide(current)
            ? report.Meetings.All.LastOrDefault(m => IsWide(m) && m.Article == current.Article && report.Sentences[m.Told.Sentence].Paragraph == sentence.Paragraph)
            : null;
    }

    private static bool IsWide(MeetingEntity meeting) => RoleWords.Wide.IsMatch(meeting.Name);
}
