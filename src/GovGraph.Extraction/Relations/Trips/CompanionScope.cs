using GovGraph.Core.Facts;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.People;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>
/// To which stops of a trip somebody went along: all of them, those just told (在某某村，…陪同察看), those of a day or place that is named
/// (参加了在某镇的调研, 参加了13日的调研), or those in his own county (local hosts).
/// </summary>
internal sealed class CompanionScope(ReportContext report)
{
    public Func<Stop, bool> Of(Trip trip, GroupAct group, PersonUse use, int index, int joinedAt, bool moreStops)
    {
        var clauseEnd = ActWords.ClauseEnd(report.Sentences[index].Text, group.End, group.PredicateEnd);
        if (NamedPlace(group, index, clauseEnd) is { } place)
        {
            var sentences = place.IsTown ? SentencesNear(place, trip, index) : [];
            return stop => sentences.Contains(stop.Sentence) || IsIn(stop, place);
        }

        var day = report.Mentions.Of<DateMention>(index).FirstOrDefault(d => d.Start >= group.End && d.Start < clauseEnd);
        if (day is not null && report.Dates.DateAt(index, day.End).Date is { Day: not null } date)
        {
            return stop => stop.Date.Date == date;
        }

        var justTold = trip.Stops.Skip(joinedAt).Where(s => s.Sentence == index).ToList();
        if (group.Has(Act.Accompanied) && justTold.Count > 0 && (joinedAt > 0 || moreStops))
        {
            return justTold.Contains;
        }

        return Home(use, group, trip) is { } home ? stop => stop.District is null || IsIn(stop, home) : _ => true;
    }

    private static bool IsIn(Stop stop, Division division) => stop.District is not null && stop.District.Chain().Any(d => d.Code == division.Code);

    private static bool IsIn(Stop stop, DivisionMention place) => place.Candidates.Any(c => IsIn(stop, c));

    /// <summary>参加了在某镇的活动, 在某县参加调研: the division that limits what is joined.</summary>
    private DivisionMention? NamedPlace(GroupAct group, int index, int clauseEnd)
    {
        var text = report.Sentences[index].Text;
        return group.Has(Act.Accompanied | Act.Attended)
            ? report.Mentions.Of<DivisionMention>(index).FirstOrDefault(d => d.Start >= group.End && d.Start < clauseEnd
                && (text[d.Start - 1] == '在' || text.AsSpan(0, d.Start).EndsWith("参加了", StringComparison.Ordinal)))
            : null;
    }

    /// <summary>A local head goes along in his own county when leaders from elsewhere or from above travel.</summary>
    private Division? Home(PersonUse use, GroupAct group, Trip trip)
    {
        var own = OwnCounty(use, group);
        var leader = report.HomeOf(trip.Leaders[0].Entity);
        return own is not null && leader is not null && own.Code != leader.Code && !leader.Chain().Any(d => d.Code == own.Code) ? own : null;
    }

    /// <summary>某某县委书记张三、县长李四: the county of the first is the second's.</summary>
    private Division? OwnCounty(PersonUse use, GroupAct group)
    {
        Division? last = null;
        foreach (var member in group.Uses)
        {
            var title = member.Entity.Titles.FirstOrDefault(t => t.Sentence == member.Sentence)?.Part.Text ?? "";
            var isBare = title.Length > 0 && "县市区副代常".Contains(title[0]);
            last = isBare && last is not null ? last : report.PostedIn(member.Entity);
            if (member == use)
            {
                return last;
            }
        }

        return report.PostedIn(use.Entity);
    }

    /// <summary>Sentences told of a town: from the one that names it on, until another is named; a list of towns tells of none.</summary>
    private HashSet<int> SentencesNear(DivisionMention town, Trip trip, int own)
    {
        var near = new HashSet<int> { own };
        var inTown = false;
        foreach (var sentence in report.Sentences.Where(s => s.Article == trip.Article && s.Index != own))
        {
            var towns = report.Mentions.Of<DivisionMention>(sentence.Index).Where(t => t.IsTown).ToList();
            if (towns.Count > 0)
            {
                inTown = towns.TrueForAll(t => t.Printed == town.Printed);
            }

            if (inTown)
            {
                near.Add(sentence.Index);
            }
        }

        return near;
    }
}
