using System.Globalization;
using GovGraph.Core.Facts;

namespace GovGraph.Core.Graph;

/// <summary>
/// What a fact puts into the graph: a pure function of the report and the fact, so that the graph can be thrown away and made
/// again, and so that a report's share in it is known from its facts alone. A new kind of fact is a new case here.
/// </summary>
public static class Projection
{
    /// <summary>Goes up with every change of what facts are projected to, ids included; stores then want their graph rebuilt.</summary>
    public const string Version = "4";

    public static GraphFragment Of(Report report, Fact fact)
    {
        var graph = new FragmentBuilder(report);
        var (about, lends) = fact switch
        {
            OfficialFact f => Official(graph, f),
            PersonFact f => (graph.Person(f), []),
            DivisionFact f => (graph.Named(graph.District(f.Division), 0), []),
            ProjectFact f => (Place(graph, f.Place, Labels.Project), []),
            SiteFact f => (Place(graph, f.Place, Labels.Site), []),
            MeetingFact f => (graph.Reported(graph.Meeting(f.Meeting), 0), []),
            RoleFact f => (Role(graph, f), []),
            InspectionFact f => Inspection(graph, f),
            InitiativeFact f => (graph.Initiative(f), []),
            PublicationFact => (report.Id, new Dictionary<string, string?>()),
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.GetType().Name, "no projection for this kind of fact"),
        };
        return graph.Build(Keys(report, fact, about, lends, graph));
    }

    private static FactKeys Keys(Report report, Fact fact, string about, Dictionary<string, string?> lends, FragmentBuilder graph)
    {
        var (kind, content) = (FactJson.KindOf(fact), FactJson.Write(fact));
        var id = FactIds.Of(report, kind, content);
        var start = fact.Evidence.Ranges.Count > 0 ? fact.Evidence.Ranges[0].Start : 0;
        var rank = $"{RankOf(report)} {start.ToString("D8", CultureInfo.InvariantCulture)} {FactIds.Own(id)}";
        return new FactKeys(id, kind, content, about, graph.Also, graph.Who, graph.Who is null ? null : DaySeen(report, fact), rank, NameIn(fact), lends);
    }

    /// <summary>Puts reports in order: the earliest published first, those of unknown day last.</summary>
    /// <remarks>Ranks stand in three indexes of facts: each digit that says nothing new is left out.</remarks>
    public static string RankOf(Report report) => $"{DateKey.Of(report.Published)} {Ids.BehindKind(report.Id)}";

    private static (string, Dictionary<string, string?>) Official(FragmentBuilder graph, OfficialFact fact)
    {
        var official = graph.Named(graph.Official(fact.Official), 0);
        if (fact.Post is not { IsGroup: false } post)
        {
            return (official, []);
        }

        var holds = graph.Holds(official, graph.Named(graph.Post(post), 0), post.Status);
        return (holds, new() { ["title"] = post.Title });
    }

    private static string Place(FragmentBuilder graph, PlaceRef place, string label)
    {
        var id = graph.Named(graph.Place(place, label), 0);
        if (place.District is { } district)
        {
            graph.Also = graph.Edge(EdgeKind.LocatedIn, id, graph.District(district));
        }

        return id;
    }

    private static string Role(FragmentBuilder graph, RoleFact fact)
    {
        var official = graph.Named(graph.Official(fact.Official), 1);
        var kind = fact.Role switch
        {
            MeetingRole.Chaired => EdgeKind.Chaired,
            MeetingRole.Spoke => EdgeKind.SpokeAt,
            _ => EdgeKind.Attended,
        };
        return graph.Edge(kind, official, graph.Reported(graph.Meeting(fact.Meeting), 1), "", FragmentBuilder.Day(fact.Meeting.Date));
    }

    private static (string, Dictionary<string, string?>) Inspection(FragmentBuilder graph, InspectionFact fact)
    {
        var official = graph.Named(graph.Official(fact.Official), 1);
        var place = graph.Named(graph.Place(fact.Place, null), 1);
        var leader = fact.Leader is { } led ? graph.IdOf(led) : fact.Role == InspectionRole.Led ? official : null;
        var (inspection, trip) = graph.Inspection(fact, place, leader);
        graph.Reported(inspection, 0);
        graph.Also = graph.Edge(EdgeKind.TookPartIn, official, inspection, "", FragmentBuilder.Day(fact.Date));
        var role = fact.Role == InspectionRole.Led ? "led" : "accompanied";
        return (graph.Inspected(official, place, fact.Date), new() { ["role"] = role, ["trip"] = trip });
    }

    /// <summary>The day of what the official did, else the day of the report.</summary>
    private static string? DaySeen(Report report, Fact fact) => fact switch
    {
        RoleFact { Meeting.Date: { Year: not null } day } => DateKey.Day(day),
        InspectionFact { Date: { Year: not null } day } => DateKey.Day(day),
        _ => DateKey.Day(report.Published),
    };

    private static string? NameIn(Fact fact) => fact switch
    {
        DivisionFact f => f.Division.Name,
        ProjectFact f => f.Place.Name,
        SiteFact f => f.Place.Name,
        _ => null,
    };
}
