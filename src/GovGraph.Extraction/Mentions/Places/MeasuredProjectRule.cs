using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// A project whose size or cost is told: 位于X镇的|Y片区道路改造|项目总投资2亿元; 占地90亩、总投资1亿元的|Z学校|已经完工.
/// </summary>
internal sealed partial class MeasuredProjectRule(LeadTrimmer leads, ListSplitter lists, NameFinder names) : IPlaceRule
{
    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        foreach (Match measure in Measured.Matches(sentence.Text))
        {
            var end = measure.Index;
            var start = leads.Start(sentence, Marks.PhraseStart(sentence.Text, end), end);
            if (names.Find(sentence, start, end + measure.Groups["noun"].Length) is { } name && name.End >= end - 1
                && !sentence.Text.AsSpan(name.Start, name.End - name.Start).Contains('是'))
            {
                yield return Mention(sentence, name);
            }
        }

        foreach (Match modifier in Modifier.Matches(sentence.Text))
        {
            var start = modifier.Index + modifier.Length;
            var (_, end) = lists.Split(sentence, start, Marks.ItemEnd(sentence.Text, start)).Items[0];
            if (names.Find(sentence, start, end) is { Noun: not PlaceNoun.Part } name && name.Start == start
                && (name.Noun != PlaceNoun.Site || modifier.Groups["cost"].Success))
            {
                yield return Mention(sentence, name);
            }
        }
    }

    private static PlaceMention Mention(TaggedSentence sentence, FoundName name) => name.In(sentence, nameof(MeasuredProjectRule), isProject: true, PlaceCue.Named);

    [GeneratedRegex("(?<noun>项目|工程)(?:工程)?(?:于[^，。；]{2,10}(?:立项|开工|动工|启动|竣工|完工)|，?(?:计划|预计|规划)?(?:总投资|总建筑面积|建筑面积|占地|总占地|建设年限|全长|总长))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Measured { get; }

    [GeneratedRegex("(?:(?<cost>总投资|投资)|占地|建筑面积|全长)(?:面积)?(?:约|近|达|超)?[0-9.]+(?:余|多)?(?:亿|万|平方)*(?:元|美元|亩|米|公里|公顷)的", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Modifier { get; }
}
