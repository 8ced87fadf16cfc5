using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>走访了|松岭|、|宝日|两个嘎查: as many names as are counted, each without the noun that they share.</summary>
internal sealed class CountedName(PlaceWords words, NameJudge judge)
{
    private const int Shortest = 2;
    private const int Longest = 8;

    /// <summary>Whether the counted class is one whose members have names of their own; not 国内、国际两个市场.</summary>
    public static bool Names(PlaceList list) => list is { IsCounted: true, Class: not (null or "项目" or "工程" or "单位" or "市场") };

    public FoundName? Find(TaggedSentence sentence, int start, int end)
    {
        start = NameStart.After(sentence, words, start, end);
        return end - start is >= Shortest and <= Longest && IsOneWord(sentence.Text.AsSpan(start, end - start)) && sentence.IsBoundary(end)
            && judge.IsUnclosedWord(sentence, start, end)
            ? new FoundName(start, end, PlaceNoun.Site, SaysProject: false)
            : null;
    }

    private static bool IsOneWord(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) || c is '的' or '和' or '与' or '及')
            {
                return false;
            }
        }

        return name[^1] is not ('县' or '市' or '区' or '镇' or '乡' or '州' or '旗' or '省');
    }
}
