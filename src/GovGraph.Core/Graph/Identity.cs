using GovGraph.Core.Facts;
using GovGraph.Core.Text;

namespace GovGraph.Core.Graph;

/// <summary>
/// What an id is made of: the table of docs/graph.md. A false merge is worse than a double, so where identity is not known,
/// the report is part of the id. Decisions of people (same, different) would be looked up here, after the id is made.
/// </summary>
internal static class Identity
{
    public static string Official(Report report, OfficialRef official) => official switch
    {
        { Home: { } home, Ordinal: 0 } => Of(NodeKind.Official, home.Code, official.Name),
        { Home: var home } => Of(NodeKind.Official, report.Id, official.Name, home?.Code ?? "", Number(official.Ordinal)),
    };

    public static string District(Division division) => Labels.Prefix(NodeKind.District) + ":" + division.Code;

    public static string Date(PartialDate date) => Labels.Prefix(NodeKind.Date) + ":" + date;

    public static string Post(Report report, Post post) => post.District is { } district
        ? Of(NodeKind.Post, district.Code, post.Name, post.Organ.ToString())
        : Of(NodeKind.Post, report.Id, post.Name, post.Organ.ToString());

    public static string Place(Report report, PlaceRef place)
    {
        var key = NameKey.Of(place.Name);
        return (place.District ?? place.Acting)?.CountyOrAbove is { } district
            ? Of(NodeKind.Place, district.Code, key)
            : Of(NodeKind.Place, report.Id, key);
    }

    public static string Meeting(Report report, MeetingRef meeting) =>
        meeting is { IsBareClass: false, District: { } district, Date: { IsFull: true } day }
            ? Of(NodeKind.Meeting, day.ToString(), meeting.Name, district.Code)
            : Of(NodeKind.Meeting, report.Id, meeting.Name, meeting.Date?.ToString() ?? "", meeting.District?.Code ?? "", Number(meeting.Ordinal));

    /// <summary>One stop: a place, a day and who led.</summary>
    public static string Inspection(Report report, string place, PartialDate? date, string? leader) =>
        date is { IsFull: true } day && leader is not null
            ? Of(NodeKind.Inspection, day.ToString(), place, leader)
            : Of(NodeKind.Inspection, report.Id, place, date?.ToString() ?? "", leader ?? "");

    /// <summary>Groups the stops that one leader made on one day; where either is not known, of one report.</summary>
    public static string Trip(Report report, PartialDate? date, string? leader) =>
        date is { IsFull: true } day && leader is not null
            ? Ids.Of("trip", leader, day.ToString())
            : Ids.Of("trip", leader ?? "", date?.ToString() ?? "", report.Id);

    public static string Person(Report report, string name, string role) => Of(NodeKind.Person, report.Id, name, role);

    public static string Initiative(Report report, string name, Division? province) => province is null
        ? Of(NodeKind.Initiative, report.Id, name)
        : Of(NodeKind.Initiative, province.Code, name);

    public static string Edge(EdgeKind kind, string from, string to, string distinct = "") =>
        Ids.OfEdge(from, Labels.Word(kind), to, distinct);

    private static string Of(NodeKind kind, string near, params ReadOnlySpan<string> parts) => Ids.Beside(near, Labels.Prefix(kind), parts);

    private static string Number(int n) => n.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
