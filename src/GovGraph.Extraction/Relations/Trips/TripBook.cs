using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.People;
using GovGraph.Extraction.Resolution.Places;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>The trips of a report so far, and the party under way: who sets out, who joins it, where it gets to.</summary>
internal sealed class TripBook(ReportContext report)
{
    private readonly List<Trip> trips = [];
    private readonly PartyTest test = new(report);

    private readonly SplitParty split = new();

    /// <summary>The sentence in which the current party set out.</summary>
    private int setOutAt;

    /// <summary>Who was told of last holds no post.</summary>
    private bool strangers;

    public IReadOnlyList<Trip> Trips => trips;

    public int Article { get; private set; } = -1;

    /// <summary>Those who set out for places of their own.</summary>
    public Trip? Scattered { get; private set; }

    public Trip? Current { get; private set; }

    /// <summary>Who was told of last, on a trip or not.</summary>
    public GroupAct? LastSubject { get; set; }

    /// <summary>Who was named last is not of the party, which has got nowhere since it set out.</summary>
    public bool IsOutdated => Current is { Stops.Count: 0 } && LastSubject is not null && LastSubject.Sentence > setOutAt && !test.IsFragment(LastSubject) && !IsParty(LastSubject);

    public void BeginArticle(int index)
    {
        (Current, Scattered, LastSubject, Article, strangers) = (null, null, null, index, false);
        split.Clear();
    }

    /// <summary>The groups of a visit meet again: the first party goes on.</summary>
    public void Rejoin() => Current = trips.Find(t => t.Article == Article) ?? Current;

    /// <summary>The last party of the article goes on where none is under way.</summary>
    public void GoOn() => Current ??= strangers ? null : trips.FindLast(t => t.Article == Article);

    /// <summary>某公司董事长张三来到…: somebody who holds no post is on his own way.</summary>
    public void LeaveToStrangers() => (Current, LastSubject, strangers) = (null, null, true);

    /// <summary>视察组分6个小组，先后到…: who of the party went where is not told.</summary>
    public void SplitUp()
    {
        if (Current is not null)
        {
            Current.IsSplitUp = true;
            Scattered = Current;
        }
    }

    /// <param name="group">Who.</param>
    /// <param name="anew">The same leaders after a meeting are on another trip.</param>
    public void SetOut(GroupAct group, bool anew)
    {
        (LastSubject, strangers) = (group, false);
        var leaders = group.OfficialUses.ToList();
        var known = test.CallsParty(group) ? PartyOf(leaders) : null;
        if (known is not null || (Current is not null && Current != Scattered && leaders.Count < Current.Leaders.Count && IsAll(Current.Leaders, leaders)
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
        Current = new Trip(leaders, Article) { IsDated = test.IsDated(group) };
        Current.Companions.AddRange(known?.Companions ?? []);
        setOutAt = group.Sentence;
        trips.Add(Current);
        Scattered = test.Scatters(group) ? Current : Scattered;
        if (test.IsTeam(group))
        {
            split.Add(Current, before);
        }
    }

    /// <summary>张三一行, 张三等领导: the party of the article that he led, the largest of the day.</summary>
    private Trip? PartyOf(List<PersonUse> leaders)
    {
        Trip? party = null;
        foreach (var trip in trips.Where(t => leaders.Count > 0 && t.Article == Article && t != Scattered && IsAll(t.Leaders, leaders) && t.Leaders[0].Entity == leaders[0].Entity))
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
        foreach (var use in groups.Skip(1).SelectMany(g => g.OfficialUses).Where(u => !Current!.Leads(u.Entity)))
        {
            Current!.Companions.Add(new Companion(use, _ => true));
        }
    }

    /// <summary>One of those who set out for places of their own.</summary>
    public bool IsScattered(GroupAct group) =>
        Scattered is not null && group.Officials.Any(o => Scattered.Leaders.Any(l => l.Entity == o));

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

        Current.Stops.Add(new Stop(place, index, report.Dates.DateAt(index, position), report.Districts.DistrictAt(index, position), Current.IsSplitUp));
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
            Current = new Trip([leader], Article);
            Current.Stops.Add(here[i]);
            trips.Add(Current);
        }
    }

    /// <summary>某集团考察团一行先后来到甲、乙。县长张三陪同。: strangers led, the host is the one who is named.</summary>
    public void Adopt(GroupAct host, int index)
    {
        for (var i = Math.Max(0, index - 2); i <= index && Current is { Stops: var stops }; i++)
        {
            foreach (var mention in report.Mentions.Of<PlaceMention>(i).Where(p => p.Cue == PlaceCue.Visited && (i < index || p.End <= host.Start)))
            {
                if (report.Sentences[i].Article == Article && PartyWords.NamesParty(report.Sentences[i].Text.AsSpan(0, mention.Start))
                    && report.Places.Meant.TryGetValue(mention, out var place) && !IsTold(place))
                {
                    stops.Add(new Stop(place, i, report.Dates.DateAt(i, mention.Start), report.Districts.DistrictAt(i, mention.Start)));
                }
            }
        }
    }

    public bool IsParty(GroupAct group) =>
        Current is not null && group.Officials.Any(o => Current.Leads(o) || Current.Companions.Exists(c => c.Use.Entity == o));

}
