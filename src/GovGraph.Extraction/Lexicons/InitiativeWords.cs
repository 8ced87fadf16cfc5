namespace GovGraph.Extraction.Lexicons;

internal enum NounFate
{
    /// <summary>Makes an initiative and stays part of its name.</summary>
    Keep,

    /// <summary>Makes an initiative and goes.</summary>
    Drop,

    /// <summary>Stays part of what is an initiative without it (“三上门”服务).</summary>
    Extend,
}

/// <summary>The words that tell a named initiative from other things in quotes.</summary>
internal sealed class InitiativeWords
{
    private readonly WordSet<NounFate> nouns;
    private readonly HashSet<string> setPhrases;
    private readonly WordSet<bool> stops;
    private readonly WordSet<bool> verbs;

    private InitiativeWords(WordSet<NounFate> nouns, HashSet<string> setPhrases, WordSet<bool> stops, WordSet<bool> verbs) =>
        (this.nouns, this.setPhrases, this.stops, this.verbs) = (nouns, setPhrases, stops, verbs);

    public static InitiativeWords Load() => new(
        new(TsvFile.Read("Lexicons/initiativenouns.tsv", "noun", "fate").Select(r => KeyValuePair.Create(r[0], r.Enum<NounFate>(1)))),
        [.. Words("setphrases.tsv", "phrase")],
        Set(Words("quotestops.tsv", "word")),
        Set(Words("methodverbs.tsv", "verb")));

    /// <summary>Length of the noun that begins at a position; 0 without one.</summary>
    public int NounAt(string text, int position, out NounFate fate) => nouns.MatchStart(text, position, out fate);

    public bool IsSetPhrase(string phrase) => setPhrases.Contains(phrase);

    /// <summary>理念, 效应, 称号… right behind the quotation.</summary>
    public bool IsStoppedAt(string text, int position) => stops.MatchStart(text, position, out _) > 0;

    public bool HasMethodVerbBefore(string text, int position) => verbs.MatchEnd(text, position, 0, out _) > 0;

    private static IEnumerable<string> Words(string file, string column) => TsvFile.Read("Lexicons/" + file, column).Select(r => r[0]);

    private static WordSet<bool> Set(IEnumerable<string> words) => new(words.Select(w => KeyValuePair.Create(w, true)));
}
