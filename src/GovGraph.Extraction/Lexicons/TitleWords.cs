using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Lexicons;

internal enum TitleKind
{
    /// <summary>A post (县长).</summary>
    Official,

    /// <summary>A label for several leaders (县领导).</summary>
    Group,

    /// <summary>Somebody who holds no post (村民, 总经理).</summary>
    Person,
}

/// <summary>The words of titles: nouns that end one, words that cannot stand in one, what tells the organisation.</summary>
internal sealed class TitleWords
{
    private readonly WordSet<TitleKind> heads;
    private readonly HashSet<string> stops;
    private readonly (string Word, Organ Organ)[] organs;
    private readonly string[] companies;

    public TitleWords()
    {
        heads = new(TsvFile.Read("Lexicons/titles.tsv", "word", "kind", "organ")
            .Select(row => KeyValuePair.Create(row[0], row.Enum<TitleKind>(1))));
        stops = [.. TsvFile.Read("Lexicons/titlestops.tsv", "word").Select(row => row[0])];
        organs = [.. TsvFile.Read("Lexicons/organs.tsv", "word", "organ").Select(row => (row[0], row.Enum<Organ>(1)))];
        companies = [.. TsvFile.Read("Lexicons/companywords.tsv", "word").Select(row => row[0])];
    }

    /// <summary>The noun that ends a title at a position; its length, or 0.</summary>
    public int HeadBefore(string text, int end, int floor, out TitleKind kind) => heads.MatchEnd(text, end, floor, out kind);

    /// <summary>The noun of a title that begins at a position; its length, or 0.</summary>
    public int HeadAt(string text, int start, out TitleKind kind) => heads.MatchStart(text, start, out kind);

    public bool IsStop(string word) => stops.Contains(word);

    public bool IsCompany(string title) => companies.Any(word => title.Contains(word, StringComparison.Ordinal));

    public Organ OrganOf(string title)
    {
        foreach (var (word, organ) in organs)
        {
            if (title.Contains(word, StringComparison.Ordinal))
            {
                return organ;
            }
        }

        return Organ.Other;
    }
}
