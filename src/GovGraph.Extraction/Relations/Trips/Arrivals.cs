using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.Places;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>Where somebody is told to be: finds who, and puts the place into his trip.</summary>
internal sealed class Arrivals(ReportContext report, PartyTest party, TripBook trips, Companions companions, PartyBreaks breaks, DescribedStops described, Action<GroupAct> setOut)
{
    /// <summary>Whose stop a place is that the sentence brings in.</summary>
    public void Add(PlaceMention mention, IReadOnlyList<GroupAct> groups, int index)
    {
        if (!report.Places.Meant.TryGetValue(mention, out var place) || party.IsOfOthers(index, mention, groups)
            || (party.IsCaption(index) && (groups.Count == 0 || trips.IsTold(place))))
        {
            return;
        }

        if ((trips.Current is null || groups.Any(g => g.Start < mention.Start && g.Has(Act.Attended | Act.Chaired | Act.Spoke))) && !trips.IsUnderWay(index) && party.IsOfAttendees(index, mention))
        {
            trips.SetOutAll(party.Attendees(index, mention.Start));
        }

        if (mention.IsDescribed || (mention is { Cue: PlaceCue.At, Verb: < 0 } && trips.Current is null && groups.Count == 0))
        {
            if (described.Visitor(mention, groups) is { } visitor)
            {
                Arrive(visitor, place, mention);
            }

            return;
        }

        breaks.Follow(trips, index, mention.Start, groups);

        var isParty = party.IsNamed(groups, index, mention.Start);
        if (isParty)
        {
            trips.GoOn();
        }

        if (mention is { Cue: PlaceCue.At, Verb: > 0 } && groups.LastOrDefault(g => g.End <= mention.Verb) is { Slot: Slot.Subject } here && here.End == mention.Verb && here.Officials.Any())
        {
            if (!trips.IsParty(here))
            {
                setOut(here); // 张三在甲水厂，李四在乙水厂…
            }
        }
        else if (trips.Current is null || mention.Cue == PlaceCue.At)
        {
            // 在某某现场，张三逐段查看: the subject comes behind
            var subject = groups.FirstOrDefault(g => g.Start >= mention.End && g.Slot == Slot.Subject && g.Officials.Any() && (!CompanyTest.OnlyJoins(g) || party.IsAmong(g)));
            if (subject is not null && (trips.Current is null || (!trips.IsParty(subject) && (subject.Has(Act.Visited) || (trips.IsOnHisWay(subject) && !party.Explains(subject)))) || trips.IsScattered(subject)))
            {
                setOut(subject);
            }
            else if (trips.Current is null && trips.LastSubject is not null)
            {
                setOut(trips.LastSubject);
            }
        }

        if (!isParty && trips.IsOutdated && !groups.Any(trips.IsParty))
        {
            setOut(trips.LastSubject!); // who was named last goes, not one of whom nothing more was told
        }

        if (trips.Current is null && mention is { Cue: PlaceCue.Visited, Verb: >= 0 } && groups.Count == 0
            && report.Sentences[index].Text.AsSpan(mention.Verb, mention.Start - mention.Verb).Contains('站'))
        {
            described.Await(place, mention); // 第一站，某村。县长张三沿着村道走了一圈。
        }

        trips.Stop(place, index, mention.Start);
        if (mention.Cue == PlaceCue.At && groups.FirstOrDefault(g => g.Start >= mention.End && g.Slot == Slot.Subject) is { } guest && party.LooksAround(guest) && !trips.IsParty(guest))
        {
            companions.JoinHere(guest, index); // 在某水厂，副县长李四询问了水质: he is there too
        }
    }

    private void Arrive(GroupAct visitor, PlaceEntity place, PlaceMention mention)
    {
        if (visitor.Sentence == mention.Sentence)
        {
            setOut(visitor);
        }

        if (trips.IsParty(visitor))
        {
            trips.Stop(place, mention.Sentence, mention.Start);
        }
        else
        {
            described.Await(place, mention);
        }
    }
}
