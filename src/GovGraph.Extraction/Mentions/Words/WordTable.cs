using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Mentions.Words;

/// <summary>Words with a value each, found at a position of running text, the longest first.</summary>
internal sealed class WordTable<T>
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly WordLengths starting = new();
    private readonly WordLengths ending = new();

    public WordTable(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var all = new Dictionary<string, T>(entries, StringComparer.Ordinal);
        foreach (var word in all.Keys)
        {
            starting.Add(word[0], word.Length);
            ending.Add(word[^1], word.Length);
        }

        words = all.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="resource">A table of two columns.</param>
    public static WordTable<T> Read(string resource, string word, string value, Func<TsvRow, T> parse)
    {
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in TsvFile.Read(resource, word, value))
        {
            if (row[0].Length == 0 || !entries.TryAdd(row[0], parse(row)))
            {
                throw row.Error($"'{row[0]}' is empty or stands there twice");
            }
        }

        return new WordTable<T>(entries);
    }

    /// <summary>The longest word that begins at a position and ends before another.</summary>
    public bool TryStart(string text, int start, int limit, out int length, out T value)
    {
        var known = start < limit ? starting.UpTo(text[start], limit - start) : 0;
        while ((length = WordLengths.Next(ref known)) > 0)
        {
            if (words.TryGetValue(text.AsSpan(start, length), out value!))
            {
                return true;
            }
        }

        value = default!;
        return false;
    }

    /// <summary>The longest word that ends before a position and begins at or after another.</summary>
    public bool TryEnd(string text, int start, int end, out int length, out T value)
    {
        var known = end > start ? ending.UpTo(text[end - 1], end - start) : 0;
        while ((length = WordLengths.Next(ref known)) > 0)
        {
            if (words.TryGetValue(text.AsSpan(end - length, length), out value!))
            {
                return true;
            }
        }

        value = default!;
        return false;
    }

    public bool Contains(ReadOnlySpan<char> word) => words.ContainsKey(word);
}
