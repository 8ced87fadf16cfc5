using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.People;

internal enum NameListKind
{
    None,

    /// <summary>主席团成员（33人）, then lines of names: the heading is the title of each.</summary>
    Headed,

    /// <summary>出席：, 列席：, then lines of names with posts.</summary>
    Present,

    /// <summary>请假：, 缺席：.</summary>
    Absent,
}

/// <summary>
/// Follows printed lists of names over the lines of a report: a heading that is a title, or a label of minutes, holds for the lines below it
/// as long as they hold nothing but names, posts and brackets.
/// </summary>
/// <param name="labels">As <see cref="Labels"/> reads them, once for all reports.</param>
internal sealed class NameLists(WordSet<NameListKind> labels)
{
    private NameListKind kind;

    /// <summary>The sentence with the heading or label in force.</summary>
    public int Heading { get; private set; }

    /// <summary>The heading in force, where it is a title.</summary>
    public string Title { get; private set; } = "";

    public static WordSet<NameListKind> Labels() =>
        new(TsvFile.Read("Lexicons/listlabels.tsv", "label", "kind").Select(row => KeyValuePair.Create(row[0], row.Enum<NameListKind>(1))));

    /// <summary>What kind of list a sentence belongs to. To be asked for the sentences in order.</summary>
    public NameListKind Next(TaggedSentence sentence, IReadOnlyList<PersonMention> names)
    {
        var bare = Bare(sentence.Text);
        var length = labels.MatchStart(bare, 0, out var found);
        if (length > 0 && found == NameListKind.Headed && names.Count == 0 && bare.Length == length)
        {
            (kind, Heading, Title) = (found, sentence.Index, bare);
            return NameListKind.None;
        }

        if (length > 0 && found != NameListKind.Headed && (bare.Length == length ? names.Count == 0 : bare[length] == '：'))
        {
            (kind, Heading) = (found, sentence.Index);
            return kind;
        }

        if (sentence.Kind == Reading.SentenceKind.Furniture)
        {
            return NameListKind.None; // a page number inside the list
        }

        kind = names.Count > 0 && names[0].Start == 0 && !sentence.Text.AsSpan().ContainsAny('。', '：') ? kind : NameListKind.None;
        return kind;
    }

    /// <summary>Without brackets and spaces: 出　席, 主席团成员（33人）, 附：参会人员名单.</summary>
    private static string Bare(string text)
    {
        var open = text.IndexOf('（', StringComparison.Ordinal);
        var bare = (open > 0 ? text[..open] : text).Replace(" ", "", StringComparison.Ordinal);
        return bare.StartsWith("附：", StringComparison.Ordinal) ? bare[2..] : bare.StartsWith("附件：", StringComparison.Ordinal) ? bare[3..] : bare;
    }
}
