namespace GovGraph.Extraction.Mentions;

/// <summary>All mentions of a report, by sentence and in order.</summary>
internal sealed class MentionSet(IReadOnlyList<IReadOnlyList<Mention>> bySentence, IReadOnlyList<Refusal>? refused = null)
{
    /// <summary>What was found and dropped.</summary>
    public IReadOnlyList<Refusal> Refused { get; } = refused ?? [];

    public IReadOnlyList<Mention> All { get; } = [.. bySentence.SelectMany(list => list)];

    public IReadOnlyList<Mention> In(int sentence) => bySentence[sentence];

    public IEnumerable<T> Of<T>(int sentence)
        where T : Mention => bySentence[sentence].OfType<T>();

    /// <summary>One kind, a list for each sentence.</summary>
    public IReadOnlyList<IReadOnlyList<T>> Of<T>()
        where T : Mention => [.. bySentence.Select(list => (IReadOnlyList<T>)[.. list.OfType<T>()])];
}
