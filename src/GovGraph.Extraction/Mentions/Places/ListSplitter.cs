using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
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
    /// <summary>和顺, 和丰…: how villages are called.</summary>
    private const string VillageNames = "平顺兴丰谐睦合庆安善乐济盛信义胜润贵桥";
    private static readonly NounList Unsplit = CueWords.Places.At(PlaceCueList.Unsplit);
    private readonly CommaJoin commas = new(words, names, closing);

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
                if (BracketList.Opens(sentence, words, at, at + enclosed) && EndsItem(sentence, at + enclosed + 1, limit))
                {
                    items.AddRange(BracketList.Items(text, at, at + enclosed));
                    at += enclosed + 1;
                    var next = Joint(text, at);
                    from = at += next;
                    if (next == 0)
                    {
                        break;
                    }

                    continue;
                }

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
        if (from == end && items.Count > 0)
        {
            return new PlaceList(items, end, ListClass.After(text, end)); // behind a bracket
        }

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
        if (Marks.EndsClause(text[at]) || text[at] is '）' or '”' or '》' || (text[at] == '等' && (Marks.IsWord(sentence, at, 1) || (from > 0 && text[from - 1] == '、' && Marks.Is(text, at, "等村")))))
        {
            return true;
        }

        if (text[at] == '、' && SetsOut(sentence, at + 1))
        {
            return true;
        }

        if (text[at] == '，')
        {
            return !Marks.Is(text, at + 1, "以及") && !commas.GoesOn(sentence, from, at);
        }

        if (text[at] == ' ')
        {
            return at + 1 < text.Length && text[at + 1] is not ('，' or '、' or '等') && !char.IsAsciiLetterOrDigit(text[at + 1]);
        }

        return at > from && sentence.IsBoundary(at)
            && ((words.BeginsPhrase(sentence, at) && closing.IsComplete(sentence, from, at) && !NameClosing.Crosses(text, at) && !(text[at] == '与' && IsNext(sentence, at + 1))) || IsVisit(sentence, at));
    }

    /// <summary>迎宾路|与|文化路，: a name and nothing else follows; not 与村民交谈.</summary>
    private bool IsNext(TaggedSentence sentence, int start) =>
        Marks.ItemEnd(sentence.Text, start) is var end && TagLookup.At(sentence, start) is { Tag: Tag.Place or Tag.Body } && names.Find(sentence, start, end) is { } name && name.Start == start && name.End == end;

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
        words.Verbs.TryStart(sentence.Text, at, sentence.Text.Length, out var length, out _) && sentence.IsBoundary(at + length) && !words.BeginsNoun(sentence.Text, at, length)
        && (length > 1 || (at + 1 < sentence.Text.Length && sentence.Text[at + 1] == '了'));

    /// <summary>石桥镇（红旗村）|、, …）|调研; not 石桥镇（红旗村）|安置点.</summary>
    private bool EndsItem(TaggedSentence sentence, int at, int limit) =>
        at >= limit || sentence.Text[at] == '等' || Joint(sentence.Text, at) > 0 || Marks.EndsPhrase(sentence.Text, at) || IsVisit(sentence, at) || words.BeginsPhrase(sentence, at);

    /// <summary>How long the mark or word is that joins the next item; 0 for none.</summary>
    private static int Joint(string text, int at) =>
        Marks.Is(text, at, "、") ? 1 : Joins.FirstOrDefault(join => Marks.Is(text, at, join))?.Length ?? 0;

    private int Separator(TaggedSentence sentence, int from, int at, int before)
    {
        var text = sentence.Text;
        if (text[at] is '、' or '，')
        {
            return Marks.Is(text, at + 1, "以及") ? 3 : 1;
        }

        foreach (var join in Joins)
        {
            if (text[at] == join[0] && Marks.Is(text, at, join) && !IsInName(sentence, from, at)
                && (EndsBody(sentence, from, at) || Marks.IsWord(sentence, at, join.Length) || JoinsBodies(sentence, from, at, join.Length) || IsNoCounty(sentence, at))
                && (EndsBody(sentence, from, at) || IsDivision(sentence, from, at) || closing.EndsWithNoun(sentence, from, at) || JoinsBodies(sentence, from, at, join.Length) || JoinsPlaces(sentence, from, at, join.Length) || JoinsStates(sentence, from, at) || (before > 0 && at - from >= 3 && !IsAmid(text, at + join.Length))))
            {
                return join.Length;
            }
        }

        return 0;
    }

    /// <summary>南坪村|和美乡村|示范点, 石桥镇|和顺新村|: the 和 belongs to the name behind it.</summary>
    private bool IsInName(TaggedSentence sentence, int from, int at) =>
        sentence.Text[at] == '及' ? IsRest(sentence, at + 1)
        : NameClosing.Crosses(sentence.Text, at) || (sentence.Text[at] == '和' && (Unsplit.BeginsAt(sentence.Text, at)
            || (at + 2 < sentence.Text.Length && VillageNames.Contains(sentence.Text[at + 1], StringComparison.Ordinal) && IsDivision(sentence, from, at)
                && sentence.Text[Marks.ItemEnd(sentence.Text, at) - 1] is var last && (last is '区' or '学' or '园' or '院' || Village(sentence.Text, at + 2)))));

    /// <summary>、碳纤维和导电浆料项目、: the list goes on by 、, so the 和 belongs to the one project.</summary>
    private static bool IsAmid(string text, int start)
    {
        var end = Marks.ItemEnd(text, start);
        return end < text.Length && text[end] == '、' && end - start > 2 && text.AsSpan(end - 2, 2) is "项目" or "工程";
    }

    /// <summary>服务中心|及|配套设施项目: no name of its own, but part of the same project.</summary>
    private bool IsRest(TaggedSentence sentence, int start) =>
        Rest.Match(sentence.Text, start) is { Success: true } rest && words.Generic.Covers(sentence.Text, start, rest.Groups["what"].Index + rest.Groups["what"].Length, words.Nouns);

    [GeneratedRegex(@"\G(?<what>\p{Lo}{2,10}?)(?:建设)?(?:项目|工程)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Rest { get; }

    /// <summary>和|丰村|走访.</summary>
    private static bool Village(string text, int at) => text[at] == '村' || Marks.Is(text, at, "新村") || Marks.Is(text, at, "社区");

    /// <summary>县人民医院|和|平山卫生院: the tagger takes the 和 into the body before it.</summary>
    private bool EndsBody(TaggedSentence sentence, int from, int at) =>
        sentence.Text[at] is '和' or '与' or '及' && sentence.IsBoundary(at + 1) && !sentence.IsBoundary(at)
        && words.Nouns.TryEnd(sentence.Text, from, at, out var noun, out _) && noun > 1 && TagLookup.Ending(sentence, at + 1) is { Tag: Tag.Body or Tag.Place };

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

    /// <summary>甲产业园|建设情况|和|乙工程施工现场: what is said of one place, and another.</summary>
    private bool JoinsStates(TaggedSentence sentence, int from, int at) =>
        (Marks.Is(sentence.Text, at - 2, "情况") || Marks.Is(sentence.Text, at - 2, "进度") || Marks.Is(sentence.Text, at - 2, "进展")) && names.Find(sentence, from, at) is not null
        && names.Find(sentence, at + 1, Marks.ItemEnd(sentence.Text, at + 1)) is not null;

    /// <summary>县第一小学校门口|和|松山村文庙: more than the name stands before, but a division begins the next.</summary>
    private bool JoinsPlaces(TaggedSentence sentence, int from, int at, int length) =>
        TagLookup.At(sentence, at + length) is { Tag: Tag.Place or Tag.Body } next && next.Start == at + length
        && names.Find(sentence, from, at) is { Noun: PlaceNoun.Site };
}
