using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// One that is called a project or whose cost is told, wherever it is spoken of: 洽谈|石桥天然气综合利用|项目; |云岭物流园|总投资8亿元.
/// A division or body must stand in its name: not 高标准农田项目.
/// </summary>
internal sealed partial class CalledProjectRule(PlaceWords words, LeadTrimmer leads, ListSplitter lists, NameFinder names) : IPlaceRule
{
    private const int Shortest = 5;
    private static readonly NounList Industries = CueWords.Places.At(PlaceCueList.Industry);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        foreach (Match called in Called.Matches(sentence.Text))
        {
            var end = called.Index;
            var noun = called.Groups["noun"].Length;
            var phrase = Marks.PhraseStart(sentence.Text, end);
            if (!sentence.IsBoundary(end) || end - phrase < Shortest)
            {
                continue;
            }

            var item = lists.Split(sentence, leads.Start(sentence, phrase, end), end).Items[^1];
            var start = leads.Start(sentence, item.Start, end);
            if (end - start >= Shortest && names.Find(sentence, start, end + noun) is { } name && name.End == end && name.Start >= start
                && (IsBuilt(sentence, name, noun > 0) || (noun == 0 && name.Start == start && IsCosted(sentence, name))) && (called.Groups["signed"].Success || (noun == 0 && name.Start == start) || IsNamed(sentence, name)) && !Enclosure.IsInside(sentence.Text, name.Start))
            {
                yield return name.In(sentence, nameof(CalledProjectRule), isProject: true, PlaceCue.Named);
            }
        }
    }

    /// <summary>Its own last noun is that of something built, or tells what is made there.</summary>
    private bool IsBuilt(TaggedSentence sentence, FoundName name, bool isCalled)
    {
        var text = sentence.Text.AsSpan(name.Start, name.End - name.Start);
        return !Loose.IsMatch(text) && ((words.Nouns.TryEnd(sentence.Text, name.Start, name.End, out var length, out var noun) && length > 1 && noun == PlaceNoun.Project) || (isCalled && Industries.End(text)));
    }

    /// <summary>青禾智能工厂|总投资3亿元: what has a cost is being built, whatever its noun; not 青禾公司|总投资.</summary>
    private static bool IsCosted(TaggedSentence sentence, FoundName name) =>
        name.Noun is PlaceNoun.Site or PlaceNoun.Either && !Firms.IsMatch(sentence.Text.AsSpan(name.Start, name.End - name.Start)) && !Loose.IsMatch(sentence.Text.AsSpan(name.Start, name.End - name.Start))
        && !TagLookup.HoldsPersonOrTime(sentence, name.Start, name.End);

    [GeneratedRegex("(?:公司|集团|企业|工地|现场)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Firms { get; }

    private static bool IsNamed(TaggedSentence sentence, FoundName name) =>
        sentence.Tags.Any(t => t.Start == name.Start && t.End <= name.End && t.Tag is Tag.Place or Tag.Body)
        && !TagLookup.HoldsPersonOrTime(sentence, name.Start, name.End);

    /// <summary>No name, but a phrase: 某国重要基础设施, 全国多项工程.</summary>
    [GeneratedRegex("^(?:全国|中国|我国|国家|全球|世界)|重要|重大|多项|一次|首[个条座]|推出|批准|承建|参与|列入|规范|已经|正在|集中|一批|已|在|等|和|[0-9]条", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Loose { get; }

    [GeneratedRegex("(?<noun>项目)(?:(?=(?:现场|施工|技术|建设)?(?:负责人|经理))|(?<signed>(?=(?:投资|合作|框架|战略|入驻|入园|建设|意向|补充|开发|招商|总承包|EPC)+(?:协议|合同|意向书)))|(?![部办组库化经负法方业清群年会区]|公司|观摩|资金|人才|管理|招商|谋划|储备|专班|评审|建设年|合作|支持|带动|为王|比赛))|(?:计划|预计|规划)?总投资(?:约|达|近)?[0-9]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Called { get; }
}
