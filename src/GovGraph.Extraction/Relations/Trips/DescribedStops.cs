using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Places;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.Places;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>Who is where a sentence tells what it is like there: 某厂是龙头企业，|张三|走进车间; 某市场人来人往。|张三|边走边看.</summary>
internal sealed class DescribedStops(ReportContext report)
{
    /// <summary>Places of which nobody has been told yet who is there.</summary>
    private readonly List<(PlaceEntity Place, PlaceMention Mention)> awaiting = [];

    /// <summary>第一站，某村。县长张三沿着村道走了一圈: who is named next is there.</summary>
    public void Await(PlaceEntity place, PlaceMention mention) => awaiting.Add((place, mention));

    public void Clear() => awaiting.Clear();

    /// <summary>Somebody sets out: the places told just before are his.</summary>
    public void Reach(GroupAct group, TripBook trips)
    {
        foreach (var (place, mention) in awaiting.Where(a => group.Sentence - a.Mention.Sentence is 1 or 2 && trips.Current is not null))
        {
            trips.Stop(place, mention.Sentence, mention.Start);
        }

        awaiting.Clear();
    }

    /// <summary>The first who is named behind the place, in its sentence or the next one, if he does what visitors do; null for none.</summary>
    public GroupAct? Visitor(PlaceMention place, IReadOnlyList<GroupAct> groups)
    {
        var here = groups.FirstOrDefault(g => g.Start >= place.End && g.Officials.Any());
        return here is not null ? IsThere(here, place, place.End) ? here : null
            : Next(place.Sentence) is { } next && IsThere(next, place, 0) ? next : null;
    }

    private GroupAct? Next(int index) =>
        index + 1 < report.Groups.Count && report.Sentences[index + 1] is { Kind: SentenceKind.Body } next && next.Article == report.Sentences[index].Article
            ? report.Groups[index + 1].FirstOrDefault(g => g.Officials.Any())
            : null;

    private bool IsThere(GroupAct group, PlaceMention place, int from) =>
        group.Slot == Slot.Subject && !group.Officials.All(o => AtHome.Is(o, place.Name)) && SpotDeeds.Follow(report.Sentences[group.Sentence].Text, group.End)
        && !report.Mentions.Of<PlaceMention>(group.Sentence).Any(p => p.Cue is PlaceCue.Visited or PlaceCue.At && p.Start >= from && p.Start < group.PredicateEnd);
}
