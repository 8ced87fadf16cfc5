using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Said to be built or planned: 正在建设的|X产业园|里，…; 拟建的|Y物流港|选址; 在Z镇投资建设|零部件基地|.</summary>
internal sealed partial class UnderConstructionRule(NameFinder names) : IPlaceRule
{
    private static readonly PlaceList NoList = new([], 0, null);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        foreach (Match lead in Built.Matches(text))
        {
            var start = lead.Index + lead.Length;
            var end = Marks.ItemEnd(text, start);
            if (names.Find(sentence, start, end) is { Noun: not PlaceNoun.Part } name && name.Start == start)
            {
                var scene = Inside.IsMatch(text.AsSpan(name.End)) && end < text.Length && text[end] == '，';
                var cue = scene ? PlaceCue.At : lead.Groups["planned"].Success ? PlaceCue.Planned : PlaceCue.Named;
                yield return name.In(sentence, nameof(UnderConstructionRule), isProject: true, cue, scene ? lead.Index : -1);
            }
        }
    }

    [GeneratedRegex("正在(?:建设|施工|兴建|修建)的|在建的?|续建的?|新建的|(?<planned>拟建的?|待建的|规划建设的?|投资(?:建设|兴建)的?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Built { get; }

    [GeneratedRegex("^(?:项目)?(?:现场|工地)?(?:里|内|上)?，", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Inside { get; }
}
