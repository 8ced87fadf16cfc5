using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Mentions.Words;

/// <summary>Words with a value each, found at a position of running text, the longest first.</summary>
internal sealed class WordTable<T>
{
    private readonly Lexicons.WordSet<T> words;

    public WordTable(IEnumerable<KeyValuePair<string, T>> entries) => words = new Lexicons.WordSet<T>(entries);

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
        length = words.MatchStart(text.AsSpan(0, limit), start, out value);
        return length > 0;
    }

    /// <summary>Length of the longest word that begins at a position; 0 for none.</summary>
    public int LengthAt(string text, int start) => words.MatchStart(text, start, out _);

    /// <summary>The longest word that ends before a position and begins at or after another.</summary>
    public bool TryEnd(string text, int start, int end, out int length, out T value) => (length = words.MatchEnd(text, end, start, out value)) > 0;

    public bool Contains(ReadOnlySpan<char> word) => words.TryGet(word, out _);
}
