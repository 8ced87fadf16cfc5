using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// Whether a phrase that could be the name of a place is one: not a class (老旧小区改造, 部分企业), not an initiative in quotes
/// (“三清两建”工程), not part of a title (县教育局|局长), not a division alone.
/// </summary>
internal sealed partial class NameJudge(PlaceWords words)
{
    private const int Longest = 40;
    private const string NoRoads = "公道铁线马沿电网水思背步商业食老主干路";
    private static readonly NounList Titles = CueWords.Places.At(PlaceCueList.Title);
    private static readonly NounList QuotedNouns = CueWords.Places.At(PlaceCueList.QuotedNoun);
    private static readonly SearchValues<string> InnerWords = CueWords.Places.Within(PlaceCueList.Inner);
    private static readonly NounList Matters = CueWords.Places.At(PlaceCueList.NoPlace);
    private static readonly NounList Sectors = CueWords.Places.At(PlaceCueList.Sector);
    private static readonly NounList PlainNames = CueWords.Places.At(PlaceCueList.PlainName);
    private static readonly NounList PlainNouns = CueWords.Places.At(PlaceCueList.PlainNoun);
    private static readonly NounList NotOne = CueWords.Places.At(PlaceCueList.NotOne);
    private static readonly NounList IndefiniteWords = CueWords.Places.At(PlaceCueList.Indefinite);

    /// <param name="length">Of the closing noun; 0 where it has been cut off.</param>
    public bool IsName(TaggedSentence sentence, int start, int end, int length, PlaceNoun noun)
    {
        var text = sentence.Text;
        if (end - start > Longest || end - start < (length == 1 || IsOwn(text[start]) ? 3 : 4)
            || (noun == PlaceNoun.Part && end - length - start < 4))
        {
            return false;
        }

        var name = text.AsSpan(start, end - start);
        return !IsTownAfter(text, end) && text[end - 1] is not ('向' or '把' or '将' or '被' or '从' or '给') && !name.ContainsAny(InnerWords) && !Inner.IsMatch(name) && !Unnamed.IsMatch(name) && !(IndefiniteWords.Begin(name) && !IsDivisionName(sentence, start) && !OfAll.IsMatch(name)) && (!Indefinite.IsMatch(name) || IsCountedName(sentence, start))
            && (!IsQuotedTitle(text, start, end - length) || IsQuotedPlace(text, start, end)) && HasEvenQuotes(text, start, end) && !JoinsMatter(sentence, start, end) && !IsTitleAfter(text, end) && !IsClass(sentence, start, end, length);
    }

    /// <summary>A、B等企业: what stands in the list has no closing noun, but no verb and no division's ending either.</summary>
    public bool IsUnclosedName(TaggedSentence sentence, int start, int end) =>
        IsUnclosedWord(sentence, start, end) && !IsDivision(sentence, start, end);

    /// <summary>The same where the words around say that it is no division.</summary>
    public bool IsUnclosedWord(TaggedSentence sentence, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (sentence.IsBoundary(at) && words.Stops.Start(sentence.Text, at, end) is > 0 and var stop && sentence.IsBoundary(at + stop))
            {
                return false;
            }
        }

