using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Reading;

/// <summary>Where a word must stand for a line to be furniture.</summary>
internal enum FurniturePlace
{
    /// <summary>The line begins with it.</summary>
    Start,

    /// <summary>Anywhere in the line.</summary>
    Any,

    /// <summary>It is a menu entry: two of them, among other short entries, make a menu.</summary>
    Menu,

    /// <summary>It is an entry by itself, which suffices.</summary>
    Token,

    /// <summary>Paging inside an article: the sentence before it goes on after it.</summary>
    Turn,

    /// <summary>Heading of a list of links; the lines after it are links.</summary>
    Section,

    /// <summary>The line ends with it and stands at the top.</summary>
    Masthead,

    /// <summary>Name of a newspaper's page, beside its number.</summary>
    Column,

    /// <summary>All of the line.</summary>
    Whole,
}

/// <summary>What captions, headings of small news and lines of headlines begin or end with.</summary>
internal enum StartKind
{
    Caption,
    CaptionEnd,
    Heading,

    /// <summary>A kicker ends with it; what was said comes on the next line.</summary>
    Speaking,

    /// <summary>A headline's last words, which a narrow page may leave on a line of their own.</summary>
    TitleTail,
}

/// <summary>What those named in a byline made.</summary>
internal enum Work
{
    Text,
    Picture,
}

/// <summary>The words by which the frame of a page is known, from the tables layout-*.tsv.</summary>
internal sealed class LayoutWords
{
    private readonly ILookup<FurniturePlace, string> furniture =
        TsvFile.Read("Lexicons/layout-furniture.tsv", "surface", "where").ToLookup(r => r.Enum<FurniturePlace>(1), r => r[0]);

    private readonly ILookup<StartKind, string> starts =
        TsvFile.Read("Lexicons/layout-starts.tsv", "surface", "kind").ToLookup(r => r.Enum<StartKind>(1), r => r[0]);

    private readonly OrderedDictionary<string, Work> bylines = new(
        TsvFile.Read("Lexicons/layout-byline-labels.tsv", "surface", "work")
            .OrderByDescending(r => r[0].Length)
            .Select(r => KeyValuePair.Create(r[0], r.Enum<Work>(1))));

    /// <summary>发布时间, 来源… Longest first.</summary>
    public IReadOnlyList<string> HeaderLabels { get; } = LongestFirst("Lexicons/layout-header-labels.tsv");

    /// <summary>记者, 责任编辑… Longest first.</summary>
    public IReadOnlyList<string> BylineLabels => bylines.Keys;

    /// <summary>What a byline's label says its people made.</summary>
    public Work WorkOf(string label) => bylines[label];

    public string[] Furniture(FurniturePlace place) => [.. furniture[place]];

    public string[] Starts(StartKind kind) => [.. starts[kind]];

    private static List<string> LongestFirst(string resource) =>
        [.. TsvFile.Read(resource, "surface").Select(r => r[0]).OrderByDescending(s => s.Length)];
}
