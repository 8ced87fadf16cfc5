using GovGraph.Core.Text;

namespace GovGraph.Core.Answers;

/// <summary>What is searched for. All words have to be found; nothing in them has a meaning but the characters themselves.</summary>
/// <param name="Text">Words with spaces between them.</param>
public sealed record SearchQuestion(string Text)
{
    /// <summary>More than anybody types.</summary>
    public const int MaxLength = 200;

    /// <summary>Hits a page where nobody says how many.</summary>
    public const int DefaultLimit = 20;

    /// <summary>Hits of this kind only.</summary>
    public SearchKind? Kind { get; init; }

    /// <summary>Hits a page; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>The <see cref="Page{T}.Next"/> of the page before.</summary>
    public string? After { get; init; }

    /// <summary>The words as they are compared, each once; none where nothing is left to search for.</summary>
    public IReadOnlyList<string> Words =>
        [.. Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.Fold).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal)];
}

/// <summary>What search finds, in the order in which hits that are equally good stand.</summary>
public enum SearchKind
{
    Official = 1,
    Person,
    District,
    Project,

    /// <summary>A place that no report calls a project: sites and companies.</summary>
    Site,
    Meeting,
    Initiative,
    Post,
    Report,
}

/// <summary>Something that holds all the words searched for.</summary>
/// <param name="Kind">One of <see cref="SearchKind"/>, in small letters.</param>
/// <param name="Id">Of the element.</param>
/// <param name="Name">Its name; a report's title.</param>
/// <param name="In"><c>name</c> where its name, an alias or its title holds the words, <c>text</c> where only the report's text does.</param>
/// <param name="Found">Where they were found: the name, alias or title, or the sentence.</param>
/// <param name="Marks">The words in it, in order, as ranges of UTF-16 units.</param>
/// <param name="Report">The report that tells of it; null where only another division's place in the hierarchy does.</param>
/// <param name="Evidence">For a name the sentence that tells of it, for a text that with the words; null for a title.</param>
public sealed record SearchHit(
    string Kind, string Id, string Name, string In, string Found, IReadOnlyList<TextSpan> Marks, ReportRef? Report, EvidenceView? Evidence);
