namespace GovGraph.Extraction.Lexicons;

/// <summary>Words in whose neighbourhood a rule decides otherwise: short lists, a table of them for each kind of mention. Loaded once.</summary>
internal static class CueWords
{
    public static WordLists<PlaceCueList> Places { get; } = WordLists<PlaceCueList>.Load("place_cues.tsv");
}
