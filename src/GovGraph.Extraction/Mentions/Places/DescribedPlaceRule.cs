using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// A place that a sentence begins with and tells of: |青禾农机厂|是我县龙头企业，张三走进车间…; |城南菜市场|人来人往，…. Whether it is visited, what follows says
/// (<see cref="SpotDeeds"/>).
/// </summary>
internal sealed partial class DescribedPlaceRule(PlaceWords words, NameFinder names, BrandName brands) : IPlaceRule
{
    private const int Shortest = 3;
    private const int Longest = 40;
    private const int LongestNoun = 8;

    /// <summary>The marks that a paragraph may begin with.</summary>
    private const string Leads = " 　▲■●◆·、";
    private static readonly NounList Tells = CueWords.Places.At(PlaceCueList.Describes);
    private static readonly NounList Looks = CueWords.Places.At(PlaceCueList.SceneryWord);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        var start = 0;
        while (start < text.Length && Leads.Contains(text[start], StringComparison.Ordinal))
        {
            start++;
        }

        for (var at = start + Shortest; at < text.Length && at - start <= Longest && !Marks.EndsPhrase(text, at); at++)
        {
            if (sentence.IsBoundary(at) && (Tells.BeginsAt(text, at) || IsInside(text, at) || (Looks.BeginsAt(text, at) && !GoesOn(text, at))) && Name(sentence, start, at) is { } name)
            {
                yield return name.In(sentence, nameof(DescribedPlaceRule), name.SaysProject || name.Noun == PlaceNoun.Project, PlaceCue.Named) with { IsDescribed = true, IsOnlyDescribed = true };
                yield break;
            }
        }
    }

    /// <summary>某镇|游客服务中心: the word begins the noun of a longer name.</summary>
    private bool GoesOn(string text, int at) => words.Nouns.TryStart(text, at, Math.Min(text.Length, at + LongestNoun), out _, out _)
        || Enumerable.Range(at + 3, LongestNoun - 2).Any(end => end <= text.Length && words.Nouns.TryEnd(text, at + 2, end, out var noun, out _) && noun > 1 && end - noun <= at + 4);

    /// <summary>All of the phrase, or what stands behind its last 的 (位于城东的|青禾农机厂|).</summary>
    private FoundName? Name(TaggedSentence sentence, int start, int end)
    {
        var from = sentence.Text.LastIndexOf('的', end - 1, end - start) + 1;
        from = from == 0 ? start : from;
        if (sentence.Tags.Any(t => t.Start > from && t.Start < end && t.Tag is Tag.Person or Tag.Time))
        {
            return null;
        }

        var found = names.Find(sentence, from, end) ?? brands.Find(sentence, from, end, isThere: false);
        return found is { } name && name.Start == from && (name.End == end || Site.Match(sentence.Text, name.End).Length == end - name.End) ? name : null;
    }

    /// <summary>某市场|里|摊位整齐; not 某市场|里的商户, nor 某村|内设机构.</summary>
    private static bool IsInside(string text, int at) => text[at] is '里' or '内' && at + 1 < text.Length && text[at + 1] is not ('的' or '设' or '有' or '部' or '外');

    /// <summary>某大桥|建设工地上|, 某市场|里|.</summary>
    [GeneratedRegex(@"\G(?:的?(?:项目)?(?:建设|施工|作业)?(?:现场|工地))?[里内上]?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Site { get; }
}
