using System.Text.RegularExpressions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// The name of a place in a phrase: 位于城东镇的|惠民水厂二期|施工现场. It begins after the last 的 that leaves one, ends with the last noun
/// that closes a name, and is no class (老旧小区改造).
/// </summary>
internal sealed partial class NameFinder(PlaceWords words, NameJudge judge, NameClosing closing)
{
    /// <param name="licensed">The words after the list say that it is a place (A、B等企业): it needs no closing noun.</param>
    public FoundName? Find(TaggedSentence sentence, int start, int end, bool licensed = false)
    {
        start = NameStart.After(sentence, words, start, end);
        for (var de = LastOf(sentence, start, end); de >= start; de = LastOf(sentence, start, end))
        {
            if (closing.Find(sentence, de + 1, end, licensed) is { } name)
            {
                if (Room.IsMatch(sentence.Text.AsSpan(name.Start, name.End - name.Start)) && closing.Find(sentence, start, de, licensed) is { Noun: PlaceNoun.Site } body)
                {
                    return body;
                }

                return BeingBuilt.IsMatch(sentence.Text.AsSpan(start, de - start + 1)) ? name with { SaysProject = true } : name;
            }

            end = de;
        }

        return closing.Find(sentence, start, end, licensed);
    }

    /// <summary>视察了|便民服务中心|: the words are those of a class, but a county has one of it.</summary>
    public FoundName? FindOnlyOne(TaggedSentence sentence, int start, int end)
    {
        start = NameStart.After(sentence, words, start, end);
        end = closing.BeforeStop(sentence, start, end);
        return end - start is >= 5 and <= 14 && OnlyOne.IsMatch(sentence.Text.AsSpan(start, end - start))
            && closing.EndsWithNoun(sentence, start, end) && !ManyAfter.IsMatch(sentence.Text, end)
            ? new FoundName(start, end, PlaceNoun.Site, SaysProject: false)
            : null;
    }

    /// <summary>莅临|华鼎智能|考察: up to the word of what was done there, as long as the tagger knows no division or person in it.</summary>
    public FoundName? FindBrand(TaggedSentence sentence, int start, int end)
    {
        start = NameStart.After(sentence, words, start, end);
        var stop = start;
        while (stop < end && !(stop > start && sentence.IsBoundary(stop) && words.Stops.Start(sentence.Text, stop, end) > 1))
        {
            stop++;
        }

        return stop - start is >= 3 and <= 10 && (stop < end || end == sentence.Text.Length || sentence.Text[end] == '，')
            && !sentence.Text.AsSpan(start, stop - start).Contains('的') && !judge.StartsWithStop(sentence, start, stop)
            && judge.IsUnclosedName(sentence, start, stop) && IsBrand(sentence, start, stop)
            ? new FoundName(start, stop, PlaceNoun.Site, SaysProject: false)
            : null;
    }

    /// <summary>A body for the tagger, or a word with figures or letters in it: what is not in the dictionary.</summary>
    private static bool IsBrand(TaggedSentence sentence, int start, int end) =>
        sentence.Tags.Any(t => t.Start == start && t.End <= end && t.Tag == Tag.Body)
        || sentence.Text.AsSpan(start, end - start).IndexOfAnyInRange('0', 'z') >= 0;

    /// <summary>The last 的 that is a word of its own, not part of a brand.</summary>
    private static int LastOf(TaggedSentence sentence, int start, int end)
    {
        for (var at = end - 1; at >= start; at--)
        {
            if (sentence.Text[at] == '的' && (sentence.IsBoundary(at) || sentence.IsBoundary(at + 1)))
            {
                return at;
            }
        }

        return -1;
    }

    [GeneratedRegex("^(?!老旧|重点|部分|各|有关|社区|乡镇|村级|[0-9一二两三四五六七八九十])\\p{Lo}+(?:服务中心|活动中心|指挥中心|救治中心|综治中心|托养中心|政务大厅|教育基地|培训基地|实训基地|填埋场|污水处理厂|排涝泵站|展览馆|展示馆|规划馆|科技馆|体验馆|火车站|客运站|汽车站|指挥部|党群服务站|福利院|殡仪馆|救助站)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OnlyOne { get; }

    /// <summary>Not the places themselves, or many of them.</summary>
    [GeneratedRegex(@"\G(?:等(?![地处，])|建设|管理|运行|运营|工作|项目|的?情况|企业|人员)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex ManyAfter { get; }

    [GeneratedRegex("^[^，。（）]{0,12}(?:活动室|办公室|会议室|办公场所|办公区|办公用房|阅览室|接待室|值班室)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Room { get; }

    [GeneratedRegex("在建|正在|刚刚|新建|拟建|待建|施工|投资|停工|未完|开工", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex BeingBuilt { get; }
}
