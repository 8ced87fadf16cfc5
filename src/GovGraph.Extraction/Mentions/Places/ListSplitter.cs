using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// Reads a list of places from the word after a verb to where it ends: 察看了|A产业园、B大道二期和C社区|，听取…. A 和 only separates
/// where a name is complete before it; 等, a verb after a complete name and the end of the clause close the list.
/// </summary>
internal sealed partial class ListSplitter(PlaceWords words, NameFinder names, NameClosing closing)
{
    private static readonly string[] Joins = ["以及", "和", "与", "及"];

    public PlaceList Split(TaggedSentence sentence, int start, int limit)
    {
        var text = sentence.Text;
        var items = new List<(int, int)>();
        var from = start;
        var at = start;
        while (at < limit)
        {
            if (Marks.Enclosed(text, at, limit) is > 0 and var enclosed)
            {
                at += enclosed + 1;
                continue;
            }

            if (IsEnd(sentence, from, at))
            {
                break;
            }

            var join = Separator(sentence, from, at, items.Count);
            if (join > 0)
            {
                items.Add((from, at));
                from = at += join;
                continue;
            }

            at++;
        }

        return Close(sentence, items, from, at, limit);
    }

    private static PlaceList Close(TaggedSentence sentence, List<(int Start, int End)> items, int from, int end, int limit)
    {
        var text = sentence.Text;
        if (end < limit && text[end] == '等')
        {
            items.Add((from, end));
            var called = ListClass.After(text, end);
            return new PlaceList(called is null ? items : Resplit(sentence, items), end, called);
        }

        if (ListClass.Counted(text, from, end) is { } counted)
        {
            items.Add((from, counted.At));
            return new PlaceList(items, end, counted.Class, ListClass.IsNumber(counted.Number, items.Count));
        }

        items.Add((from, end));
        return new PlaceList(items, end, null);
    }

    /// <summary>In A、B和C等企业 a 和 separates whatever stands before it.</summary>
    private static List<(int Start, int End)> Resplit(TaggedSentence sentence, List<(int Start, int End)> items)
    {
        var (start, end) = items[^1];
        for (var at = end - 4; at >= start + 4; at--)
        {
            if (sentence.Text[at] is '和' or '与' or '及' && Marks.IsWord(sentence, at, 1))
            {
                items[^1] = (start, at);
                items.Add((at + 1, end));
                break;
            }
        }

        return items;
    }

    private bool IsEnd(TaggedSentence sentence, int from, int at)
    {
        var text = sentence.Text;
        if (Marks.EndsClause(text[at]) || text[at] is '）' or '”' or '》' || (text[at] == '等' && Marks.IsWord(sentence, at, 1)))
        {
            return true;
        }

        if (text[at] == '、' && SetsOut(sentence, at + 1))
        {
            return true;
        }

        if (text[at] == '，')
        {
            return !Marks.Is(text, at + 1, "以及") && !GoesOn(sentence, from, at);
        }

        if (text[at] == ' ')
        {
            return at + 1 < text.Length && text[at + 1] is not ('，' or '、' or '等') && !char.IsAsciiLetterOrDigit(text[at + 1]);
        }

        return at > from && sentence.IsBoundary(at)
            && ((EndsName(sentence, at) && closing.IsComplete(sentence, from, at)) || IsVisit(sentence, at));
    }

    /// <summary>张三到甲工地、|县长李四到乙工地|检查: the next one's own way.</summary>
    private bool SetsOut(TaggedSentence sentence, int start)
    {
        var end = Marks.ItemEnd(sentence.Text, start);
        foreach (var tag in sentence.Tags)
        {
            if (tag.Start >= start && tag.End < end && tag.Tag == Tag.Person)
            {
                return words.Verbs.TryStart(sentence.Text, tag.End, sentence.Text.Length, out _, out _);
            }
        }

        return false;
    }

    /// <summary>到X镇|督导…: another verb of visiting begins its own phrase.</summary>
    private bool IsVisit(TaggedSentence sentence, int at) =>
        words.Verbs.TryStart(sentence.Text, at, sentence.Text.Length, out var length, out _) && sentence.IsBoundary(at + length)
        && (length > 1 || (at + 1 < sentence.Text.Length && sentence.Text[at + 1] == '了'));

    private bool EndsName(TaggedSentence sentence, int at) =>
        (words.Stops.Start(sentence.Text, at, sentence.Text.Length) is > 0 and var stop && sentence.IsBoundary(at + stop) && !words.BeginsNoun(sentence.Text, at, stop))
        || (words.Verbs.TryStart(sentence.Text, at, sentence.Text.Length, out var verb, out _) && sentence.IsBoundary(at + verb));