        return !words.Generic.Covers(sentence.Text, start, end, words.Nouns) && !Sectors.Contains(sentence.Text.AsSpan(start, end - start)) && HasEvenQuotes(sentence.Text, start, end)
            && !Unnamed.IsMatch(sentence.Text.AsSpan(start, end - start));
    }

    /// <summary>X公司|董事长, Y局|局长: the place belongs to a title.</summary>
    public static bool IsTitleAfter(string text, int end)
    {
        for (var at = end + TitleFront.Match(text, end).Length; at >= end; at--)
        {
            if (Titles.BeginsAt(text, at) && (at == end || text[at - 1] != '党'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>某某之路|苏木: what is named is the town.</summary>
    private static bool IsTownAfter(string text, int end) => Marks.Is(text, end, "苏木") || (Marks.Is(text, end, "街道") && !Marks.Is(text, end, "街道路"));

    private static bool IsDivision(TaggedSentence sentence, int start, int end)
    {
        var alone = TagLookup.Ending(sentence, end) is { Tag: Tag.Place } tag && tag.Start == start;
        return (alone && end - start <= 3)
            || (DivisionEnd.IsMatch(sentence.Text.AsSpan(start, end - start)) && (alone || sentence.Text[end - 1] != '区' || end - start <= 4));
    }

    /// <summary>要到X: no name begins with such a word.</summary>
    public bool StartsWithStop(TaggedSentence sentence, int start, int end) =>
        start < end && words.Stops.Start(sentence.Text, start, end) is > 0 and var stop && sentence.IsBoundary(start + stop)
        && (stop > 1 || sentence.Text[start] is '要' or '有' or '是' or '为' or '对' or '把' or '被' or '让' or '使' or '不' or '没' or '就' or '时');

    /// <summary>那山县, 从江县: a division whose name begins like a pronoun or preposition.</summary>
    private static bool IsDivisionName(TaggedSentence sentence, int start) =>
        sentence.Text[start] is '那' or '从' && sentence.Tags.Any(t => t.Start == start && t.Length > 2 && t.Tag is Tag.Place or Tag.Body);

    /// <summary>九家湾, 五家渠: the tagger knows a place by that name; not 八家企业.</summary>
    private static bool IsCountedName(TaggedSentence sentence, int start) =>
        sentence.Tags.Any(t => t.Start == start && t.Length > 2 && t.Tag is Tag.Place);

    private static bool HasEvenQuotes(string text, int start, int end)
    {
        var span = text.AsSpan(start, end - start);
        return span.Count('“') == span.Count('”') && span.Count('（') == span.Count('）') && span.Count('【') == span.Count('】') && !span.Contains('《');
    }

    private bool IsClass(TaggedSentence sentence, int start, int end, int length) => OfDivision.IsMatch(sentence.Text.AsSpan(start, end - start)) || IsGeneric(sentence, start, end, length);

    /// <summary>鼓楼区|社区, 青禾县|农村: all of them there.</summary>
    [GeneratedRegex("^[\\p{Lo}]{2,}(?:[县市旗]|(?<![矿林库景社园小牧灌滩厂校城老新])区)(?:社区|农村|乡村|企业)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OfDivision { get; }

    private bool IsGeneric(TaggedSentence sentence, int start, int end, int length) =>
        words.Generic.Covers(sentence.Text, start, end, words.Nouns)
        && !sentence.Tags.Any(t => t.Start == start && t.Tag == Tag.Place && t.Length > 3 && t.End < end && Marks.Is(sentence.Text, t.End - 2, "社区")) // 老街社区|养老服务站
        && !(end - start >= 7 && sentence.Text[end - 1] is '园' or '城' or '港' or '谷')
        && !(end - length - start >= 2 && (sentence.Text[end - 1] is '村' or '路' or '街' || Marks.Is(sentence.Text, end - 2, "社区"))
             && TagLookup.IsName(sentence, start, end) && !NotOne.BeginsAt(sentence.Text, end))
        && !OfAll.IsMatch(sentence.Text.AsSpan(start, end - start)) && !IsPlainName(sentence, start, end) && !IsKnownName(sentence, start, end, length) && !IsOfRoad(sentence.Text, start, end - length);

    /// <summary>藏茶生产|和|茶厂, 校园环境|以及|学校: a matter, and any place of that kind.</summary>
    private bool JoinsMatter(TaggedSentence sentence, int start, int end)
    {
        var name = sentence.Text.AsSpan(start, end - start);
        var at = name.LastIndexOfAny('和', '及', '与');
        if (at < 3 || !sentence.IsBoundary(start + at + 1) || Marks.Is(sentence.Text, end, "项目"))
        {
            return false;
        }

        var before = name[at - 1] == '以' ? at - 1 : at;
        return Matters.LengthBefore(name, before) > 0 && words.Nouns.Contains(name[(at + 1)..]);
    }

    /// <summary>新寨|小学: the tagger knows it, and what stands before the noun is no word of classes itself.</summary>
    private bool IsKnownName(TaggedSentence sentence, int start, int end, int length) =>
        length > 1 && end - length - start == 2 && TagLookup.IsName(sentence, start, end)
        && sentence.Text.AsSpan(start, end - length - start) is var front && !words.Generic.Contains(front) && !words.Nouns.Contains(front);

    /// <summary>古城路|小学, 平安路|综合|管廊.</summary>
    private static bool IsOfRoad(string text, int start, int noun) =>
        (noun -= Marks.Is(text, noun - 2, "综合") ? 2 : 0) - start is >= 3 and <= 5 && text[noun - 1] is '路' or '街' && !NoRoads.Contains(text[noun - 2], StringComparison.Ordinal) && !RoadClass.IsMatch(text.AsSpan(start, noun - start));

    /// <summary>断头路, 农村路, 通村路: many, and none by name.</summary>
    [GeneratedRegex("^(?:断头|[农乡山]村|[通进入到连][村组户屯镇乡校园]|[机农]耕|生产|旅游|致富|产业|瓶颈)路$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex RoadClass { get; }

    /// <summary>和谐|小区, 平安|广场, 417|街区, and 新建|小学 if the tagger knows it: the words of a class, but the name of one; not 平安社区|创建.</summary>
    private static bool IsPlainName(TaggedSentence sentence, int start, int end)
    {
        var name = sentence.Text.AsSpan(start, end - start);
        var digits = name.IndexOfAnyExceptInRange('0', '9');
        return (name.Length > 5 && PlainNames.LengthAt(name, 0) is > 0 and var own && VillageAt(name, own) is > 0 and var village && name.Length - own - village > 2 && !NotOne.BeginsAt(sentence.Text, end))
            || name.Length is >= 3 and <= 7 && (digits > 2 ? digits : PlainNames.LengthAt(name, 0)) is > 0 and var plain && PlainNouns.Contains(name[plain..]) && !NotOne.BeginsAt(sentence.Text, end)
            && (name[0] != '新' || "小中幼".Contains(name[^1], StringComparison.Ordinal) || TagLookup.IsName(sentence, start, end));
    }

    /// <summary>平安|村|卫生室, 幸福|社区|养老服务站: the village has the plain name, and its station is one.</summary>
    private static int VillageAt(ReadOnlySpan<char> name, int at) => name[at] == '村' ? 1 : name[at..].StartsWith("社区", StringComparison.Ordinal) || name[at..].StartsWith("小区", StringComparison.Ordinal) ? 2 : 0;

    /// <summary>Not a closing character inside another word (思路, 一线).</summary>
    public bool IsNoun(TaggedSentence sentence, int start, int end, int length, bool closesPhrase)
    {
        if (length > 1)
        {
            return true;
        }

        if (end - start < 3 || words.Generic.Contains(sentence.Text.AsSpan(end - 2, 2)))
        {
            return false;
        }

        return (closesPhrase && end - start > 3) || sentence.IsBoundary(end - 1) || !sentence.IsBoundary(end - 2)
            || "一二三四五六七八九十东西南北中上下大小新老".Contains(sentence.Text[end - 2], StringComparison.Ordinal)
            || TagLookup.Ending(sentence, end) is { Tag: Tag.Place or Tag.Body };
    }

    /// <summary>“…”工程: nothing but the noun stands outside the quotes.</summary>
    private static bool IsQuotedTitle(string text, int start, int end) =>
        text[start] == '“' && start + Marks.Enclosed(text, start, text.Length) >= end - 1;

    /// <summary>“稻香里”民宿: what has its own name in quotes is a place, by its noun.</summary>
    private static bool IsQuotedPlace(string text, int start, int end)
    {
        var close = start + Marks.Enclosed(text, start, end);
        return close - start > 2 && close < end - 1 && QuotedNouns.Contains(text.AsSpan(close + 1, end - close - 1));
    }

    /// <summary>县医院, 镇敬老院: short, but of one county or town.</summary>
    private static bool IsOwn(char c) => c is '县' or '市' or '区' or '镇' or '乡' or '州' or '旗' or '村' or '省';

    [GeneratedRegex("(?:[省市县区镇乡州旗个]|街道|各有)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex DivisionEnd { get; }

    /// <summary>党委副|书记, 常务副|局长.</summary>
    [GeneratedRegex(@"\G(?:党[委组支总工]{1,2}|常务|副)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex TitleFront { get; }

    /// <summary>What is done, not where; 城区|部分|工地, but not 西部|分公司, 总部|分拣中心; 石桥|等村, but not 平等|村; 宣传片.</summary>
    [GeneratedRegex("支持(?!中心)|(?<![东西南北中总本])部分|部分(?!公司|[校院店厂局拣])|(?<!平)等村|(?:宣传|专题)片(?!拍摄|摄制|制作)|[0-9]+[余多]?[个项]|(?:首|下|末|最后|(?:最后|[下头另又]|其中)一|第[一二三四五六七八九十]|^[一二三四五六七八九十])站$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Inner { get; }

    /// <summary>Told by time, number or verb: 10月份新(项目), 首批, 确定一批重大(项目).</summary>
    [GeneratedRegex("^(?:全[国球省市县]|国内|我国|我[省市县])?(?:首[个座条家批]|最大)|第[一二三四五六七八九十]{1,2}[座条个家]|两[座条个]|[0-9]+[座条]|[0-9][亿万]元$|首[个座条家批]$|^近[一二两三几]年|[0-9]{4}年度?(?:[春夏秋冬]季|首[轮批次]|第?[一二三四]季度|[上下]半年|第[一二三四]批)|^(?:[0-9一二三四五六七八九十]{1,3}月份?|第?[0-9一二三四]季度)(?:份|新|集中|重点|重大)|一批|(?:重点|重大|援[藏疆青]|对口支援)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Unnamed { get; }

    /// <summary>全国|人大代表联络站: of whom there is one, not of the whole country.</summary>
    [GeneratedRegex("^全[国省市县区](?:人大|政协|党代表|劳模|劳动模范|重点文物)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OfAll { get; }

    [GeneratedRegex("^(?:多[个家处]|[一二两三四五六七八九十0-9]+余?(?:[个家处所座条项位名批对]|户(?!村(?!民))))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Indefinite { get; }
}
