using GovGraph.Core.Facts;
using GovGraph.Extraction.Resolution;
using GovGraph.Extraction.Resolution.People;
using GovGraph.Extraction.Resolution.Places;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>A place of a trip.</summary>
/// <param name="Place">Where.</param>
/// <param name="Sentence">Index of the sentence that tells it.</param>
/// <param name="Date">When.</param>
/// <param name="District">Where it lies, as far as told.</param>
/// <param name="IsShared">Some of the party went there, nobody tells which of them (分6个小组到…).</param>
internal sealed record Stop(PlaceEntity Place, int Sentence, ResolvedDate Date, Division? District, bool IsShared = false);

/// <summary>Somebody who went along.</summary>
/// <param name="Use">Who, and where it is told.</param>
/// <param name="Covers">Which stops he went to.</param>
internal sealed record Companion(PersonUse Use, Func<Stop, bool> Covers);

/// <summary>Who went where: one party and its stops.</summary>
internal sealed class Trip(IReadOnlyList<PersonUse> leaders, int article)
{
    public IReadOnlyList<PersonUse> Leaders { get; } = leaders;

    /// <summary>The sentence in which it set out names the day.</summary>
    public bool IsDated { get; init; }

    public int Article { get; } = article;

    /// <summary>Its people have split up, and nobody tells who went where.</summary>
    public bool IsSplitUp { get; set; }

    public List<Companion> Companions { get; } = [];

    public List<Stop> Stops { get; } = [];

    public bool Leads(PersonEntity person) => Leaders.Any(l => l.Entity == person);
}
