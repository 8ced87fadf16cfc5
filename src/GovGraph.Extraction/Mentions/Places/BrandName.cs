using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>到|青禾药业|、|华远新材|走访, 在“|青禾生物|”的生产车间: the short name of a company, by how it ends.</summary>
internal sealed partial class BrandName(PlaceWords words, NameJudge judge)
{
    private const int Longest = 10;

    /// <param name="isThere">Somebody is said to be there; else the name must fill the phrase.</param>
    /// <param name="isListed">Other places stand beside it: what the tagger takes for a person before the ending is part of the name (博远|电子).</param>
    public FoundName? Find(TaggedSentence sentence, int start, int end, bool isThere = true, bool isListed = false)
    {
        var phraseEnd = end;
        start = NameStart.After(sentence, words, start, end);
        if (end - start < 3)
        {
            return null;
        }

        if (sentence.Text[start] == '“' && Marks.Enclosed(sentence.Text, start, end) is > 0 and var quoted && Rest.IsMatch(sentence.Text[(start + quoted + 1)..end]))
        {
            (start, end) = (start + 1, start + quoted);
        }

        var part = Part.Match(sentence.Text, start, end - start);
        end = part.Success ? part.Index : end;
        start = end - start > 3 && sentence.Text.LastIndexOf('的', end - 1, end - start) is >= 0 and var de && end - de > 3 ? de + 1 : start; // 劳模李青工作的|春江纸业
        var stop = start;
        while (stop < end && !(stop > start + 3 && sentence.IsBoundary(stop) && words.Stops.Start(sentence.Text, stop, sentence.Text.Length) > 1))
        {
            stop++;
        }

        var ending = words.Brands.End(sentence.Text, start, stop);
        return ending > 0 && stop - start - ending >= 2 && stop - start <= Longest && sentence.IsBoundary(stop)
            && !words.Generic.Covers(sentence.Text, start, stop - ending, words.Nouns)
            && !sentence.Text.AsSpan(start, stop - start).ContainsAny('的', '和', '与') && judge.IsUnclosedName(sentence, start, stop)
            && (isThere || stop == phraseEnd || stop < end)
            && !sentence.Tags.Any(t => t.Start >= start && t.Start < stop && t.Tag is Tag.Person or Tag.Time && !(isListed && t.Tag == Tag.Person && t.Start == start && t.End == stop - ending))
            && judge.IsName(sentence, start, stop, 2, PlaceNoun.Site)
            ? new FoundName(start, stop, PlaceNoun.Site, SaysProject: false)
            : null;
    }

    /// <summary>青禾生物|的生产车间, 华远新材|厂区内: inside it.</summary>
    [GeneratedRegex("的?(?:[0-9一二三四五六七八九十]号|智能|数字化|生产|加工|组装|包装|研发|产品|企业|无尘)*(?:车间|厂区|展厅|实验室|中心|基地|仓库|生产线|流水线|办公区|门口)(?:里|内|外|一线)?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Part { get; }

    [GeneratedRegex("^(?:公司|企业|集团)?(?:的?(?:[0-9一二三四五六七八九十]号|智能|数字化|生产|加工|组装|包装|研发|产品|无尘)*(?:车间|厂区|展厅|实验室|仓库|生产线|门店)(?:里|内|外)?)?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Rest { get; }
}
