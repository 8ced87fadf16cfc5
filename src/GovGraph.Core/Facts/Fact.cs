using GovGraph.Core.Text;

namespace GovGraph.Core.Facts;

public enum MeetingRole
{
    Chaired,
    Spoke,
    Attended,
}

public enum InspectionRole
{
    Led,
    Accompanied,
}

/// <summary>One thing a report says. Closed: a new kind of fact is a new record here, a case in the projection and a list in the answer file.</summary>
public abstract record Fact(Evidence Evidence);

/// <summary>A named person holds a post; one fact for each title. <see cref="Post"/> is null where the report gives none.</summary>
public sealed record OfficialFact(OfficialRef Official, Post? Post, Evidence Evidence) : Fact(Evidence);

/// <summary>Somebody named who is no official: reporter, manager, expert, villager.</summary>
public sealed record PersonFact(string Name, string Role, Evidence Evidence) : Fact(Evidence);

/// <summary>The report is about this division, or it takes part in a fact. Towns too.</summary>
public sealed record DivisionFact(Division Division, Evidence Evidence) : Fact(Evidence);

/// <summary>A named project.</summary>
public sealed record ProjectFact(PlaceRef Place, Evidence Evidence) : Fact(Evidence);

/// <summary>A named place visited that is no project.</summary>
public sealed record SiteFact(PlaceRef Place, Evidence Evidence) : Fact(Evidence);

/// <summary>A meeting took place or is announced.</summary>
public sealed record MeetingFact(MeetingRef Meeting, Evidence Evidence) : Fact(Evidence);

/// <summary>What an official did at a meeting.</summary>
public sealed record RoleFact(OfficialRef Official, MeetingRef Meeting, MeetingRole Role, Evidence Evidence) : Fact(Evidence);

/// <summary>An official went to see a place in person.</summary>
/// <param name="Official">Who went.</param>
/// <param name="Place">What was seen; also a <see cref="ProjectFact"/> or <see cref="SiteFact"/> of the report.</param>
/// <param name="Date">When, as far as told.</param>
/// <param name="Role">Led, or went along.</param>
/// <param name="Leader">Who led, where known.</param>
/// <param name="Evidence">The sentence.</param>
public sealed record InspectionFact(OfficialRef Official, PlaceRef Place, PartialDate? Date, InspectionRole Role, OfficialRef? Leader, Evidence Evidence)
    : Fact(Evidence);

/// <summary>A named policy, campaign or working method.</summary>
/// <param name="Name">As printed, quotes removed.</param>
/// <param name="Province">The province of the acting division, part of its identity.</param>
/// <param name="Evidence">The sentence.</param>
public sealed record InitiativeFact(string Name, Division? Province, Evidence Evidence) : Fact(Evidence);

/// <summary>The day the report was published.</summary>
public sealed record PublicationFact(PartialDate Date, Evidence Evidence) : Fact(Evidence);
