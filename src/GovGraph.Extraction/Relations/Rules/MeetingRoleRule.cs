using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Relations.Rules;

/// <summary>县长张三主持会议，副县长李四汇报，王五列席.</summary>
internal sealed class MeetingRoleRule : IRelationRule
{
    public IEnumerable<Fact> Find(ReportContext report) => report.Roles.Select(r => new RoleFact(
        report.Official(r.Person), ReportContext.Meeting(r.Meeting), r.Role,
        Quote.Of(report, r.Sentence, "role", [r.Meeting.Named.Sentence, r.Meeting.Told.Sentence, r.Person.FirstSentence], r.Meeting.Date.LeansOn)));
}
