using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

internal enum PlaceNoun
{
    /// <summary>Built or invested in: 产业园, 改造, 二期.</summary>
    Project,

    /// <summary>There already: 公司, 村, 医院.</summary>
    Site,

    /// <summary>The report decides: 中心, 园, 水库.</summary>
    Either,

    /// <summary>Part of a body, a place of its own only in a long name: 车间, 大棚.</summary>
    Part,
}

internal enum VisitVerb
{
    /// <summary>来到X: one arrives there.</summary>
    Go,

    /// <summary>察看X: X may also be a matter.</summary>
    Look,

    /// <summary>莅临X: one arrives as a guest, and X may be a brand without a closing noun.</summary>
    Honour,

    /// <summary>拜访X: a guest there too, but X may also be somebody.</summary>
    Call,

    /// <summary>来X: one arrives there, if somebody stands before it (张三来X); not 近年来, 来推动.</summary>
    Come,
}

internal enum Lead
{
    /// <summary>A name begins after it wherever it stands.</summary>
    Anywhere,

    /// <summary>Only at the beginning of a clause.</summary>
    Start,

    /// <summary>Only looks like one (将军).</summary>
    None,
}

/// <summary>The word lists that tell where the name of a place begins and ends.</summary>
internal sealed class PlaceWords
{
    private PlaceWords()
    {
    }

    public WordTable<PlaceNoun> Nouns { get; } =
        WordTable<PlaceNoun>.Read("Lexicons/place_nouns.tsv", "noun", "kind", r => r.Enum<PlaceNoun>(1));

    public WordTable<VisitVerb> Verbs { get; } =
        WordTable<VisitVerb>.Read("Lexicons/visit_verbs.tsv", "verb", "kind", r => r.Enum<VisitVerb>(1));

    public WordTable<Lead> Leads { get; } = WordTable<Lead>.Read("Lexicons/project_leads.tsv", "word", "kind", r => r.Enum<Lead>(1));

    public WordSet Generic { get; } = WordSet.Read("Lexicons/place_generic.tsv", "word");

    public WordSet Stops { get; } = WordSet.Read("Lexicons/place_stops.tsv", "word");

    public WordSet Brands { get; } = WordSet.Read("Lexicons/brandnouns.tsv", "word");

    public WordSet Status { get; } = WordSet.Read("Lexicons/project_status.tsv", "word");

    /// <summary>调度|中心, 指挥|部: a word that could be a verb begins a longer noun that closes names.</summary>
    public bool BeginsNoun(string text, int at, int verb) => Nouns.TryStart(text, at, text.Length, out var noun, out _) && noun > verb;

    /// <summary>了解|…, 调研|…: a verb that no name has inside begins; what stands before it is over.</summary>
    public bool BeginsPhrase(TaggedSentence sentence, int at) =>
        (Stops.Start(sentence.Text, at, sentence.Text.Length) is > 0 and var stop && sentence.IsBoundary(at + stop) && !BeginsNoun(sentence.Text, at, stop))
        || (Verbs.TryStart(sentence.Text, at, sentence.Text.Length, out var verb, out _) && sentence.IsBoundary(at + verb));

    public static PlaceWords Load() => new();
}
