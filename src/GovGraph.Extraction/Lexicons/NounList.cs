namespace GovGraph.Extraction.Lexicons;

/// <summary>A plain list of words, one in a row, asked at a position of a text.</summary>
internal sealed class NounList
{
    private readonly WordSet<bool> words;

    public NounList(IEnumerable<string> words) => this.words = new(words.Distinct().Select(w => KeyValuePair.Create(w, true)));

    public static NounList Load(string file, string column) => new(TsvFile.Read("Lexicons/" + file, column).Select(row => row[0]));

    public bool BeginsAt(string text, int position) => words.MatchStart(text, position, out _) > 0;

    public bool EndsAt(string text, int position, int floor) => words.MatchEnd(text, position, floor, out _) > 0;

    public bool Contains(string word) => words.TryGet(word, out _);
}
