using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Relations;
using GovGraph.Extraction.Relations.Acts;

namespace GovGraph.Extraction.Evaluation.Explanation;

/// <summary>Persons who are told to do something of which no fact came.</summary>
internal static class IdleGroups
{
    private const Act AtMeetings = Act.Chaired | Act.Spoke | Act.Attended;

    public static Refusal? Of(ReportContext report, GroupAct group)
    {
        var (by, why) = !group.Officials.Any() ? ("PersonResolver", OfNobody(group))
            : (group.Has(AtMeetings) || group.Speaks) && !HasRole(report, group) ? ("MeetingRoleReader", NoRole(report, group))
            : group.Has(Act.Visited) && !Travels(report, group) ? ("TripReader", "read as no visitor: no place is visited, or only a meeting is gone to")
            : ("", null);
        var text = report.Sentences[group.Sentence];
        return why is null ? null : new Refusal(
            new PersonMention(group.Sentence, group.Start, group.End, "group", text.Printed(group.Start, Math.Min(group.End, text.Text.Length))), by, why);
    }

    private static string? OfNobody(GroupAct group) => group.Acts == Act.None ? null : $"{group.Acts}, but none of them counts as an official";

    private static bool HasRole(ReportContext report, GroupAct group) =>
        report.Roles.Any(r => r.Sentence == group.Sentence && group.Officials.Contains(r.Person)) || (group.Has(Act.Attended) && Travels(report, group));

    private static bool Travels(ReportContext report, GroupAct group) => report.Trips.Any(t => t.Stops.Count > 0
        && (t.Leaders.Any(l => group.Officials.Contains(l.Entity)) || t.Companions.Any(c => group.Officials.Contains(c.Use.Entity))));

    private static string NoRole(ReportContext report, GroupAct group)
    {
        var acts = group.Speaks ? group.Acts | Act.Spoke : group.Acts;
        var article = report.Sentences[group.Sentence].Article;
        return !report.Meetings.All.Any(m => m.Article == article) ? $"{acts}, but the article tells no meeting"
            : group.Slot is not (Slot.Subject or Slot.Agent) ? $"{acts}, but stands as {group.Slot}"
            : report.Roles.Any(r => group.Officials.Contains(r.Person)) ? $"{acts}, but a role of theirs is told elsewhere"
            : $"{acts}, but said on a visit, or of no meeting named so far";
    }
}
