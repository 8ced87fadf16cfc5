using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.People;
using GovGraph.Extraction.Resolution.Places;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>The trips of a report so far, and the party under way: who sets out, who joins it, where it gets to.</summary>
internal sealed class TripBook(ReportContext report)
{
    private readonly List<Trip> trips = [];
    private readonly CompanionScope scope = new(report);
    private readonly PartyTest test = new(report);

    /// <summary>Those who set out for places of their own.</summary>
    private Trip? scattered;

    private readonly SplitParty split = new();
    private int article = -1;

    /// <summary>Stops of the current trip when somebody last joined it in this sentence, or when the sentence began.</summary>
    private int joinedAt;

    /// <summary>The sentence in which the current party set out.</summary>
    private int setOutAt;

    public IReadOnlyList<Trip> Trips => trips;

    public Trip? Current { get; private set; }

    /// <summary>Who was told of last, on a trip or not.</summary>
    public GroupAct? LastSubject { get; set; }

    /// <summary>Who was named last is not of the party, which has got nowhere since it set out.</summary>
    public bool IsOutdated => Current is { Stops.Count: 0 } && LastSubject is not null && LastSubject.Sentence > setOutAt && !test.IsFragment(LastSubject) && !IsParty(LastSubject);

    public void BeginArticle(int index)
    {
        (Current, scattered, LastSubject, article) = (null, null, null, index);
        split.Clear();
    }

    public void BeginSentence() => joinedAt = Current?.Stops.Count ?? 0;

    /// <summary>The groups of a visit meet again: the first party goes on.</summary>
    public void Rejoin() => Current = trips.Find(t => t.Article == article) ?? Current;

    /// <summary>The last party of the article goes on where none is under way.</summary>
    public void GoOn() => Current ??= trips.FindLast(t => t.Article == article);

    /// <param name="group">Who.</param>
    /// <param name="anew">The same leaders after a meeting are on another trip.</param>
    public void SetOut(GroupAct group, bool anew)
    {
        LastSubject = group;
        var leaders = group.Uses.Where(u => u.Entity.IsOfficial && !u.Entity.IsDropped).ToList();
        var known = test.CallsParty(group) ? PartyOf(leaders) : null;
        if (known is not null || (Current is not null && Current != scattered && leaders.Count < Current.Leaders.Count && IsAll(Current.Leaders, leaders)
            && test.StaysTogether(Current, setOutAt, group)))
        {
            leaders = [.. (known ?? Current!).Leaders]; // 张三、李四来到…。张三一行又到…: the same party
        }

        var isSame = Current is not null && leaders.Count == Current.Leaders.Count && IsAll(Current.Leaders, leaders);
        if (leaders.Count == 0 || (isSame && !(anew && Current!.Stops.Count > 0)))
        {
            return;
        }

        var before = Current;
        Current = new Trip(leaders, article) { IsDated = test.IsDated(group) };
        Current.Companions.AddRange(known?.Companions ?? []);
        (joinedAt, setOutAt) = (0, group.Sentence);
        trips.Add(Current);
        scattered = test.Scatters(group) ? Current : scattered;
        if (test.IsTeam(group))
        {
            split.Add(Current, before);
        }
    }

    /// <summary>张三一行, 张三等领导: the party of the article that he led, the largest of the day.</summary>
    private Trip? PartyOf(List<PersonUse> leaders)
    {
        Trip? party = null;
        foreach (var trip in trips.Where(t => leaders.Count > 0 && t.Article == article && t != scattered && IsAll(t.Leaders, leaders) && t.Leaders[0].Entity == leaders[0].Entity))
        {
            party = party is null || trip.IsDated || Size(trip) >= Size(party) ? trip : party;
        }

        return party;

        static int Size(Trip trip) => trip.Leaders.Count + trip.Companions.Count;
    }

