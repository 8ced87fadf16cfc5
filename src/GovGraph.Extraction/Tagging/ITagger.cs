namespace GovGraph.Extraction.Tagging;

public enum Tag
{
    Person,
    Place,
    Body,
    Time,

    /// <summary>Any other word; only its boundaries matter.</summary>
    Word,
}

/// <summary>A proposal of the tagger; positions are in the text it was given.</summary>
public readonly record struct TagSpan(int Start, int Length, Tag Tag)
{
    public int End => Start + Length;
}

/// <summary>
/// Proposes persons, places, bodies, times and word boundaries. The spans cover the text in order without overlap.
/// Never throws on text; safe to call from several threads.
/// </summary>
public interface ITagger
{
    /// <param name="text">Running text; line breaks stand between paragraphs only.</param>
    IReadOnlyList<TagSpan> Tag(string text);
}
