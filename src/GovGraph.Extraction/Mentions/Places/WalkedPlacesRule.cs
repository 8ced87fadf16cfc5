using System.Text.RegularExpressions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>A named stretch of a river or road that somebody walks along, or where he begins: 沿着|松河城南段左岸|步行, 沿|东堤桩号|徒步察看; not the whole river.</summary>
internal sealed partial class WalkedPlacesRule(NameJudge judge) : IPlaceRule
{
    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        foreach (var walk in Walked.Matches(sentence.Text).Concat(From.Matches(sentence.Text)))
        {
            foreach (Capture name in walk.Groups["name"].Captures)
            {
                if ((sentence.IsBoundary(walk.Index) || sentence.Text[walk.Index - 1] == '行') && (sentence.IsBoundary(name.Index + name.Length) || sentence.Text[walk.Index] == '从') && judge.IsName(sentence, name.Index, name.Index + name.Length, 1, PlaceNoun.Site)
                    && judge.IsUnclosedName(sentence, name.Index, name.Index + name.Length))
                {
                    yield return new FoundName(name.Index, name.Index + name.Length, PlaceNoun.Site, SaysProject: false)
                        .In(sentence, nameof(WalkedPlacesRule), isProject: false, PlaceCue.Visited, walk.Index);
                }
            }
        }
    }

    /// <summary>从|三里湾闸站|起，沿江堤察看; 从某断面出发，一路巡查.</summary>
    [GeneratedRegex("从(?<name>[^，。；、的]{3,14}?(?:站|闸|口|桥|码头|断面|段|库|坝|渡|村|岸|公园|广场))(?:起|出发|开始|启程|上船|登船)，?(?=[^。；]{0,16}(?:沿|一路|步行|徒步|乘船|乘车|巡查|巡河|逐段|溯))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex From { get; }

    [GeneratedRegex("沿着?(?<name>[^，。；、的着]{3,18}?(?:[左右东西南北两]岸|(?<!逐)段|堤|堤防|干渠|步道|绿道))(?:[、和](?<name>[^，。；、的]{2,14}?(?:[左右东西南北两]岸|(?<!逐)段|[\\p{Lo}]堤)))*(?:一路|一线|全程|逐段|逐点|分段|沿途|沿线)?(?:步行|徒步|巡河|巡查|察看|查看|走|实地|边走边看|而行|前行)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Walked { get; }
}