    /// <summary>与会人员察看了…: all who were told of at the meeting.</summary>
    public void SetOutAll(IReadOnlyList<GroupAct> groups)
    {
        if (groups.Count == 0)
        {
            return;
        }

        SetOut(groups[0], anew: false);
        foreach (var use in groups.Skip(1).SelectMany(g => g.Uses).Where(u => u.Entity.IsOfficial && !u.Entity.IsDropped && !Current!.Leaders.Any(l => l.Entity == u.Entity)))
        {
            Current!.Companions.Add(new Companion(use, _ => true));
        }
    }

    /// <summary>One of those who set out for places of their own.</summary>
    public bool IsScattered(GroupAct group) =>
        scattered is not null && group.Officials.Any(o => scattered.Leaders.Any(l => l.Entity == o));

    /// <summary>另一路，李四从县城往南。在某检查站，李四…: somebody else, told of since the party was last anywhere.</summary>
    public bool IsOnHisWay(GroupAct group) =>
        Current is { Stops.Count: > 0 } && LastSubject is { } last && last.Sentence > Current.Stops[^1].Sentence && last.Sentence < group.Sentence
        && last.Officials.Any(group.Officials.Contains) && !test.Explains(last);

    /// <summary>仪式后，张三还看望了…，李四参加: of the visit that the sentence tells.</summary>
    public bool IsUnderWay(int index) => Current is not null && Current.Stops.Exists(s => s.Sentence == index);

    public bool IsTold(PlaceEntity place) => trips.Exists(t => t.Stops.Exists(s => s.Place == place));

    private static bool IsAll(IReadOnlyList<PersonUse> party, List<PersonUse> some) => some.TrueForAll(u => party.Any(p => p.Entity == u.Entity));

    /// <summary>The party under way gets to a place.</summary>
    public void Stop(PlaceEntity place, int index, int position)
    {
        if (Current is null || Current.Stops.Exists(s => s.Place == place && s.Sentence == index))
        {
            return;
        }

        Current.Stops.Add(new Stop(place, index, report.Dates.DateAt(index, position), report.Districts.DistrictAt(index, position)));
    }

    /// <summary>张三、李四分别来到甲小学、乙中学: as many places as persons, one each. At the end of the sentence.</summary>
    public void ShareOut(int index)
    {
        if (Current is null)
        {
            return;
        }

        var party = report.Groups[index].LastOrDefault(g => g.Uses.Count > 1 && g.Uses.Count == Current.Leaders.Count
            && report.Sentences[index].Text.AsSpan(g.End).TrimStart("，等同志") is ['分', '别' or '头' or '赴', ..]);
        var here = Current.Stops.Where(s => s.Sentence == index).ToList();
        if (party is null || here.Count != Current.Leaders.Count || here.Count != Current.Stops.Count)
        {
            return;
        }

        var whole = Current;
        trips.Remove(whole);
        foreach (var (i, leader) in whole.Leaders.Index())
        {
            Current = new Trip([leader], article);
            Current.Stops.Add(here[i]);
            trips.Add(Current);
        }
    }

