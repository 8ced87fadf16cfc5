using GovGraph.Extraction.Resolution.People;

namespace GovGraph.Extraction.Relations.Acts;

/// <summary>A list of persons in a sentence and what it does there.</summary>
/// <param name="Uses">Who, in order.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Start">Where the list begins, titles included.</param>
/// <param name="End">After its last name.</param>
/// <param name="PredicateEnd">Where what is said of it ends: the next list, reported speech or the sentence's end.</param>
/// <param name="Slot">Its place in the sentence.</param>
/// <param name="Acts">What it does.</param>
/// <param name="Speaks">Reported speech follows (强调，…).</param>
internal sealed record GroupAct(
    IReadOnlyList<PersonUse> Uses, int Sentence, int Start, int End, int PredicateEnd, Slot Slot, Act Acts, bool Speaks)
{
    /// <summary>What it does at a meeting, told behind the people that it does it to.</summary>
    public Later? Later { get; init; }

    public IEnumerable<PersonUse> OfficialUses => Uses.Where(u => u.Entity.IsOfficial && !u.Entity.IsDropped);

    public IEnumerable<PersonEntity> Officials => OfficialUses.Select(u => u.Entity);

    public bool Has(Act act) => (Acts & act) != 0;
}