    private int Separator(TaggedSentence sentence, int from, int at, int before)
    {
        var text = sentence.Text;
        if (text[at] is '、' or '，')
        {
            return Marks.Is(text, at + 1, "以及") ? 3 : 1;
        }

        foreach (var join in Joins)
        {
            if (text[at] == join[0] && Marks.Is(text, at, join) && (Marks.IsWord(sentence, at, join.Length) || JoinsBodies(sentence, from, at, join.Length) || IsNoCounty(sentence, at))
                && (IsDivision(sentence, from, at) || closing.EndsWithNoun(sentence, from, at) || JoinsBodies(sentence, from, at, join.Length) || JoinsPlaces(sentence, from, at, join.Length) || (before > 0 && at - from >= 3)))
            {
                return join.Length;
            }
        }

        return 0;
    }

    /// <summary>云岭大桥|和|县文体中心: the tagger takes the two characters for the county of that name.</summary>
    private static bool IsNoCounty(TaggedSentence sentence, int at) =>
        Marks.Is(sentence.Text, at, "和县") && Marks.IsWord(sentence, at, 2);

    /// <summary>到|定河镇|和|县水利局|.</summary>
    private static bool IsDivision(TaggedSentence sentence, int from, int at) =>
        TagLookup.Ending(sentence, at) is { Tag: Tag.Place } place && place.Start == from && sentence.Text[at - 1] is '镇' or '乡' or '县' or '区' or '市' or '道';

    /// <summary>The tagger took 县医院和县中学, 石桥镇和县水务局 for one body.</summary>
    private bool JoinsBodies(TaggedSentence sentence, int from, int at, int length) =>
        ((words.Nouns.TryEnd(sentence.Text, from, at, out var noun, out _) && noun > 1) || (at - from is 3 or 4 && sentence.Text[at - 1] is '镇' or '乡'))
        && TagLookup.At(sentence, at) is { Tag: Tag.Body } body && body.Start < at && body.End > at + length
        && words.Nouns.TryEnd(sentence.Text, at + length, body.End, out _, out _);

    /// <summary>县第一小学校门口|和|松山村文庙: more than the name stands before, but a division begins the next.</summary>
    private bool JoinsPlaces(TaggedSentence sentence, int from, int at, int length) =>
        TagLookup.At(sentence, at + length) is { Tag: Tag.Place or Tag.Body } next && next.Start == at + length
        && names.Find(sentence, from, at) is { Noun: PlaceNoun.Site };

    /// <summary>，县发改局、县商务局负责人参加: a clause of its own.</summary>
    [GeneratedRegex(@"\G[^，。；]*(?:负责人|负责同志|领导|人员|干部|参加|陪同|随同|随行|参会|出席|列席)(?:[，。；]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OwnSubject { get; }

    /// <summary>先后到A工地，石桥镇B茶厂，了解…: the last stop begins with its town, and what was done there follows.</summary>
    private bool IsLast(TaggedSentence sentence, int start, int end) =>
        sentence.Tags.Any(t => t.Start == start && t.End < end && t.Tag == Tag.Place && sentence.Text[t.End - 1] is '镇' or '乡' or '道' or '区' or '县')
        && words.Stops.Start(sentence.Text, end + 1, sentence.Text.Length) > 1;

    private static bool IsTown(TaggedSentence sentence, int start, int end) =>
        sentence.Tags.Any(t => t.Start == start && t.End < end && t.Tag == Tag.Place && sentence.Text[t.End - 1] is '镇' or '乡' or '道');

    /// <summary>A comma in place of 、: what follows is a whole name and the list goes on after it.</summary>
    private bool GoesOn(TaggedSentence sentence, int from, int comma)
    {
        var text = sentence.Text;
        var start = comma + 1;
        var end = start;
        while (end < text.Length && end - start <= 30 && text[end] != '等' && text[end] is not ('、' or '，' or '。' or '；' or '：')
            && !(end > start + 2 && text[end] == '和' && Marks.IsWord(sentence, end, 1)))
        {
            end++;
        }

        return end < text.Length && !OwnSubject.IsMatch(text, start) && (text[end] is '、' or '和' || (text[end] == '等' && ListClass.After(text, end) is not null) || (text[end] == '，' && (GoesOn(sentence, start, end) || IsLast(sentence, start, end))))
            && (closing.EndsWithNoun(sentence, from, text[comma - 1] == ' ' ? comma - 1 : comma) || (text[end] == '、' && text.LastIndexOf('、', comma, comma - from) < 0 && text[from - 1] == '、' && IsTown(sentence, start, end)))
            && (closing.IsComplete(sentence, start, end) || IsBrand(sentence, start, end)) && !EndsName(sentence, start)
            && !sentence.Tags.Any(t => t.Start >= start && t.End <= end && t.Tag is Tag.Person or Tag.Time)
            && ((names.Find(sentence, start, end) is { } name && name.Start == start && name.End == end) || IsBrand(sentence, start, end));
    }

    /// <summary>…南坪社区，|鼎诚机械|等处: a company closes the list.</summary>
    private bool IsBrand(TaggedSentence sentence, int start, int end) =>
        words.Brands.End(sentence.Text, start, end) is > 0 and var length && end - start - length is > 1 and < 6 && ListClass.After(sentence.Text, end) is not null;
}
