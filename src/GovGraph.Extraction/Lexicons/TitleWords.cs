using GovGraph.Core.Facts;
using GovGraph.Extraction.Tagging;

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

/// <summary>What a verb between a name and a title says of the post.</summary>
internal enum AppointVerb
{
    /// <summary>任, 当选为.</summary>
    Current,

    /// <summary>拟任.</summary>
    Proposed,

    /// <summary>不再担任.</summary>
    Dismissed,

    /// <summary>为: says so only in an appointment, or before 人选.</summary>
    Nominated,
}

/// <summary>The words of titles: nouns that end one, words that cannot stand in one, what tells the organisation.</summary>
internal sealed class TitleWords
{
    /// <summary>Words of one character that titles are made of.</summary>
    private const string Syllables = "副原代县市区省州旗盟村镇乡部局委办处科股站所院校司厅署室队组团师兼正总和与及";

    private readonly WordSet<TitleKind> heads;
    private readonly WordSet<AppointVerb> verbs;
    private readonly HashSet<string> stops;
    private readonly WordSet<bool> fields;
    private readonly (string Word, Organ Organ)[] organs;
    private readonly string[] companies;

    public TitleWords()
    {
        heads = new(TsvFile.Read("Lexicons/titles.tsv", "word", "kind")
            .Select(row => KeyValuePair.Create(row[0], row.Enum<TitleKind>(1))));
        verbs = new(TsvFile.Read("Lexicons/appointverbs.tsv", "verb", "meaning")
            .Select(row => KeyValuePair.Create(row[0], row.Enum<AppointVerb>(1))));
        stops = [.. TsvFile.Read("Lexicons/titlestops.tsv", "word").Select(row => row[0])];
        fields = new(TsvFile.Read("Lexicons/titlefields.tsv", "word").Select(row => row[0])
            .Concat(TsvFile.Read("Lexicons/organs.tsv", "word", "organ").Select(row => row[0])).Distinct().Select(w => KeyValuePair.Create(w, true)));
        organs = [.. TsvFile.Read("Lexicons/organs.tsv", "word", "organ").Select(row => (row[0], row.Enum<Organ>(1)))];
        companies = [.. TsvFile.Read("Lexicons/companywords.tsv", "word").Select(row => row[0])];
    }

    /// <summary>The noun that ends a title at a position; its length, or 0.</summary>
    public int HeadBefore(string text, int end, int floor, out TitleKind kind) => heads.MatchEnd(text, end, floor, out kind);

    /// <summary>The noun of a title that begins at a position; its length, or 0.</summary>
    public int HeadAt(string text, int start, out TitleKind kind) => heads.MatchStart(text, start, out kind);

    /// <summary>The verb of appointing or dismissing that begins at a position; its length, or 0.</summary>
    public int AppointedBy(string text, int start, out AppointVerb verb) => verbs.MatchStart(text, start, out verb);

    /// <summary>Whether the word at a position can stand in a title: a place, a body, an organ, a field of administration.</summary>
    public bool IsTitleWord(TaggedSentence sentence, int start)
    {
        if (heads.MatchStart(sentence.Text, start, out _) > 0 || fields.MatchStart(sentence.Text, start, out _) > 0)
        {
            return true;
        }

        foreach (var tag in sentence.Tags)
        {
            if (tag.Start == start)
            {
                return tag.Tag is Tag.Place or Tag.Body || (tag.Length == 1 && Syllables.Contains(sentence.Text[start]));
            }
        }

        return false;
    }

    /// <summary>林业 of 林业和草原局, taken for a person.</summary>
    public bool IsField(string text, int start, int length) => fields.MatchStart(text, start, out _) == length;

    public bool IsStop(string word) => stops.Contains(word);

    /// <summary>电厂社区党支部书记 is of the community, not of the works; 总商会 and 供销合作社 are of the state.</summary>
    public bool IsCompany(string title) =>
        companies.Any(word => title.Contains(word, StringComparison.Ordinal) && !(word == "合作社" && title.Contains("供销合作社", StringComparison.Ordinal)) && !(word == "商会" && title.Contains("总商会", StringComparison.Ordinal)) && title.AsSpan(title.IndexOf(word, StringComparison.Ordinal)).IndexOf("社区", StringComparison.Ordinal) < 0);

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
