using System.Buffers;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// What stands between places in a list is one, whatever closes it: 先后来到A产业园、|石桥镇云顶梁|、B社区. The tagger must know the division,
/// place or body that it begins with, and its end must not be a matter (生产情况).
/// </summary>
internal sealed class ParallelName(PlaceWords words, NameJudge judge)
{
    private const int Longest = 18;

    /// <summary>How sights are called that the tagger knows by three characters: 镇风台, 赤石峡.</summary>
    private const string Sights = "台峡岩寺塔楼阁亭洞山峰谷泉湖潭瀑崖关堡窟宫庙祠殿桥陵岛";
    private static readonly SearchValues<char> Joints = SearchValues.Create("和与及等，：；");
    private static readonly NounList Matters = CueWords.Places.At(PlaceCueList.NoPlace);

    public FoundName? Find(TaggedSentence sentence, int start, int end)
    {
        start = NameStart.After(sentence, words, start, end);
        start = sentence.Text.LastIndexOf('的', end - 1, end - start) is >= 0 and var de ? de + 1 : start;
        var stop = start;
        while (stop < end && !(stop > start + 2 && sentence.IsBoundary(stop) && words.Stops.Start(sentence.Text, stop, sentence.Text.Length) > 1))
        {
            stop++;
        }

        if (stop - start is < 3 or > Longest || (stop - start == 3 && !(Sights.Contains(sentence.Text[stop - 1], StringComparison.Ordinal) && TagLookup.Ending(sentence, stop) is { Tag: Tag.Place })) || !sentence.IsBoundary(stop) || !BeginsWithName(sentence, start, stop))
        {
            return null;
        }

        var name = sentence.Text.AsSpan(start, stop - start);
        return Matters.LengthBefore(name, name.Length) == 0 && !name.ContainsAny(Joints)
            && (name.Length == 3 ? judge.IsUnclosedWord(sentence, start, stop) : judge.IsUnclosedName(sentence, start, stop)) && judge.IsName(sentence, start, stop, 1, PlaceNoun.Site)
            ? new FoundName(start, stop, words.Nouns.TryEnd(sentence.Text, start, stop, out _, out var noun) ? noun : PlaceNoun.Site, SaysProject: false)
            : null;
    }

    private static bool BeginsWithName(TaggedSentence sentence, int start, int end) =>
        sentence.Tags.Any(t => t.Start == start && t.Tag is Tag.Place or Tag.Body && t.End <= end)
        && !TagLookup.HoldsPersonOrTime(sentence, start, end);
}
