using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Mentions.Words;

/// <summary>Words found at a position of running text, the longest first.</summary>
internal sealed class WordSet
{
    private readonly WordTable<bool> table;

    public WordSet(IEnumerable<string> words) =>
        table = new WordTable<bool>(words.Distinct(StringComparer.Ordinal).Select(w => KeyValuePair.Create(w, true)));

    /// <param name="resource">A table of one column.</param>
    public static WordSet Read(string resource, string column) =>
        new(TsvFile.Read(resource, column).Select(r => r[0].Length > 0 ? r[0] : throw r.Error("empty word")));

    /// <summary>Length of the longest word that begins at a position and ends before another; 0 if none.</summary>
    public int Start(string text, int start, int limit) => table.TryStart(text, start, limit, out var length, out _) ? length : 0;

    /// <summary>Length of the longest word that ends before a position; 0 if none.</summary>
    public int End(string text, int start, int end) => table.TryEnd(text, start, end, out var length, out _) ? length : 0;

    public bool Contains(ReadOnlySpan<char> word) => table.Contains(word);

    /// <summary>Whether a part of a text is made of these words and digits alone (老旧 + 小区 + 改造).</summary>
    /// <param name="more">Words of another list that may take part; null for none.</param>
    public bool Covers<T>(string text, int start, int end, WordTable<T>? more)
    {
        Span<bool> reached = stackalloc bool[end - start + 1];
        reached[0] = true;
        for (var at = start; at < end; at++)
        {
            if (!reached[at - start])
            {
                continue;
            }

            if (char.IsAsciiDigit(text[at]))
            {
                reached[at - start + 1] = true;
            }

            for (var length = Start(text, at, end); length > 0; length--)
            {
                reached[at - start + length] |= Contains(text.AsSpan(at, length)) || (more?.Contains(text.AsSpan(at, length)) ?? false);
            }

            if (more is not null && more.TryStart(text, at, end, out var other, out _))
            {
                reached[at - start + other] = true;
            }
        }

        return reached[^1];
    }
}
