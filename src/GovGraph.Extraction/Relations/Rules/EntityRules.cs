using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Meetings;
using GovGraph.Extraction.Relations.Trips;
using GovGraph.Extraction.Resolution.Places;

namespace GovGraph.Extraction.Relations.Rules;

/// <summary>Persons who hold no post: reporters, managers, villagers.</summary>
internal sealed class PersonRule : IRelationRule
{
    public IEnumerable<Fact> Find(ReportContext report) =>
        report.People.All.Where(p => !p.IsOfficial && !p.IsDropped).DistinctBy(p => p.Key)
            .Select(p => new PersonFact(p.Name, p.Role ?? "", Quote.Of(report, p.RoleSentence, "person", [p.FirstSentence])));
}

/// <summary>Divisions and towns that count.</summary>
internal sealed class DivisionRule : IRelationRule
{
    public IEnumerable<Fact> Find(ReportContext report) =>
        report.Districts.Rows.Select(r => new DivisionFact(r.Division, Quote.Of(report, r.Sentence, r.Rule)));
}

/// <summary>Projects that are named, and other places that somebody visits.</summary>
internal sealed partial class PlaceRule : IRelationRule
{
    public IEnumerable<Fact> Find(ReportContext report)
    {
        foreach (var place in report.Places.All)
        {
            var evidence = Quote.Of(report, place.Named.Sentence, place.Named.Rule);
            if (place.IsProject && (place.IsVisited || !place.IsOnlyDescribed) && !IsParkOfHosts(report, place))
            {
                yield return new ProjectFact(report.Place(place), evidence);
            }
            else if (place.IsVisited || IsSeenByParty(report, place))
            {
                yield return new SiteFact(report.Place(place), evidence);
            }
        }
    }

    /// <summary>A park at work that guests from another county are shown is a site; at home it is one that is being developed.</summary>
    private static bool IsParkOfHosts(ReportContext report, PlaceEntity place)
    {
        var trips = report.Trips.Where(t => t.Stops.Exists(s => s.Place == place)).ToList();
        return place is { IsVisited: true, District: { } there } && Park.IsMatch(place.Name) && trips.Count > 0
            && trips.TrueForAll(t => report.PostedIn(t.Leaders[0].Entity) is { } home && !home.Chain().Contains(there) && !there.Chain().Contains(home));
    }

    /// <summary>Not what is called a stage or a building of one.</summary>
    [GeneratedRegex("(?:园区?|开发区|科技城|产业城|物流港|智造谷)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Park { get; }

    /// <summary>视察组先后来到甲社区、乙市场: a party that nobody is named of.</summary>
    private static bool IsSeenByParty(ReportContext report, PlaceEntity place)
    {
        var text = report.Sentences[place.Named.Sentence].Text;
        return place.Named is { Cue: PlaceCue.Visited, Verb: >= 0 and var verb } && text[verb] is not ('对' or '就')
            && (PartyWords.NamesParty(text.AsSpan(0, place.Named.Start)) || Crowds.Sent(text, verb));
    }
}

/// <summary>Meetings that are held or announced; festivals where somebody opens or joins them.</summary>
internal sealed class MeetingRule : IRelationRule
{
    public IEnumerable<Fact> Find(ReportContext report) =>
        report.Meetings.All.Where(m => !Festivals.Is(m.Name) || report.Roles.Any(r => r.Meeting == m)).Select(m => new MeetingFact(
            ReportContext.Meeting(m), Quote.Of(report, m.Told.Sentence, m.Told.Rule, [m.Named.Sentence], m.Date.LeansOn)));
}

/// <summary>Named policies, campaigns, methods; one fact for each name.</summary>
internal sealed class InitiativeRule : IRelationRule
{
    public IEnumerable<Fact> Find(ReportContext report)
    {
        var province = report.Districts.Acting?.Chain().Last();
        return report.Sentences.SelectMany(s => report.Mentions.Of<InitiativeMention>(s.Index)).DistinctBy(m => m.Name)
            .Select(m => new InitiativeFact(m.Name, province, Quote.Of(report, m.Sentence, m.Rule)));
    }
}

/// <summary>The day of publication.</summary>
internal sealed class PublicationRule : IRelationRule
{
    public IEnumerable<Fact> Find(ReportContext report)
    {
        if (report.Header is { Published: { } date, PublishedIn: >= 0 and var sentence })
        {
            yield return new PublicationFact(date, Quote.Of(report, sentence, "published"));
        }
    }
}
