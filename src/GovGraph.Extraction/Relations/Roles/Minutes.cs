using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Relations.Roles;

/// <summary>主持人：…, 出席：…, 列席：… in minutes: chairing or present at the meeting that the minutes are of.</summary>
internal static class Minutes
{
    public static IEnumerable<ReadRole> Read(ReportContext report)
    {
        foreach (var use in report.People.Present.Where(u => u.Entity.IsOfficial && !u.Entity.IsDropped))
        {
            var sentence = report.Sentences[use.Sentence];
            if (report.Meetings.All.FirstOrDefault(m => m.Article == sentence.Article) is { } meeting)
            {
                var chairs = sentence.Text.Replace(" ", "", StringComparison.Ordinal) is var label && (label.StartsWith("主持", StringComparison.Ordinal) || label.StartsWith("会议主持", StringComparison.Ordinal));
                yield return new ReadRole(use.Entity, meeting, chairs ? MeetingRole.Chaired : MeetingRole.Attended, use.Sentence);
            }
        }
    }
}
