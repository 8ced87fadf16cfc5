using GovGraph.Extraction.Lexicons.Divisions;
using GovGraph.Extraction.Mentions.Meetings;
using GovGraph.Extraction.Mentions.Places;
using GovGraph.Extraction.Relations.Acts;

namespace GovGraph.Extraction.Lexicons;

/// <summary>All word lists. Built once by the host and passed in; immutable.</summary>
internal sealed class Lexicon
{
    private Lexicon()
    {
    }

    public TitleWords Titles { get; } = new();

    public Surnames Surnames { get; } = new();

    public LeaderVerbs LeaderVerbs { get; } = new();

    public ActWords Acts { get; } = new();

    public PlaceWords Places { get; } = PlaceWords.Load();

    public MeetingWords Meetings { get; } = MeetingWords.Load();

    public DateWords Dates { get; } = DateWords.Load();

    public DivisionIndex Divisions { get; } = DivisionIndex.Load();

    /// <summary>What follows 县, 市… where an organ of that level is named.</summary>
    public NounList LevelOrgans { get; } = NounList.Load("levelorgans.tsv", "word");

    /// <summary>Nouns that close a name in which a division is only part.</summary>
    public NounList NameNouns { get; } = NounList.Load("namenouns.tsv", "noun");

    public InitiativeWords Initiatives { get; } = InitiativeWords.Load();

    /// <summary>Loads the lists that come with the product; a bad line is an exception naming file and line.</summary>
    public static Lexicon Load() => new();
}
