using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Relations.Roles;
using GovGraph.Extraction.Relations.Rules;

namespace GovGraph.Extraction.Relations;

/// <summary>All rules that make facts, in order; a new kind of fact is a line here.</summary>
internal sealed class RelationReader(Lexicon lexicon)
{
    private readonly IRelationRule[] rules =
    [
        new PublicationRule(),
        new OfficialRule(lexicon.Titles),
        new PersonRule(),
        new DivisionRule(),
        new PlaceRule(),
        new MeetingRule(),
        new MeetingRoleRule(),
        new InspectionRule(),
        new InitiativeRule(),
    ];

    public IReadOnlyList<Fact> Read(ReportContext report)
    {
        // roles and trips settle whose meeting it is and what was visited; both stand before any fact is made
        foreach (var meeting in report.Meetings.All)
        {
            meeting.District = MeetingDistrict.Of(meeting, report, report.Roles);
        }

        foreach (var stop in report.Trips.SelectMany(t => t.Stops))
        {
            stop.Place.IsVisited = true;
        }

        return [.. rules.SelectMany(rule => rule.Find(report))];
    }
}
