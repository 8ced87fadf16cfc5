using GovGraph.Core.Text;

namespace GovGraph.Core.Facts;

/// <summary>An official as every fact about him carries him.</summary>
/// <param name="Name">As printed, padding removed.</param>
/// <param name="Home">The lowest division (county or above) of the current posts, else the one whose organs act; null where neither is known.</param>
/// <param name="Ordinal">0, or 1, 2… where one report has several of that name and home.</param>
public sealed record OfficialRef(string Name, Division? Home, int Ordinal);

/// <summary>A project or site.</summary>
/// <param name="Name">As printed.</param>
/// <param name="District">Where it lies, as far as the report tells.</param>
/// <param name="Acting">The division whose organs act in the report; stands in for <paramref name="District"/> in the identity.</param>
public sealed record PlaceRef(string Name, Division? District, Division? Acting);

/// <summary>A meeting.</summary>
/// <param name="Name">Its most complete printed form.</param>
/// <param name="Date">When it was or will be held, as far as told.</param>
/// <param name="District">Whose meeting it is.</param>
/// <param name="IsBareClass">The name is only a class (座谈会), so it identifies nothing outside its report.</param>
/// <param name="Ordinal">Position among the report's meetings, from 0.</param>
public sealed record MeetingRef(string Name, PartialDate? Date, Division? District, bool IsBareClass, int Ordinal);
