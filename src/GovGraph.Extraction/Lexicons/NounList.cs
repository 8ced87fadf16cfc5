namespace GovGraph.Extraction.Lexicons;

/// <summary>A plain list of words, one in a row, asked at a position of a text.</summary>
internal sealed class NounList
{
    private readonly WordSet<bool> words;

    public NounList(IEnumerable<string> words) => this.words = new(words.Distinct().Select(w => KeyValuePair.Create(w, true)));

    public static NounList Load(string file, string column) => new(TsvFile.Read("Lexicons/" + file, column).Select(row => row[0]));

    /// <summary>Whether one of the words stands at the beginning of a text.</summary>
    public bool Begin(ReadOnlySpan<char> text) => BeginsAt(text, 0);

    public bool BeginsAt(ReadOnlySpan<char> text, int position) => LengthAt(text, position) > 0;

    /// <summary>Length of the longest word that begins at a position; 0 for none.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int position) => words.MatchStart(text, position, out _);

    /// <summary>Where the first of the words begins that begins at most so many characters behind a position; −1 for none.</summary>
    public int Next(ReadOnlySpan<char> text, int position, int reach)
    {
        for (var at = position; at <= position + reach && at < text.Length; at++)
        {
            if (BeginsAt(text, at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether one of the words stands at the end of a text.</summary>
    public bool End(ReadOnlySpan<char> text) => EndsAt(text, text.Length, 0);

    public bool EndsAt(ReadOnlySpan<char> text, int position, int floor) => words.MatchEnd(text, position, floor, out _) > 0;

    /// <summary>Length of the longest word that ends at a position; 0 for none.</summary>
    public int LengthBefore(ReadOnlySpan<char> text, int position) => words.MatchEnd(text, position, 0, out _);

    public bool Contains(ReadOnlySpan<char> word) => words.TryGet(word, out _);
}
