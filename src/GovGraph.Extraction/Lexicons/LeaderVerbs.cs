namespace GovGraph.Extraction.Lexicons;

internal enum LeaderWord
{
    Verb,

    /// <summary>Stands between a name and a verb.</summary>
    Adverb,
}

/// <summary>What leaders do in reports, as the words right behind their names tell it.</summary>
internal sealed class LeaderVerbs
{
    private readonly NounList verbs;
    private readonly NounList adverbs;

    public LeaderVerbs()
    {
        var words = TsvFile.Read("Lexicons/leaderverbs.tsv", "word", "kind").ToLookup(row => row.Enum<LeaderWord>(1), row => row[0]);
        (verbs, adverbs) = (new(words[LeaderWord.Verb]), new(words[LeaderWord.Adverb]));
    }

    /// <summary>Whether such a verb begins at a position, adverbs before it passed over.</summary>
    public bool BeginsAt(string text, int position)
    {
        while (adverbs.LengthAt(text, position) is > 0 and var length)
        {
            position += length;
        }

        return verbs.BeginsAt(text, position);
    }
}
