using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// 来到|城西社区文明积分岗|、…: the verb of going says that it is a place, the tagger knows the division or body that it begins with, and a
/// character closes it that names somewhere; no list need have its closing noun.
/// </summary>
internal sealed partial class ReachedName(PlaceWords words, NameJudge judge)
{
    private const int Shortest = 4;
    private const int Longest = 20;
    private static readonly NounList Rooms = CueWords.Places.At(PlaceCueList.Room);

    public FoundName? Find(TaggedSentence sentence, int start, int end)
    {
        start = NameStart.After(sentence, words, start, end);
        start = sentence.Text.LastIndexOf('的', end - 1, end - start) is >= 0 and var de ? de + 1 : start;
        var stop = start + Shortest;
        while (stop < end && !(sentence.IsBoundary(stop) && words.Stops.Start(sentence.Text, stop, sentence.Text.Length) > 1))
        {
            stop++;
        }

        if (stop <= end && Rooms.EndsAt(sentence.Text, stop, start))
        {
            return Body(sentence, start, stop);
        }

        return stop <= end && stop - start <= Longest && Spot.IsMatch(sentence.Text.AsSpan(start, stop - start)) && IsKnown(sentence, start, stop)
            && !NoSpot.IsMatch(sentence.Text.AsSpan(start, stop - start)) && judge.IsUnclosedName(sentence, start, stop) && judge.IsName(sentence, start, stop, 1, PlaceNoun.Site)
            ? new FoundName(start, stop, PlaceNoun.Site, SaysProject: false)
            : null;
    }

    /// <summary>到|松山水库|提灌点, 石桥镇河口屯|强排点: works whose last noun no list has, not those that their name begins with.</summary>
    public FoundName Whole(TaggedSentence sentence, FoundName name, int end) =>
        IsOwnName(sentence, name, end) ? name with { End = end } : end - name.End is > 1 and <= 8 && Works.IsMatch(sentence.Text.AsSpan(name.End, end - name.End)) && sentence.IsBoundary(end)
        && judge.IsUnclosedName(sentence, name.Start, end) && judge.IsName(sentence, name.Start, end, 1, PlaceNoun.Site)
            ? name with { End = end, Noun = words.Nouns.TryEnd(sentence.Text, name.Start, end, out _, out var noun) ? noun : PlaceNoun.Site }
            : name;

    /// <summary>万达广场|监控消防控制室: a nameless room of a named body.</summary>
    private FoundName? Body(TaggedSentence sentence, int start, int end)
    {
        for (var at = end - 2; at > start + 3; at--)
        {
            if (words.Nouns.TryEnd(sentence.Text, start, at, out var noun, out var kind) && noun > 1 && kind is PlaceNoun.Site or PlaceNoun.Either && judge.IsName(sentence, start, at, noun, kind))
            {
                return new FoundName(start, at, PlaceNoun.Site, SaysProject: false);
            }
        }

        return null;
    }

    /// <summary>It begins with a division or body and holds neither persons nor times.</summary>
    private static bool IsKnown(TaggedSentence sentence, int start, int end) =>
        (Stake.IsMatch(sentence.Text.AsSpan(start, end - start)) || sentence.Tags.Any(t => t.Start == start && t.End < end && t.Tag is Tag.Place or Tag.Body))
        && !TagLookup.HoldsPersonOrTime(sentence, start, end);

    /// <summary>石桥村|“稻香小筑”: its own name, in quotes.</summary>
    private static bool IsOwnName(TaggedSentence sentence, FoundName name, int end) =>
        end - name.End is >= 4 and <= 14 && sentence.Text[name.End] == '“' && sentence.Text.IndexOf('”', name.End) == end - 1 && name.Noun == PlaceNoun.Site;

    [GeneratedRegex("^(?!的|[^，。]*[和与及])[^，。；、的]*(?:(?<![重难热亮节起终观要特焦痛堵优弱试几多各卖看蹲清盘评指布查])点|(?<!车)站|闸|管道|管线|渠道|泵房|(?<![门村路出入人路])口)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Works { get; }

    /// <summary>大堤桩号12+300处: told by its stake.</summary>
    [GeneratedRegex("桩号?K?[0-9]+\\+[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Stake { get; }

    /// <summary>在某市设分校, 甲局和乙厅, 会议室: a deed, two bodies, a room.</summary>
    [GeneratedRegex("[设和与及]|(?:会议室|办公室|接待室)$|巡[馆展]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex NoSpot { get; }

    /// <summary>Not 重点, 有关部门, 现场, 平台, 县城, 人口, 家门口, 深处.</summary>
    [GeneratedRegex("(?<![重难热亮节起终观要特焦痛堵优弱试几多各一部现平县人门深思出])[点站岗店巷庙府宫楼阁亭坊铺库仓棚台厅苑社科室馆堂塔闸渡营连矿窑坝堰寨屯港门园院城段口]$|(?<![会战赛考现市])场$|(?<=[0-9])处$|[管办][理事]处$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Spot { get; }
}
