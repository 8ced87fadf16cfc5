using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// A project that is spoken of, one alone: 将加快|松山污水处理站改造提升|。 介绍了|港口堆场二期|的选址进展; 就|松山快速通道|建设进行了沟通.
/// Only a name that begins with a division or body and ends as something that is built: not 推进长江生态修复, 实施中华老字号保护发展工程.
/// </summary>
internal sealed partial class SpokenProjectRule(LeadTrimmer leads, ListSplitter lists, NameFinder names, PlaceWords words) : IPlaceRule
{
    private static readonly NounList Concrete = CueWords.Places.At(PlaceCueList.Concrete);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        foreach (Match push in Pushed.Matches(text))
        {
            var start = push.Index + push.Length;
            var end = Marks.PhraseEnd(text, start);
            if (sentence.IsBoundary(push.Index) && sentence.IsBoundary(start))
            {
                var list = lists.Split(sentence, start, end);
                var early = Early.IsMatch(text, 0) && list.Items.Count > 0 && Early.Match(text, list.Items[^1].Start) is { Success: true, Index: var tail } && tail < end ? tail : -1;
                foreach (var item in list.Items)
                {
                    var to = early > item.Start && early < item.End ? early : item.End;
                    if ((Project(sentence, item.Start, to) ?? (early > 0 ? Named(sentence, item.Start, to) : null)) is { } name && (early > 0 || Ends.IsMatch(text, name.End)))
                    {
                        yield return name.In(sentence, nameof(SpokenProjectRule), isProject: true, PlaceCue.Named);
                    }
                }
            }
        }

        foreach (Match matter in Matter.Matches(text))
        {
            var start = leads.Start(sentence, Marks.PhraseStart(text, matter.Index), matter.Index);
            foreach (var item in lists.Split(sentence, start, matter.Index).Items)
            {
                if (Project(sentence, leads.Start(sentence, item.Start, item.End), item.End) is { } name && name.End == item.End)
                {
                    yield return name.In(sentence, nameof(SpokenProjectRule), isProject: true, PlaceCue.Named);
                }
            }
        }
    }

    private FoundName? Project(TaggedSentence sentence, int start, int end) =>
        end - start >= 6 && names.Find(sentence, start, end) is { Noun: PlaceNoun.Project } name && name.Start - start <= 1
            && sentence.Tags.Any(t => t.Start == name.Start && t.End <= name.End && t.Tag is Tag.Place or Tag.Body)
            && Concrete.End(sentence.Text.AsSpan(name.Start, name.End - name.Start)) && !Enclosure.IsInside(sentence.Text, name.Start) && IsOfSomething(sentence, name)
            ? name
            : null;

    /// <summary>启动县医院门诊楼、某镇冷库的前期工作: what is still to be built may have any noun.</summary>
    private FoundName? Named(TaggedSentence sentence, int start, int end) =>
        end - start >= 6 && names.Find(sentence, start, end) is { } name && name.Start == start && name.End == end
            && sentence.Tags.Any(t => t.Start == start && t.Tag is Tag.Place or Tag.Body) && !Enclosure.IsInside(sentence.Text, start)
            ? name
            : null;

    [GeneratedRegex("(?:项目)?(?:的|等)?(?:前期工作|前期手续|选址工作|规划设计|可研编制)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Early { get; }

    /// <summary>污水处理站|改造: works on something that has a name itself.</summary>
    private bool IsOfSomething(TaggedSentence sentence, FoundName name)
    {
        var works = Works.Match(sentence.Text[name.Start..name.End]);
        return !works.Success || (words.Nouns.TryEnd(sentence.Text, name.Start, name.Start + works.Index, out var length, out _) && length > 1);
    }

    [GeneratedRegex("(?:加快(?:推进|建设)?|(?:全力|强力|扎实|有序)?推进|开工(?:建设)?|动工(?:建设)?|启动(?:建设)?|实施(?!好|情况)|抓好|抓紧建设|谋划(?:建设|实施)?)了?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Pushed { get; }

    [GeneratedRegex(@"\G(?:项目|工程)?(?:的)?(?:建设|施工|前期|征迁|征拆|招标|规划|选址|收尾)?(?:工作|步伐|进度|进程|手续)?(?:$|[，。；、等和及与）…])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Ends { get; }

    [GeneratedRegex("(?:项目|工程)?的(?:进展|进度|建设情况|规划情况|情况)(?=[。，；]|$)|(?:项目|工程)?的?(?:可行性研究报告|可研报告|初步设计|规划方案|立项|环评|投资协议|建设用地)|(?:项目|工程)?的?(?:(?:选址|前期|建设|施工|工程|规划|征拆|征迁|拆迁|招标|推进|工作)+(?:进展|进度)|建设(?:等事宜)?(?:进行|开展)了?(?:深入|充分)?的?(?:沟通|交流|协商|洽谈|对接|商讨|磋商|探讨))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Matter { get; }

    [GeneratedRegex("(?:改造提升|改造|提升|整治|治理|修复|更新|加固|保护|扩容)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Works { get; }
}
