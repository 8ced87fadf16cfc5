using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>Where a name without 省, 市, 县 or 区 is plainly a division: 在黄冈，… and 罗田的…, not 罗田米酒 or 罗田水库.</summary>
internal static partial class BareNames
{
    /// <summary>Divisions that the report names in full, and all above them, make their bare names plain.</summary>
    public static HashSet<string> Known(IEnumerable<Division> divisions) => [.. divisions.SelectMany(d => d.Chain()).Select(d => d.Code)];

    public static bool IsPlain(TaggedSentence sentence, DivisionMention mention, Division division, HashSet<string> known)
    {
        if (!mention.IsBare || mention.Use != DivisionUse.Plain || sentence.Kind is SentenceKind.Header or SentenceKind.Furniture)
        {
            return true;
        }

        var stands = StandsAlone.IsMatch(sentence.Text, mention.End);
        return known.Contains(division.Code) ? stands || !char.IsLetter(Before(sentence.Text, mention.Start)) || sentence.IsBoundary(mention.End) : stands;
    }

    private static char Before(string text, int start) => start == 0 ? ' ' : text[start - 1];

    [GeneratedRegex("\\G(?:[，。、；：？！”）》 ]|$|的|和|与|及|等地|等|调研|考察|视察|检查|举行|召开|招商|指导|学习|督导|慰问|看望|观摩|主持|参加|期间|来|是|要|将|经济|发展|人民|深入)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex StandsAlone { get; }
}
