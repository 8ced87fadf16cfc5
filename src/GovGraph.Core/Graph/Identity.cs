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
        { Home: { } home, Ordinal: 0 } => Of(NodeKind.Official, official.Name, home.Code),
        { Home: var home } => Of(NodeKind.Official, official.Name, home?.Code ?? "", report.Id, Number(official.Ordinal)),
    };

    public static string District(Division division) => Labels.Prefix(NodeKind.District) + ":" + division.Code;

    public static string Date(PartialDate date) => Labels.Prefix(NodeKind.Date) + ":" + date;

    public static string Post(Report report, Post post) => post.District is { } district
        ? Of(NodeKind.Post, post.Name, post.Organ.ToString(), district.Code)
        : Of(NodeKind.Post, post.Name, post.Organ.ToString(), "", report.Id);

    public static string Place(Report report, PlaceRef place)
    {
        var key = NameKey.Of(place.Name);
        return (place.District ?? place.Acting)?.CountyOrAbove is { } district
            ? Of(NodeKind.Place, key, district.Code)
            : Of(NodeKind.Place, key, "", report.Id);
    }

    public static string Meeting(Report report, MeetingRef meeting) =>
        meeting is { IsBareClass: false, District: { } district, Date: { IsFull: true } day }
            ? Of(NodeKind.Meeting, meeting.Name, day.ToString(), district.Code)
            : Of(NodeKind.Meeting, meeting.Name, meeting.Date?.ToString() ?? "", meeting.District?.Code ?? "", report.Id, Number(meeting.Ordinal));

    /// <summary>One stop: a place, a day and who led.</summary>
    public static string Inspection(Report report, string place, PartialDate? date, string? leader) =>
        date is { IsFull: true } day && leader is not null
            ? Of(NodeKind.Inspection, place, day.ToString(), leader)
            : Of(NodeKind.Inspection, place, date?.ToString() ?? "", leader ?? "", report.Id);

    /// <summary>Groups the stops that one leader made on one day; where either is not known, of one report.</summary>
    public static string Trip(Report report, PartialDate? date, string? leader) =>
        date is { IsFull: true } day && leader is not null
            ? Ids.Of("trip", leader, day.ToString())
            : Ids.Of("trip", leader ?? "", date?.ToString() ?? "", report.Id);

    public static string Person(Report report, string name, string role) => Of(NodeKind.Person, name, role, report.Id);

    public static string Initiative(Report report, string name, Division? province) => province is null
        ? Of(NodeKind.Initiative, name, "", report.Id)
        : Of(NodeKind.Initiative, name, province.Code);

    public static string Edge(EdgeKind kind, string from, string to, string distinct = "") =>
        Ids.Beside(from, Labels.Prefix(kind), to, distinct);

    private static string Of(NodeKind kind, params ReadOnlySpan<string> parts) => Ids.Of(Labels.Prefix(kind), parts);

    private static string Number(int n) => n.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
