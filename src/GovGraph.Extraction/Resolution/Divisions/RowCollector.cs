using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>Which divisions count: those whose organs act, those printed in the text for their own sake, and all towns printed.</summary>
internal static partial class RowCollector
{
    private static readonly NounList ByBirth = CueWords.Divisions.At(DivisionCueList.ByBirth);

    private static readonly NounList Markets = CueWords.Divisions.At(DivisionCueList.Market);

    public static IReadOnlyList<ResolvedDivision> Collect(IReadOnlyList<TaggedSentence> sentences, ILookup<int, Located> located, Actors actors)
    {
        var rows = new List<ResolvedDivision>();
        foreach (var sentence in sentences.Where(s => s.Kind is SentenceKind.Body or SentenceKind.Headline))
        {
            foreach (var here in located[sentence.Index])
            {
                if (here.Mention.IsTown || (here.Mention.Use != DivisionUse.Name && !IsOrigin(sentence.Text, here.Mention)))
                {
                    rows.Add(new ResolvedDivision(here.Division, sentence.Index, here.Mention.IsTown ? "town:printed" : "district:printed"));
                }
            }
        }

        rows.AddRange(actors.Shown().Select(v => new ResolvedDivision(v.Division, v.Sentence, "district:acts")));
        return [.. rows.DistinctBy(r => (r.Division.Code, r.Division.Name))];
    }

    /// <summary>来自北京、苏州、|合肥|等地的会长.</summary>
    [GeneratedRegex("(?:来自|源自)于?(?:[\\p{Lo}]{2,9}[、和及])*$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex From { get; }

    /// <summary>1970年4月生，|宁夏|中宁人，: in somebody's life.</summary>
    [GeneratedRegex("\\G\\p{Lo}{0,8}(?<![^\\p{Lo}]人)人(?=，(?:[^，。；]{0,10}(?:学历|毕业|大学|本科|专科|大专|研究生|文化|学士|硕士|博士|党员)|[12][0-9]{3}年))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Born { get; }

    /// <summary>原|英山县委常委, not 太原|阳曲县.</summary>
    private static bool IsFormer(string text, int at) => at >= 0 && text[at] == '原' && (at == 0 || !char.IsLetter(text[at - 1]));

    /// <summary>A place that only tells where people come from or goods go: 来自英山县的…, 英山县籍, 远销英山县.</summary>
    private static bool IsOrigin(string text, DivisionMention mention) =>
        From.IsMatch(text.AsSpan(0, mention.Start)) || Born.IsMatch(text, mention.End) || Markets.EndsAt(text, mention.Start, 0) || IsFormer(text, mention.Start - 1) || ByBirth.BeginsAt(text, mention.End);
}
