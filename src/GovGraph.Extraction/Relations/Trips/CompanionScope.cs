using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.People;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>
/// To which stops of a trip somebody went along: all of them, those just told (在某某村，…陪同察看), those of a day or place that is named
/// (参加了在某镇的调研, 参加了13日的调研, 陪同到某村), or those in his own county (local hosts).
/// </summary>
internal sealed partial class CompanionScope(ReportContext report)
{
    public Func<Stop, bool> Of(IReadOnlyList<Trip> joined, Trip trip, GroupAct group, PersonUse use, int index, int joinedAt, bool moreStops)
    {
        var text = report.Sentences[index].Text;
        if (Escorts.IsMatch(text.AsSpan(group.End, group.PredicateEnd - group.End)))
        {
            var places = report.Mentions.Of<PlaceMention>(index).Where(p => p.Start >= group.End && p.End <= group.PredicateEnd && p.Cue == PlaceCue.Visited)
                .Select(p => report.Places.Meant.GetValueOrDefault(p)).ToList();
            if (places.Count > 0)
            {
                return stop => stop.Sentence == index && places.Contains(stop.Place);
            }
        }

        if (JoinedAt(text, group) is { } where && joined.Any(t => t.Stops.Exists(s => IsAt(s, where))))
        {
            return stop => IsAt(stop, where);
        }

        var clauseEnd = ActWords.ClauseEnd(text, group.End, group.PredicateEnd);
        if (NamedPlace(group, index, clauseEnd) is { } place)
        {
            var sentences = place.IsTown ? SentencesNear(place, trip, index) : [];
            return stop => sentences.Contains(stop.Sentence) || IsIn(stop, place);
        }

        if (TownOf(use) is { } own && group.Uses.Select(TownOf).OfType<string>().Distinct().ToList() is { Count: > 1 } towns)
        {
            return stop => !IsInOther(stop, own, towns);
        }

        var day = report.Mentions.Of<DateMention>(index).FirstOrDefault(d => d.Start >= group.End && d.Start < clauseEnd);
        if (day is not null && report.Dates.DateAt(index, day.End).Date is { Day: not null } date)
        {
            return stop => stop.Date.Date == date;
        }

        var last = trip.Stops.Count > 0 ? trip.Stops[^1].District : null;
        var justTold = trip.Stops.Skip(joinedAt).Where(s => s.Sentence == index).ToList();
        if (group.Has(Act.Accompanied) && justTold.Count > 0 && (joinedAt > 0 || moreStops))
        {
            return justTold.Contains;
        }

        return Home(use, group, trip) is { } home ? stop => IsAtHome(stop, home, joined, last) : _ => true;
    }

    /// <summary>Where no stop lies in the host's own county, as far as told, it was that of the last one: nobody goes along to nothing.</summary>
    private static bool IsAtHome(Stop stop, Division home, IReadOnlyList<Trip> joined, Division? last)
    {
        if (stop.District is null && (joined.Count == 1 || last is null))
        {
            return true;
        }

        return IsIn(stop, home) || (!joined.Any(t => t.Stops.Exists(s => IsIn(s, home))) && (last is null || IsIn(stop, last)));
    }

    /// <summary>张三陪同到某村走访，李四陪同察看了某企业: only there.</summary>
    [GeneratedRegex("^(?:则|还)?陪同(?:到|前往|察看|查看|走访了|考察了|检查了)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Escorts { get; }

    /// <summary>参加了在|某社区|的活动, 只参加了在某文化馆的参观: the place that limits what is joined.</summary>
    public static string? JoinedAt(string text, GroupAct group) =>
        JoinedThere.Match(text, group.End, group.PredicateEnd - group.End) is { Success: true } match ? match.Groups["place"].Value : null;

    public static bool IsAt(Stop stop, string place) =>
        stop.Place.Name.EndsWith(place, StringComparison.Ordinal) || place.EndsWith(stop.Place.Name, StringComparison.Ordinal);

    [GeneratedRegex("参加了?(?:在|于)(?<place>[^，。；]{3,20}?)的(?:[^，。；]{0,6}(?:活动|服务)|参观|考察|调研|慰问|检查|观摩|走访|督导|劳动)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex JoinedThere { get; }

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
        var posted = report.PostedIn(trip.Leaders[0].Entity);
        if (own is not null && !Prints(trip.Leaders[0].Entity, own) && group.Uses.Any(u => Prints(u.Entity, own)) && group.Has(Act.Accompanied) && trip.Stops.Exists(s => IsIn(s, own)))
        {
            return own; // the leader's own county is not printed with him, the host's is, and it was just visited
        }

        var leader = posted ?? report.HomeOf(trip.Leaders[0].Entity);
        return own is not null && leader is not null && own.Code != leader.Code && !leader.Chain().Any(d => d.Code == own.Code) ? own : null;
    }

    private static bool Prints(PersonEntity person, Division division) =>
        person.Titles.Any(t => t.Part.Text.StartsWith(division.Name[..^1], StringComparison.Ordinal));

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

    /// <summary>三里畈镇镇长张三、河铺镇镇长李四陪同: each in his own.</summary>
    private static string? TownOf(PersonUse use) =>
        use.Entity.Titles.Where(t => t.Sentence == use.Sentence).Select(t => TownTitle.Match(t.Part.Text)).FirstOrDefault(m => m.Success)?.Groups["town"].Value;

    /// <summary>The place or its sentence names the town of another host, and not his own.</summary>
    private bool IsInOther(Stop stop, string own, List<string> towns)
    {
        var text = towns.Exists(t => stop.Place.Name.Contains(t, StringComparison.Ordinal)) ? stop.Place.Name : report.Sentences[stop.Sentence].Text;
        return !text.Contains(own, StringComparison.Ordinal) && towns.Exists(t => text.Contains(t, StringComparison.Ordinal));
    }

    [GeneratedRegex("^(?<town>\\p{Lo}{1,6}?(?:[镇乡]|街道|苏木))(?:党|人|镇|乡|办|书记|副|主|政|纪|武|工|社|苏|达)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex TownTitle { get; }

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
