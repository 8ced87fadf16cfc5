namespace GovGraph.Extraction.Lexicons;

/// <summary>Words that can be looked up at a position of a text, longest first, without making strings.</summary>
internal sealed class WordSet<T>
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly WordLengths starting = new();
    private readonly WordLengths ending = new();

    public WordSet(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var dictionary = new Dictionary<string, T>(entries, StringComparer.Ordinal);
        words = dictionary.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in dictionary.Keys.Where(w => w.Length > 0))
        {
            starting.Add(word[0], word.Length);
            ending.Add(word[^1], word.Length);
        }
    }

    public bool TryGet(ReadOnlySpan<char> word, out T value) => words.TryGetValue(word, out value!);

    /// <summary>The longest word that ends at a position, not reaching before <paramref name="floor"/>; 0 where none does.</summary>
    public int MatchEnd(ReadOnlySpan<char> text, int end, int floor, out T value)
    {
        var known = end > floor ? ending.UpTo(text[end - 1], end - floor) : 0;
        while (WordLengths.Next(ref known) is > 0 and var length)
        {
            if (words.TryGetValue(text.Slice(end - length, length), out value!))
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
        var known = start < text.Length ? starting.UpTo(text[start], text.Length - start) : 0;
        while (WordLengths.Next(ref known) is > 0 and var length)
        {
            if (words.TryGetValue(text.Slice(start, length), out value!))
            {
                return length;
            }
        }

        value = default!;
        return 0;
    }
}
