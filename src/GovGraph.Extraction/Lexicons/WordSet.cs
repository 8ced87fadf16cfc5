namespace GovGraph.Extraction.Lexicons;

/// <summary>Words that can be looked up at a position of a text, longest first, without making strings.</summary>
internal sealed class WordSet<T>
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly int[] lengths;

    public WordSet(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var dictionary = new Dictionary<string, T>(entries, StringComparer.Ordinal);
        words = dictionary.GetAlternateLookup<ReadOnlySpan<char>>();
        lengths = [.. dictionary.Keys.Select(w => w.Length).Distinct().OrderDescending()];
    }

    public bool TryGet(ReadOnlySpan<char> word, out T value) => words.TryGetValue(word, out value!);

    /// <summary>The longest word that ends at a position, not reaching before <paramref name="floor"/>; 0 where none does.</summary>
    public int MatchEnd(ReadOnlySpan<char> text, int end, int floor, out T value)
    {
        foreach (var length in lengths)
        {
            if (end - length >= floor && words.TryGetValue(text.Slice(end - length, length), out value!))
            {
                return length;
            }
        }

        value = default!;
        return 0;
    }

    /// <summary>The longest word that begins at a position; 0 where none does.</summary>
    public int MatchStart(ReadOnlySpan<char> text, int start, out T value)
    {
        foreach (var length in lengths)
        {
            if (start + length <= text.Length && words.TryGetValue(text.Slice(start, length), out value!))
            {
                return length;
            }
        }

        value = default!;
        return 0;
    }
}
