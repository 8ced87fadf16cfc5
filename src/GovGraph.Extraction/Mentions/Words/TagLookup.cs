using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Words;

/// <summary>The tagger's spans by position.</summary>
internal static class TagLookup
{
    /// <summary>The span that ends at a position; null for none.</summary>
    public static TagSpan? Ending(TaggedSentence sentence, int end)
    {
        var (low, high) = (0, sentence.Tags.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var tag = sentence.Tags[middle];
            if (tag.End == end)
            {
                return tag;
            }

            (low, high) = tag.End < end ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>The span that holds a position; null for none.</summary>
    public static TagSpan? At(TaggedSentence sentence, int position)
    {
        var (low, high) = (0, sentence.Tags.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var tag = sentence.Tags[middle];
            if (tag.Start <= position && position < tag.End)
            {
                return tag;
            }

            (low, high) = tag.End <= position ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>Whether a person or a time begins in this part: no name of a place holds one.</summary>
    public static bool HoldsPersonOrTime(TaggedSentence sentence, int start, int end) =>
        sentence.Tags.Any(t => t.Start >= start && t.Start < end && t.Tag is Tag.Person or Tag.Time);

    /// <summary>Whether one span of a place or body covers exactly this part.</summary>
    public static bool IsName(TaggedSentence sentence, int start, int end) =>
        Ending(sentence, end) is { Tag: Tag.Place or Tag.Body } tag && tag.Start == start;
}
