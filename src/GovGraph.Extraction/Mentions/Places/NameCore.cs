using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>The part of a phrase that names: without the town or class before it (扶贫重点村|南坪村), without the room or work behind it (大宋村|垃圾治理).</summary>
internal sealed partial class NameCore(PlaceWords words)
{
    private static readonly NounList Cares = CueWords.Places.At(PlaceCueList.Care);
    private static readonly NounList Bodies = CueWords.Places.At(PlaceCueList.CaredFor);

    /// <summary>大宋村|生活垃圾治理, 南坪水库|水体治理: what is done there without being a project; the place is what was seen.</summary>
    public int CaredFor(TaggedSentence sentence, int start, int end, int length)
    {
        var noun = end - length;
        if (!Cares.Contains(sentence.Text.AsSpan(noun, length)))
        {
            return 0;
        }

        for (var at = noun; at > start + 2; at--)
        {
            if (sentence.IsBoundary(at) && ((sentence.Text[at - 1] == '村' && sentence.Text[at - 2] is not ('乡' or '农')) || Bodies.EndsAt(sentence.Text, at, start + 1)) && words.Generic.Covers(sentence.Text, at, noun, words.Nouns))
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>X技工学校|实训车间: the body, not the part, is what was visited.</summary>
    public int BodyBefore(TaggedSentence sentence, int start, int end)
    {
        for (var at = end; at > start + 3; at--)
        {
            if (sentence.IsBoundary(at) && ((words.Nouns.TryEnd(sentence.Text, start, at, out var length, out var noun) && length > 1 && noun == PlaceNoun.Site)
                || (words.Brands.End(sentence.Text, start, at) is > 1 and var brand && at - start - brand > 1)))
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>城北镇|河口村: a village is called without its town.</summary>
    public int AfterTown(TaggedSentence sentence, int start, int end)
    {
        if (end <= start || !(sentence.Text[end - 1] == '村' || Marks.Is(sentence.Text, end - 2, "嘎查")))
        {
            return start;
        }

        for (var at = end - 2; at > start + 1; at--)
        {
            if (sentence.IsBoundary(at) && TownEnd.IsMatch(sentence.Text.AsSpan(start, at - start)) && (end - at >= 3 || IsShortVillage(sentence.Text[at])))
            {
                return at;
            }

            if (sentence.Text[at - 1] == '村' && end - at >= 3 && (sentence.IsBoundary(at) || TagLookup.At(sentence, at)?.Start == at - 1) && words.Generic.Covers(sentence.Text, start, at, words.Nouns))
            {
                return at; // 扶贫重点村|南坪村: what it is to the county, and its name
            }
        }

        return start;
    }

    /// <summary>河口镇|柳村: one character and 村, but not 城北镇|新村, 镇|乡村.</summary>
    private static bool IsShortVillage(char c) => !"一二三四五六七八九十两几各全每本该新老旧大小中乡农渔山古".Contains(c, StringComparison.Ordinal);

    [GeneratedRegex("(?:[镇乡县区州市旗]|街道|苏木)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex TownEnd { get; }
}
