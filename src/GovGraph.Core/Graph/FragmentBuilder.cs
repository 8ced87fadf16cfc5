using System.Globalization;
using GovGraph.Core.Facts;
using GovGraph.Core.Text;

namespace GovGraph.Core.Graph;

/// <summary>Collects the elements of one fact. A node never comes without the relationships that follow from its identity.</summary>
internal sealed class FragmentBuilder(Report report)
{
    private readonly Dictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphEdge> _edges = new(StringComparer.Ordinal);

    /// <summary>The official that the fact is of.</summary>
    public string? Who { get; private set; }

    /// <summary>A relationship that the fact tells beside the one it is about.</summary>
    public string? Also { get; set; }

    public GraphFragment Build(FactKeys keys) => new(keys, [.. _nodes.Values], [.. _edges.Values]);

    public string IdOf(OfficialRef official) => Identity.Official(report, official);

    public string Official(OfficialRef official)
    {
        if (official.Home is { } home)
        {
            District(home);
        }

        return Who = Node(NodeKind.Official, IdOf(official), new(official.Name), ("home", official.Home?.Code));
    }

    public string Person(PersonFact fact) =>
        Named(Node(NodeKind.Person, Identity.Person(report, fact.Name, fact.Role), new(fact.Name), ("role", fact.Role)), 0);

    public string Initiative(InitiativeFact fact) =>
        Named(Node(NodeKind.Initiative, Identity.Initiative(report, fact.Name, fact.Province), new(fact.Name), ("province", fact.Province?.Name)), 0);

    public string District(Division division)
    {
        var level = division.Level.ToString().ToLowerInvariant();
        var id = Node(NodeKind.District, Identity.District(division), new(division.Name, Varies: true), ("code", division.Code), ("level", level));
        if (division.Parent is { } parent)
        {
            Edge(EdgeKind.PartOf, id, District(parent));
        }

        return id;
    }

    public string Post(Post post)
    {
        var level = post.District?.Level.ToString().ToLowerInvariant();
        var id = Node(NodeKind.Post, Identity.Post(report, post), new(post.Name),
            ("title", post.Name), ("level", level), ("organ", post.Organ.ToString().ToLowerInvariant()));
        if (post.District is { } district)
        {
            Edge(EdgeKind.PostIn, id, District(district));
        }

        return id;
    }

    public string Place(PlaceRef place, string? label) =>
        Node(NodeKind.Place, Identity.Place(report, place), new(place.Name, label, Varies: true));

    public string Meeting(MeetingRef meeting)
    {
        var id = Node(NodeKind.Meeting, Identity.Meeting(report, meeting), new(meeting.Name), Dated(meeting.Date));
        if (meeting.District is { } district)
        {
            Edge(EdgeKind.HeldBy, id, District(district));
        }

        TookPlaceOn(id, meeting.Date);
        return id;
    }

    public (string Id, string Trip) Inspection(InspectionFact fact, string place, string? leader)
    {
        var trip = Identity.Trip(report, fact.Date, leader);
        var naming = new Naming(fact.Place.Name, Varies: true);
        var id = Node(NodeKind.Inspection, Identity.Inspection(report, place, fact.Date, leader), naming, [.. Dated(fact.Date), ("trip", trip)]);
        Edge(EdgeKind.Visited, id, place, "", Day(fact.Date));
        TookPlaceOn(id, fact.Date);
        return (id, trip);
    }

    public string Holds(string official, string post, PostStatus status)
    {
        var text = status.ToString().ToLowerInvariant();
        return Edge(EdgeKind.Holds, official, post, text, ("status", text));
    }

    public string Inspected(string official, string place, PartialDate? date) =>
        Edge(EdgeKind.Inspected, official, place, date?.ToString() ?? "", [.. Dated(date), Day(date)]);

    /// <summary>The report names the node.</summary>
    public string Named(string id, int weight) => Carry(EdgeKind.Mentions, id, weight);

    /// <summary>The report tells the event.</summary>
    public string Reported(string id, int weight) => Carry(EdgeKind.Reports, id, weight);

    public string Edge(EdgeKind kind, string from, string to, string distinct = "", params (string, string?)[] properties)
    {
        var id = Identity.Edge(kind, from, to, distinct);
        _edges.TryAdd(id, new GraphEdge(id, kind, from, to, Map(properties)));
        return id;
    }

    private string Carry(EdgeKind kind, string to, int weight)
    {
        var id = Identity.Edge(kind, report.Id, to);
        _edges.TryAdd(id, new GraphEdge(id, kind, report.Id, to, Map([("rank", Projection.RankOf(report)), ("target", to)]), weight));
        return to;
    }

    private void TookPlaceOn(string ofEvent, PartialDate? date)
    {
        if (date is { } day)
        {
            var text = day.ToString();
            var id = Node(NodeKind.Date, Identity.Date(day), new(text),
                ("year", Number(day.Year)), ("month", Number(day.Month)), ("day", Number(day.Day)));
            Edge(EdgeKind.TookPlaceOn, ofEvent, id);
        }
    }

    private string Node(NodeKind kind, string id, Naming naming, params (string, string?)[] properties)
    {
        _nodes.TryAdd(id, new GraphNode(id, kind, naming, Map(properties)));
        return id;
    }

    private static (string, string?)[] Dated(PartialDate? date) =>
    [
        ("date", date?.ToString()),
        ("from", Iso(date?.From)),
        ("to", Iso(date?.To)),
        ("sort", DateKey.Of(date)),
    ];

    /// <summary>For people: what is written along the arrow.</summary>
    public static (string, string?) Day(PartialDate? date) => ("day", date?.ToString() ?? "");

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(int? n) => n?.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, string?> Map((string Key, string? Value)[] properties) =>
        properties.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
}