    /// <summary>张三、李四分别陪同王五、赵六: the first with the first, the second with the second.</summary>
    public bool JoinEach(GroupAct hosts, GroupAct guests, int index)
    {
        if (hosts.Uses.Count != guests.Uses.Count || !report.Sentences[index].Text.AsSpan(hosts.End).StartsWith("分别", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var (i, host) in hosts.Uses.Index())
        {
            trips.FindLast(t => t.Article == article && t.Stops.Count > 0 && t.Leaders.Any(l => l.Entity == guests.Uses[i].Entity))
                ?.Companions.Add(new Companion(host, _ => true));
        }

        return true;
    }

    /// <summary>某集团考察团一行先后来到甲、乙。县长张三陪同。: strangers led, the host is the one who is named.</summary>
    public void Adopt(GroupAct host, int index)
    {
        for (var i = Math.Max(0, index - 2); i <= index && Current is { Stops: var stops }; i++)
        {
            foreach (var mention in report.Mentions.Of<PlaceMention>(i).Where(p => p.Cue == PlaceCue.Visited && (i < index || p.End <= host.Start)))
            {
                if (report.Sentences[i].Article == article && TripReader.NamesParty(report.Sentences[i].Text.AsSpan(0, mention.Start))
                    && report.Places.Meant.TryGetValue(mention, out var place) && !IsTold(place))
                {
                    stops.Add(new Stop(place, i, report.Dates.DateAt(i, mention.Start), report.Districts.DistrictAt(i, mention.Start)));
                }
            }
        }
    }

    /// <summary>张三来罗田召开协调会。李四陪同调研。: who was told of last leads.</summary>
    public bool JoinLast(GroupAct group, int index, bool moreStops, bool anew)
    {
        if (LastSubject!.Officials.Any(o => group.Officials.Contains(o)))
        {
            return false;
        }

        SetOut(LastSubject, anew);
        if (Current is not null)
        {
            Join(group, index, moreStops);
        }

        return Current is not null;
    }

    public bool IsParty(GroupAct group) =>
        Current is not null && group.Officials.Any(o => Current.Leaders.Any(l => l.Entity == o) || Current.Companions.Exists(c => c.Use.Entity == o));

    public void Join(GroupAct group, int index, bool moreStops)
    {
        var place = CompanionScope.JoinedAt(report.Sentences[index].Text, group);
        var joined = test.JoinsAll(group) || (place is not null && trips.Exists(t => t.Article == article && t.Stops.Exists(s => CompanionScope.IsAt(s, place))))
            ? AllTold()
            : scattered is not null && test.JoinsActivity(group) && IsSaidLast(group, index) ? trips.FindAll(t => t.Article == article && t.Stops.Count > 0 && t.Leaders.Any(l => scattered.Leaders.Any(s => s.Entity == l.Entity)))
            : Joined(index);
        foreach (var use in group.Uses.Where(u => u.Entity.IsOfficial && !u.Entity.IsDropped))
        {
            foreach (var trip in joined.Where(t => !t.Leaders.Any(l => l.Entity == use.Entity)))
            {
                trip.Companions.Add(new Companion(use, scope.Of(joined, trip, group, use, index, joinedAt, moreStops)));
            }
        }

        joinedAt = Current!.Stops.Count;
    }

    /// <summary>Those that got anywhere; the one under way where the stops are told later (县长张三走访企业，副县长李四、王五分别参加。张三来到…).</summary>
    private List<Trip> AllTold() =>
        trips.FindAll(t => t.Article == article && t.Stops.Count > 0) is { Count: > 0 } told ? told : [Current!];

    /// <summary>Somebody is with the party where it is told to be in this sentence.</summary>
    public void JoinHere(GroupAct group, int index)
    {
        foreach (var use in group.Uses.Where(u => Current is not null && u.Entity.IsOfficial && !u.Entity.IsDropped))
        {
            Current!.Companions.Add(new Companion(use, stop => stop.Sentence == index));
        }
    }

    /// <summary>At the beginning of a sentence in which nobody goes anywhere.</summary>
    private bool IsSaidLast(GroupAct group, int index) =>
        report.Groups[index][0] == group && (Current is null || !Current.Stops.Exists(s => s.Sentence == index));

    /// <summary>
    /// The current trip; for a companion told of behind everything (李四一同前往考察。) also the earlier ones of the same leaders that have nobody along yet.
    /// </summary>
    private List<Trip> Joined(int index) =>
        Current!.Stops.Count == 0 || Current.Stops.Exists(s => s.Sentence == index)
            ? [Current]
            : [Current, .. trips.Where(t => t != Current && t.Article == article && t.Companions.TrueForAll(c => c.Use.Sentence == index)
                && t.Leaders.Count == Current.Leaders.Count && t.Leaders.All(l => Current.Leaders.Any(c => c.Entity == l.Entity)))];
}
