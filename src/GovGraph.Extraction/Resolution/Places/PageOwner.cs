using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Places;

/// <summary>
/// Who says 我院, 我公司 on a page: the body of that kind that its head, source or headlines name, else the only one that its text names apart from the visitors.
/// </summary>
internal sealed class PageOwner(IReadOnlyList<TaggedSentence> sentences, string? source)
{
    private static readonly ILookup<string, string> Endings =
        TsvFile.Read("Lexicons/ownnouns.tsv", "own", "noun").ToLookup(row => row[0], row => row[1]);

    private const int Shortest = 4;

    /// <summary>The full name of the body meant; null where the page does not tell it.</summary>
    public string? Of(PlaceMention own)
    {
        var endings = Endings[own.Name[1..]].ToList();
        if (source is not null && source.Length >= Shortest && endings.Exists(e => source.EndsWith(e, StringComparison.Ordinal)))
        {
            return source;
        }

        var bodies = sentences.SelectMany(s => s.Tags.Where(t => t.Tag == Tag.Body && t.Length >= Shortest).Select(t => (Sentence: s, Tag: t)))
            .Where(b => !(b.Sentence.Index == own.Sentence && b.Tag.Start < own.Start)) // whoever comes
            .Where(b => b.Sentence.Kind == SentenceKind.Furniture || b.Sentence.Article == sentences[own.Sentence].Article)
            .Select(b => (b.Sentence.Kind, Name: b.Sentence.Printed(b.Tag.Start, b.Tag.End)))
            .Where(b => endings.Exists(e => b.Name.EndsWith(e, StringComparison.Ordinal)))
            .ToList();
        var names = bodies.Where(b => b.Kind != SentenceKind.Body).Select(b => b.Name).Distinct().ToList();
        names = names.Count > 0 ? names : [.. bodies.Select(b => b.Name).Distinct()];
        var longest = names.MaxBy(n => n.Length);
        return longest is not null && names.TrueForAll(n => IsShortOf(n, longest)) ? longest : null;
    }

    /// <summary>长江重工, 重工公司 of 某市长江重工有限公司: every character of the short form, in order.</summary>
    private static bool IsShortOf(string part, string whole)
    {
        var at = 0;
        foreach (var c in whole)
        {
            at += at < part.Length && part[at] == c ? 1 : 0;
        }

        return at == part.Length;
    }
}
