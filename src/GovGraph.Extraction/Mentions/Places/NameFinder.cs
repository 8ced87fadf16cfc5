using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// The name of a place in a phrase: 位于城东镇的|惠民水厂二期|施工现场. It begins after the last 的 that leaves one, ends with the last noun
/// that closes a name, and is no class (老旧小区改造).
/// </summary>
internal sealed partial class NameFinder(PlaceWords words, NameJudge judge, NameClosing closing)
{
    private const int LongestBeforeRoom = 12;
    private static readonly NounList OnlyOnes = CueWords.Places.At(PlaceCueList.OnlyOne);
    private static readonly NounList Alone = CueWords.Places.At(PlaceCueList.Alone);
    private static readonly NounList Many = CueWords.Places.At(PlaceCueList.OneOfMany);
    private static readonly NounList NotItself = CueWords.Places.At(PlaceCueList.NotItself);
    private static readonly NounList Rooms = CueWords.Places.At(PlaceCueList.Room);
    private static readonly NounList OwnRooms = CueWords.Places.At(PlaceCueList.OwnRoom);
    private static readonly NounList NoOwnRooms = CueWords.Places.At(PlaceCueList.NoOwnRoom);
    private static readonly SearchValues<string> BeingBuilt = CueWords.Places.Within(PlaceCueList.BeingBuilt);

    /// <summary>Also with a remark in brackets behind it: 红旗村|（原松山村）; a stage stays (第二水厂（一期）).</summary>
    /// <param name="licensed">The words after the list say that it is a place (A、B等企业): it needs no closing noun.</param>
    public FoundName? Find(TaggedSentence sentence, int start, int end, bool licensed = false) =>
        FindWhole(sentence, start, end, licensed)
        ?? (end > start && sentence.Text[end - 1] == '）' && sentence.Text.LastIndexOf('（', end - 1, end - start) is var bracket && bracket > start + 1
            ? FindWhole(sentence, start, bracket, licensed) is { } name ? name with { End = name.End == bracket && Marks.Is(sentence.Text, end - 2, "期") ? end : name.End } : null
            : null);

    private FoundName? FindWhole(TaggedSentence sentence, int start, int end, bool licensed)
    {
        start = NameStart.After(sentence, words, start, end);
        for (var de = LastOf(sentence, start, end); de >= start; de = LastOf(sentence, start, end))
        {
            if (closing.Find(sentence, de + 1, end, licensed) is { } name)
            {
                if (IsRoom(sentence.Text.AsSpan(name.Start, name.End - name.Start)) && closing.Find(sentence, start, de, licensed) is { Noun: PlaceNoun.Site } body)
                {
                    return body;
                }

                return sentence.Text.AsSpan(start, de - start + 1).ContainsAny(BeingBuilt) ? name with { SaysProject = true } : name;
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
        var joint = sentence.Text.AsSpan(start, end - start).IndexOfAny('和', '与', '及');
        return end - start is >= 4 and <= 14 && !(joint > 0 && words.Generic.Covers(sentence.Text, start, start + joint, words.Nouns)) && IsOnlyOne(sentence.Text.AsSpan(start, end - start))
            && closing.EndsWithNoun(sentence, start, end) && !NotItself.BeginsAt(sentence.Text, end) && !ManyAfter.IsMatch(sentence.Text, end)
            ? new FoundName(start, end, sentence.Text[end - 1] == '园' ? PlaceNoun.Project : PlaceNoun.Site, SaysProject: false)
            : null;
    }

    /// <summary>石桥镇|网吧: a town, and nothing but the noun of a class.</summary>
    public bool IsClassOfTown(TaggedSentence sentence, FoundName name) =>
        sentence.Tags.FirstOrDefault(t => t.Start == name.Start && t.Tag == Tag.Place && t.End < name.End) is { Length: > 0 } town
        && words.Generic.Covers(sentence.Text, town.End, name.End, words.Nouns);

    /// <summary>在|农行|、|建行|，…; 到|火车站|: what a county has one of, and nothing else in the item.</summary>
    public FoundName? FindAlone(TaggedSentence sentence, int start, int end)
    {
        start = NameStart.After(sentence, words, start, end);
        var length = Alone.LengthAt(sentence.Text, start);
        length += length > 1 && Seat.Match(sentence.Text, start + length) is { Success: true } seat && sentence.IsBoundary(start + length + seat.Length) ? seat.Length : 0;
        return length > 0 && sentence.IsBoundary(start + length)
            && (start + length == end || Rooms.EndsAt(sentence.Text, end, start + length) || (words.Nouns.TryEnd(sentence.Text, start + length, end, out _, out var rest) && rest == PlaceNoun.Part) || words.Stops.Start(sentence.Text, start + length, sentence.Text.Length) > 1)
            ? new FoundName(start, start + length, PlaceNoun.Site, SaysProject: false)
            : null;
    }

    /// <summary>参观了|土木工程实验室|: what a room is for tells which one it is.</summary>
    public FoundName? FindRoom(TaggedSentence sentence, int start, int end)
    {
        start = NameStart.After(sentence, words, start, end);
        end = closing.BeforeStop(sentence, start, end);
        var text = sentence.Text.AsSpan(start, end - start);
        return text.Length is >= 5 and <= 12 && IsOwnRoom(text) && (end == sentence.Text.Length || sentence.Text[end] is '，' or '、' or '。' or '和' or '以' or '等') && sentence.IsBoundary(end)
            ? new FoundName(start, end, PlaceNoun.Site, SaysProject: false)
            : null;
    }

    /// <summary>职教中心|新校区, 人民医院|南院区: one of its seats.</summary>
    [GeneratedRegex(@"\G(?:[新老东西南北]|[一二三]|第[一二三])?(?:校区|院区|馆区|厂区|分院|分校|分馆|新馆|新址)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Seat { get; }

    private static bool IsOwnRoom(ReadOnlySpan<char> text) =>
        OwnRooms.LengthBefore(text, text.Length) is > 0 and var room && text.Length - room >= 2 && !NoOwnRooms.Begin(text) && PlainLetters.IsMatch(text);

    [GeneratedRegex("^[\\p{Lo}A-Z]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex PlainLetters { get; }

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

    private static bool IsOnlyOne(ReadOnlySpan<char> name) =>
        name[0] is not ('该' or '各' or '本' or '其') && OnlyOnes.EndsAt(name, name.Length, name[^1] == '队' ? 0 : 1) && !Many.Begin(name) && Unnumbered.IsMatch(name);

    private static bool IsRoom(ReadOnlySpan<char> name) =>
        Rooms.LengthBefore(name, name.Length) is > 0 and var room && name.Length - room <= LongestBeforeRoom && !name.ContainsAny("，。（）");

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

    [GeneratedRegex("^(?![0-9一二两三四五六七八九十])\\p{Lo}+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Unnumbered { get; }

    /// <summary>Not the places themselves, or many of them.</summary>
    [GeneratedRegex(@"\G等(?![地处，])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex ManyAfter { get; }
}
