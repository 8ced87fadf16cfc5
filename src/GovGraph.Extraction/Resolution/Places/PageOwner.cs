using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Places;

/// <summary>
/// Who says 我院, 我公司 on a page: the body of that kind that its head, source or headlines name, else the only one that its text names apart from the visitors.
/// </summary>
internal sealed partial class PageOwner(IReadOnlyList<TaggedSentence> sentences, string? source)
{
    private static readonly ILookup<string, string> Endings =
        TsvFile.Read("Lexicons/ownnouns.tsv", "own", "noun").ToLookup(row => row[0], row => row[1]);

    private const int Shortest = 4;

    /// <summary>The full name of the body meant; null where the page does not tell it.</summary>
    public string? Of(PlaceMention own)
    {
        var endings = Endings[own.Name.TrimStart('我', '本')].ToList();
        if (source is not null && source.Length >= Shortest && endings.Exists(e => source.EndsWith(e, StringComparison.Ordinal)))
        {
            return source;
        }

        if (sentences.Where(s => s.Kind == SentenceKind.Furniture).Select(s => Imprint.Match(s.Text)).FirstOrDefault(m => m.Success && endings.Exists(e => m.Groups["name"].Value.EndsWith(e, StringComparison.Ordinal))) is { } imprint)
        {
            return imprint.Groups["name"].Value;
        }

        var bodies = sentences.SelectMany(s => s.Tags.Where(t => t.Tag == Tag.Body && t.Length >= Shortest).Select(t => (Sentence: s, Tag: t)))
            .Where(b => !(b.Sentence.Index == own.Sentence && b.Tag.Start < own.Start)) // whoever comes
            .Where(b => !Visitors.IsMatch(b.Sentence.Text, b.Tag.End))
            .Where(b => b.Sentence.Kind == SentenceKind.Furniture || b.Sentence.Article == sentences[own.Sentence].Article)
            .Select(b => (b.Sentence.Kind, Name: b.Sentence.Printed(b.Tag.Start, b.Tag.End)))
            .Where(b => endings.Exists(e => b.Name.EndsWith(e, StringComparison.Ordinal)))
            .ToList();
        var names = bodies.Where(b => b.Kind != SentenceKind.Body).Select(b => b.Name).Distinct().ToList();
        names = names.Count > 0 ? names : [.. bodies.Select(b => b.Name).Distinct()];
        var longest = names.MaxBy(n => n.Length);
        return longest is not null && names.TrueForAll(n => IsShortOf(n, longest)) ? longest : null;
    }

    /// <summary>版权所有：某县某医院.</summary>
    [GeneratedRegex("(?:版权所有|主办单位|主办|[Cc]opyright|©)[^\\p{Lo}]*(?<name>[\\p{Lo}（）]{4,30})", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Imprint { get; }

    /// <summary>省博物馆|馆长张三, 市第一中学|师生: those who come.</summary>
    [GeneratedRegex("\\G(?:党[委组]|副|总支)?(?:书记|主任|[馆院校园行局所站队会]长|总经理|经理|董事长|总裁|专家|教授|领导|一行|考察|代表|调研|师生|医生|医师|同行|党员|志愿|团队|[一二三四五六七八九十0-9]+人)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Visitors { get; }

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
