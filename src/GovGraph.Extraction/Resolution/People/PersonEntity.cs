using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Titles;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>A title of somebody, with the sentence that prints it.</summary>
internal sealed record TitleUse(TitlePart Part, int Sentence);

/// <summary>Somebody of the report. Filled while the report is read, then left alone.</summary>
internal sealed class PersonEntity(string name, string key, int sentence)
{
    /// <summary>As printed, padding removed.</summary>
    public string Name { get; } = name;

    /// <summary>The name in simplified characters.</summary>
    public string Key { get; } = key;

    /// <summary>The sentence that names him first.</summary>
    public int FirstSentence { get; } = sentence;

    /// <summary>Posts and group labels, each once, in the order of the text.</summary>
    public List<TitleUse> Titles { get; } = [];

    /// <summary>What he is without holding a post (记者, 村民, 某公司总经理).</summary>
    public string? Role { get; set; }

    public int RoleSentence { get; set; } = sentence;

    /// <summary>Named only in bylines and imprints.</summary>
    public bool IsByline { get; set; }

    /// <summary>He acts as leaders do: leads, stresses, inspects, attends.</summary>
    public bool ActsAsLeader { get; set; }

    /// <summary>0, or 1, 2… where the report has several officials of that name.</summary>
    public int Ordinal { get; set; }

    public bool IsOfficial => Titles.Any(t => t.Part.Kind != TitleKind.Person) || (Role is null && ActsAsLeader && !IsByline);

    /// <summary>The report only names him inside a phrase; he is no row.</summary>
    public bool IsDropped { get; set; }

    /// <summary>A place taken for a name (在|云阳|分会场参加会议): it ends nobody's deeds.</summary>
    public bool IsPlace { get; set; }

    /// <summary>The current posts, group labels left out.</summary>
    public IEnumerable<TitlePart> CurrentPosts =>
        Titles.Select(t => t.Part).Where(p => p.Kind == TitleKind.Official && p.Status == PostStatus.Current);
}

/// <summary>Where somebody is named or meant.</summary>
/// <param name="Entity">Who.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Start">Where his titles begin, else his name.</param>
/// <param name="NameStart">Where the name begins.</param>
/// <param name="End">After the name and its bracket.</param>
/// <param name="Group">Names of one list have one number in their sentence.</param>
/// <param name="IsShort">Meant by a short form (张书记, 志远同志).</param>
internal sealed record PersonUse(PersonEntity Entity, int Sentence, int Start, int NameStart, int End, int Group, bool IsShort);

/// <summary>Everybody of the report, and where he is named.</summary>
/// <param name="All">In the order of the text.</param>
/// <param name="BySentence">For each sentence those named in it, in order.</param>
/// <param name="Present">Who is on a printed list of those present.</param>
internal sealed record People(
    IReadOnlyList<PersonEntity> All, IReadOnlyList<IReadOnlyList<PersonUse>> BySentence, IReadOnlyList<PersonUse> Present);
