using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
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
                if (here.Mention.IsTown || (here.Mention.Use != DivisionUse.Name && !IsOrigin(sentence.Text, here.Mention) && (IsOwn(here.Division, actors) || !IsCited(sentence.Text, here.Mention))))
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

    private static bool IsOwn(Division division, Actors actors) => actors.Acting?.Chain().Contains(division) == true;

    /// <summary>总书记在|陕西|考察时的重要讲话, 汲取|十堰|“6·13”燃气爆炸事故教训: where something happened that is only learned from.</summary>
    private static bool IsCited(string text, DivisionMention mention) =>
        (text.LastIndexOf("总书记", mention.Start, StringComparison.Ordinal) is >= 0 and var leader && mention.Start - leader < CitedReach && Speech.IsMatch(text, mention.End)
            && OnlyPlaces.IsMatch(text.AsSpan(leader + 3, mention.Start - leader - 3)))
        || (text.AsSpan(mention.End).ContainsAny('故', '灾') && Accident.IsMatch(text, mention.End) && Learning.IsMatch(text.AsSpan(0, mention.Start)));

    private const int CitedReach = 40;

    /// <summary>总书记|（曾先后）在、到、对|甲省、乙省|: nothing but places up to this one.</summary>
    [GeneratedRegex("^[^，。；：]{0,10}[在到赴对](?:\\p{Lo}{2,8}[、和])*$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OnlyPlaces { get; }

    [GeneratedRegex("\\G\\p{Lo}{0,3}?(?:[、和]\\p{Lo}{2,8}){0,4}(?:等地)?(?:考察|视察|调研|主持|座谈|参加|听取|出席)[^。；]{0,40}(?:讲话|指示|精神|要求|嘱托|批示|强调)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Speech { get; }

    [GeneratedRegex("\\G[^，。；]{0,24}(?:事故|火灾|爆炸|坍塌|灾害)[^，。；]{0,8}(?:教训|警示|情况|通报)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Accident { get; }

    [GeneratedRegex("(?:[汲吸]取|传达|学习|通报|反思|剖析|借鉴|以)了?[^，。；]{0,24}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Learning { get; }

    /// <summary>原|英山县委常委, not 太原|阳曲县.</summary>
    private static bool IsFormer(string text, int at) => at >= 0 && text[at] == '原' && (at == 0 || !char.IsLetter(text[at - 1]));

    /// <summary>A place that only tells where people come from or goods go: 来自英山县的…, 英山县籍, 远销英山县.</summary>
    private static bool IsOrigin(string text, DivisionMention mention) =>
        From.IsMatch(text.AsSpan(0, mention.Start)) || Born.IsMatch(text, mention.End) || Markets.EndsAt(text, mention.Start, 0) || IsFormer(text, mention.Start - 1) || ByBirth.BeginsAt(text, mention.End);
}
