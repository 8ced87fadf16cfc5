using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.People;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>Puts those who went along into the trips of a book: the one under way, those of the same leaders, all that were told.</summary>
internal sealed class Companions(ReportContext report, TripBook book)
{
    private readonly CompanionScope scope = new(report);
    private readonly PartyTest test = new(report);

    /// <summary>Stops of the current trip when somebody last joined it in this sentence, or when the sentence began.</summary>
    private (Trip? Trip, int Stops) joined;

    private int JoinedAt => joined.Trip == book.Current ? joined.Stops : 0;

    public void BeginSentence() => joined = (book.Current, book.Current?.Stops.Count ?? 0);

    public void Join(GroupAct group, int index, bool moreStops)
    {
        var place = CompanionScope.JoinedAt(report.Sentences[index].Text, group);
        List<Trip> trips = test.JoinsAll(group) || (place is not null && book.Trips.Any(t => t.Article == book.Article && t.Stops.Exists(s => CompanionScope.IsAt(s, place))))
            ? AllTold()
            : book.Scattered is not null && test.JoinsActivity(group) && IsSaidLast(group, index) ? [.. book.Trips.Where(t => t.Article == book.Article && t.Stops.Count > 0 && t.Leaders.Any(l => book.Scattered.Leads(l.Entity)))]
            : Joined(index);
        foreach (var trip in trips)
        {
            Add(group, trip, use => scope.Of(trips, trip, group, use, index, JoinedAt, moreStops));
        }

        joined = (book.Current, book.Current!.Stops.Count);
    }

    /// <summary>Those that got anywhere; the one under way where the stops are told later (县长张三走访企业，副县长李四、王五分别参加。张三来到…).</summary>
    private List<Trip> AllTold() =>
        book.Trips.Where(t => t.Article == book.Article && t.Stops.Count > 0).ToList() is { Count: > 0 } told ? told : [book.Current!];

    /// <summary>张三来罗田召开协调会。李四陪同调研。: who was told of last leads.</summary>
    public bool JoinLast(GroupAct group, int index, bool moreStops, bool anew)
    {
        if (book.LastSubject!.Officials.Any(o => group.Officials.Contains(o)))
        {
            return false;
        }

        book.SetOut(book.LastSubject, anew);
        if (book.Current is not null)
        {
            Join(group, index, moreStops);
        }

        return book.Current is not null;
    }

    /// <summary>The party got somewhere in this sentence or the one before, and he is not yet of it.</summary>
    public bool IsAtHand(GroupAct group) => book.Current is { Stops.Count: > 0 } && group.Sentence - book.Current.Stops[^1].Sentence is 0 or 1 && !book.IsParty(group);

    /// <summary>当晚，张三又同李四来到某村: not where the party was before.</summary>
    public bool JoinFromHere(GroupAct group, int index)
    {
        if (book.Current is null || !book.Current.Stops.Exists(s => s.Sentence < index))
        {
            return false;
        }

        Add(group, book.Current, _ => stop => stop.Sentence >= index);
        return true;
    }

    /// <summary>Somebody is with the party where it is told to be in this sentence.</summary>
    public void JoinHere(GroupAct group, int index)
    {
        if (book.Current is not null)
        {
            Add(group, book.Current, _ => stop => stop.Sentence == index);
        }
    }

    /// <param name="group">Who; a leader of the trip is none of his own companions.</param>
    /// <param name="trip">The trip.</param>
    /// <param name="covers">Which of its stops one of them went to.</param>
    private static void Add(GroupAct group, Trip trip, Func<PersonUse, Func<Stop, bool>> covers)
    {
        foreach (var use in group.OfficialUses.Where(u => !trip.Leads(u.Entity)))
        {
            trip.Companions.Add(new Companion(use, covers(use)));
        }
    }

    /// <summary>At the beginning of a sentence in which nobody goes anywhere.</summary>
    private bool IsSaidLast(GroupAct group, int index) =>
        report.Groups[index][0] == group && (book.Current is null || !book.Current.Stops.Exists(s => s.Sentence == index));

    /// <summary>
    /// The current trip; for a companion told of behind everything (李四一同前往考察。) also the earlier ones of the same leaders that have nobody along yet.
    /// </summary>
    private List<Trip> Joined(int index) =>
        book.Current!.Stops.Count == 0 || book.Current.Stops.Exists(s => s.Sentence == index)
            ? [book.Current]
            : [book.Current, .. book.Trips.Where(t => t != book.Current && t.Article == book.Article && t.Companions.TrueForAll(c => c.Use.Sentence == index)
                && t.Leaders.Count == book.Current.Leaders.Count && t.Leaders.All(l => book.Current.Leads(l.Entity)))];

    /// <summary>张三、李四分别陪同王五、赵六: the first with the first, the second with the second.</summary>
    public bool JoinEach(GroupAct hosts, GroupAct guests, int index)
    {
        if (hosts.Uses.Count != guests.Uses.Count || !report.Sentences[index].Text.AsSpan(hosts.End).StartsWith("分别", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var (i, host) in hosts.Uses.Index())
        {
            book.Trips.LastOrDefault(t => t.Article == book.Article && t.Stops.Count > 0 && t.Leads(guests.Uses[i].Entity))
                ?.Companions.Add(new Companion(host, _ => true));
        }

        return true;
    }
}
