using GovGraph.Core.Text;

namespace GovGraph.Core.Answers;

/// <summary>A sentence and where it stands in its report's text.</summary>
public sealed record EvidenceView(string Sentence, IReadOnlyList<TextSpan> Ranges);

/// <summary>The report that an answer rests on.</summary>
public sealed record ReportRef(string Id, string Title, string? Source, string? Published);

/// <summary>An official at a place on a date.</summary>
/// <param name="Id">Of the relationship INSPECTED.</param>
/// <param name="Official">Name.</param>
/// <param name="OfficialId">Id of the official.</param>
/// <param name="Place">Name.</param>
/// <param name="PlaceId">Id of the project or site.</param>
/// <param name="District">Where the place lies; null where not told.</param>
/// <param name="Date">As far as told.</param>
/// <param name="Role"><c>led</c> or <c>accompanied</c>.</param>
/// <param name="Trip">Groups the stops of one trip.</param>
/// <param name="Report">The chosen report.</param>
/// <param name="Evidence">The chosen sentence.</param>
/// <param name="Support">How many facts say so.</param>
public sealed record InspectionView(
    string Id, string Official, string OfficialId, string Place, string PlaceId, string? District, string? Date,
    string Role, string Trip, ReportRef Report, EvidenceView Evidence, int Support);

/// <summary>A post somebody holds, held or is to hold.</summary>
public sealed record PostView(string Title, string? District, string Status, string? FirstSeen, string? LastSeen, ReportRef Report, EvidenceView Evidence);

/// <summary>An official with all posts.</summary>
public sealed record OfficialView(
    string Id, string Name, string? Home, IReadOnlyList<PostView> Posts, string? FirstSeen, string? LastSeen,
    int Inspections, int Meetings, ReportRef Report, EvidenceView Evidence);

/// <summary>A project or site.</summary>
public sealed record PlaceView(
    string Id, string Name, IReadOnlyList<string> Kinds, IReadOnlyList<string> Aliases, string? District,
    int Inspections, string? LastInspected, ReportRef Report, EvidenceView Evidence);

/// <summary>A division.</summary>
public sealed record DistrictView(
    string Id, string Code, string Name, string Level, string? Parent, int Officials, int Projects, int Meetings, int Reports,
    ReportRef Report, EvidenceView Evidence);

/// <summary>Who did what at a meeting.</summary>
public sealed record MeetingRoleView(string Official, string OfficialId, string Role, ReportRef Report, EvidenceView Evidence);

/// <summary>A meeting.</summary>
public sealed record MeetingView(
    string Id, string Name, string? Date, string? District, IReadOnlyList<MeetingRoleView> Roles, ReportRef Report, EvidenceView Evidence);

/// <summary>Something that happened: a meeting, or one stop of an inspection.</summary>
/// <param name="Date">As far as told.</param>
/// <param name="Kind"><c>inspection</c> or <c>meeting</c>.</param>
/// <param name="Id">Of the element.</param>
/// <param name="Name">The place or the meeting.</param>
/// <param name="District">Where or whose.</param>
/// <param name="Officials">Who took part, by name.</param>
/// <param name="Report">The chosen report.</param>
/// <param name="Evidence">The chosen sentence.</param>
public sealed record TimelineEntry(
    string? Date, string Kind, string Id, string Name, string? District, IReadOnlyList<string> Officials, ReportRef Report, EvidenceView Evidence);

/// <summary>A report and where it stands.</summary>
public sealed record ReportView(
    string Id, string Title, string? Source, string? Published, IReadOnlyList<string> Locations, int Facts);

/// <summary>A node of the graph, named.</summary>
public sealed record NodeRef(string Id, string Label, string Name);

/// <summary>A relationship of an element. <see cref="Out"/> is false where it points here.</summary>
public sealed record LinkView(string Id, string Type, bool Out, NodeRef Other, string? Date, string? Role, int? Support, ReportRef? Report, string? Sentence);

/// <summary>A fact about an element.</summary>
public sealed record FactView(string Id, string Kind, string Sentence, IReadOnlyList<TextSpan> Ranges, string Rule, ReportRef Report);

/// <summary>One element with all that hangs on it. A report also has its <see cref="Text"/>.</summary>
public sealed record ElementView(
    string Id, string Label, string Name, IReadOnlyDictionary<string, string> Properties, IReadOnlyList<LinkView> Links, IReadOnlyList<FactView> Facts, string? Text);

/// <summary>Counts. Keys are labels, types and kinds as the graph has them, sorted.</summary>
public sealed record StatsView(
    int Reports, IReadOnlyDictionary<string, int> Nodes, IReadOnlyDictionary<string, int> Relationships, IReadOnlyDictionary<string, int> Facts,
    string? From, string? To);
