using GovGraph.Core.Facts;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.People;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>
/// To which stops of a trip somebody went along: all of them, those of the sentence that names him (在守善村，…陪同察看), those of a day or place
/// that is named (参加了在某镇的调研, 参加了13日的调研), or those in his own county (local hosts).
/// </summary>
internal sealed class CompanionScope(ReportContext report)
{
    public Func<Stop, bool> Of(Trip trip, GroupAct group, PersonUse use, int index, int firstStop, bool hasStops)
    {
        var divisions = report.Mentions.Of<DivisionMention>(index).Where(d => d.Start >= group.End - 1 && d.Start < group.PredicateEnd).ToList();
        if (divisions.Count > 0 && group.Has(Act.Accompanied | Act.Attended) && report.Sentences[index].Text.AsSpan(group.End, divisions[0].Start - group.End).Contains('在'))
        {
            var sentences = SentencesNear(divisions[0].Printed, trip);
            return stop => sentences.Contains(stop.Sentence) || stop.District?.Name == divisions[0].Printed;
        }

        var day = report.Mentions.Of<DateMention>(index).FirstOrDefault(d => d.Start >= group.End && d.Start < group.PredicateEnd);
        if (day is not null && report.Dates.DateAt(index, day.End).Date is { Day: not null } date)
        {
            return stop => stop.Date.Date == date;
        }

        if (hasStops && firstStop > 0 && group.Has(Act.Accompanied))
        {
            return stop => stop.Sentence == index;
        }

        return Home(use, trip) is { } home ? stop => stop.District is null || stop.District.Chain().Any(d => d.Code == home.Code) : _ => true;
    }

    /// <summary>A county's head goes along in his own county when a higher leader travels.</summary>
    private Division? Home(PersonUse use, Trip trip)
    {
        var own = report.HomeOf(use.Entity);
        var leader = report.HomeOf(trip.Leaders[0].Entity);
        return own is not null && leader is not null && own.Level > leader.Level ? own : null;
    }

    /// <summary>Sentences told of a town: from the one that names it on, until the next town.</summary>
    private HashSet<int> SentencesNear(string town, Trip trip)
    {
        var near = new HashSet<int>();
        var inTown = false;
        foreach (var sentence in report.Sentences.Where(s => s.Article == trip.Article))
        {
            var towns = report.Mentions.Of<DivisionMention>(sentence.Index).ToList();
            if (towns.Count > 0)
            {
                inTown = towns.Exists(t => t.Printed == town) && towns.TrueForAll(t => t.Printed == town || !t.IsTown); // a list of towns tells of none
            }

            if (inTown)
            {
                near.Add(sentence.Index);
            }
        }

        return near;
    }
}
