namespace GovGraph.Extraction.Tagging;

/// <summary>Takes the tags of a sentence one after the other; copies them only once one is replaced, for most sentences stay as they are.</summary>
internal struct TagRewriter(TaggedSentence sentence)
{
    private List<TagSpan>? changed;

    /// <summary>Where the tags so far end, if one of them was replaced.</summary>
    public readonly int End => changed is { Count: > 0 } ? changed[^1].End : 0;

    public readonly TaggedSentence Result => changed is null ? sentence : new(sentence.Source, sentence.Index, sentence.Text, sentence.Map, changed);

    public readonly void Keep(TagSpan tag)
    {
        if (tag.Length > 0)
        {
            changed?.Add(tag);
        }
    }

    /// <param name="index">Of the first tag replaced; all before it have been kept or replaced.</param>
    /// <param name="spans">What stands there instead; empty ones are left out.</param>
    public void Replace(int index, params ReadOnlySpan<TagSpan> spans)
    {
        changed ??= [.. sentence.Tags.Take(index)];
        foreach (var span in spans)
        {
            Keep(span);
        }
    }
}
