using GovGraph.Core.Facts;
using GovGraph.Extraction.Relations.Trips;
using GovGraph.Extraction.Resolution.People;

namespace GovGraph.Extraction.Relations.Rules;

/// <summary>县委书记张三先后来到甲工程、乙公司，副县长李四陪同: four facts.</summary>
internal sealed class InspectionRule : IRelationRule
{
    public IEnumerable<Fact> Find(ReportContext report)
    {
        var seen = new HashSet<(PersonEntity, object, string)>();
        foreach (var trip in report.Trips)
        {
            var first = trip.Leaders[0];
            var leader = report.Official(first.Entity);
            foreach (var stop in trip.Stops.Where(s => !s.IsShared))
            {
                foreach (var (use, role) in Party(trip, stop))
                {
                    if (seen.Add((use.Entity, stop.Place, stop.Date.Date?.ToString() ?? "")))
                    {
                        yield return new InspectionFact(report.Official(use.Entity), report.Place(stop.Place), stop.Date.Date, role, leader,
                            Quote.Of(report, stop.Sentence, "inspection",
                                [use.Sentence, use.Entity.FirstSentence, first.Sentence, first.Entity.FirstSentence, stop.Place.Named.Sentence], stop.Date.LeansOn));
                    }
                }
            }
        }
    }

    private static IEnumerable<(PersonUse Use, InspectionRole Role)> Party(Trip trip, Stop stop) =>
        trip.Leaders.Select(l => (l, InspectionRole.Led))
            .Concat(trip.Companions.Where(c => c.Covers(stop)).Select(c => (c.Use, InspectionRole.Accompanied)));
}
