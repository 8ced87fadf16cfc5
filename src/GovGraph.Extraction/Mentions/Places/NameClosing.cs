using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Initiatives;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// The noun that closes a name in a phrase without 的, and what stands behind it and belongs to none: 惠民水厂|二期|施工现场, X技工学校|实训车间.
/// </summary>
internal sealed partial class NameClosing(PlaceWords words, NameJudge judge)
{
    private readonly NameCore core = new(words);
    private static readonly NounList Efforts = CueWords.Places.At(PlaceCueList.Effort);
    private static readonly NounList SeenThere = CueWords.Places.At(PlaceCueList.SeenThere);
    private static readonly NounList Sectors = CueWords.Places.At(PlaceCueList.Sector);
    private static readonly NounList EffortParts = CueWords.Places.At(PlaceCueList.EffortPart);

    /// <summary>Whether a name may be complete at a position: a closing noun ends there, at the end of a word.</summary>
    public bool IsComplete(TaggedSentence sentence, int start, int end) =>
        sentence.IsBoundary(end) && words.Nouns.TryEnd(sentence.Text, start, end, out var length, out _) && end - length > start;

    /// <summary>The same, or a closing noun alone (民宿和…).</summary>
    public bool EndsWithNoun(TaggedSentence sentence, int start, int end) =>
        sentence.IsBoundary(end) && (words.Nouns.TryEnd(sentence.Text, start, end, out _, out _)
            || Marks.Is(sentence.Text, end - 2, "现场") || Marks.Is(sentence.Text, end - 2, "工地") || Marks.Is(sentence.Text, end - 2, "流域"));

    /// <param name="licensed">The words after the list say that it is a place (A、B等企业): it needs no closing noun.</param>
    public FoundName? Find(TaggedSentence sentence, int start, int end, bool licensed)
    {
        var text = sentence.Text;
        while (start < end && (text[start] is ' ' or '、' || (text[start] == '了' && Marks.IsWord(sentence, start, 1))))
        {
            start++;
        }

        if (judge.StartsWithStop(sentence, start, end) || (start < end && text[start] is '看' or '查' && Marks.IsWord(sentence, start, 1))) // 看坑塘、看旱厕改造
        {
            return null;
        }

        if (end - start > 4 && text.IndexOf("项目在", start, end - start, StringComparison.Ordinal) is > 0 and var where && sentence.IsBoundary(where + 3))
        {
            end = where + 2; // 某加工项目|在某工业园|投产
        }

        end = BeforeStop(sentence, start, end);
        while (end > start && text[end - 1] is ' ' or '…')
        {
            end--;
        }

        if (licensed && Listed(sentence, start, end) is { } listed)
        {
            return listed;
        }

        for (var at = end; at > start + 1; at--)
        {
            if ((sentence.IsBoundary(at) || at == end) && words.Nouns.TryEnd(text, start, at, out var length, out var noun)
                && judge.IsNoun(sentence, start, at, length, closesPhrase: at == end))
            {
                return Named(sentence, start, at, length, noun);
            }
        }

        return AtWork(sentence, start, end) ?? BodyAlone(sentence, start, end);
    }

    /// <summary>城区部分|建筑工地: some of them.</summary>
    [GeneratedRegex("(?:部分|有关|相关|各|多个|多处|一些|几个|几处|所有|在建|重点)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Some { get; }

    /// <summary>碧水云庭|建筑工地: what is being built needs no closing noun.</summary>
    private FoundName? AtWork(TaggedSentence sentence, int start, int end)
    {
        if (WorkTail.Match(sentence.Text, start, end - start) is not { Success: true } tail)
        {
            return null;
        }

        return tail.Index - start is >= 3 and <= 16
            && sentence.IsBoundary(tail.Index) && !Some.IsMatch(sentence.Text.AsSpan(start, tail.Index - start)) && judge.IsUnclosedName(sentence, start, tail.Index) && judge.IsName(sentence, start, tail.Index, 1, PlaceNoun.Project)
            ? new FoundName(start, tail.Index, PlaceNoun.Project, SaysProject: true)
            : QuotedAtWork(sentence.Text, start, tail.Index);
    }

    /// <summary>“云上茶园”|项目现场: all of it in quotes, and no slogan (“三清两建”).</summary>
    private static FoundName? QuotedAtWork(string text, int start, int end) =>
        text[start] == '“' && Marks.Enclosed(text, start, end) is > 3 and var close && start + close + 1 == end && QuoteShape.MayNamePlace(text[(start + 1)..(end - 1)])
            ? new FoundName(start, end, PlaceNoun.Project, SaysProject: true)
            : null;

    /// <summary>The tagger knows the whole phrase as one body, whatever noun closes it.</summary>
    private static FoundName? BodyAlone(TaggedSentence sentence, int start, int end) =>
        end - start >= 5 && TagLookup.Ending(sentence, end) is { Tag: Tag.Body } tag && tag.Start == start && !NameJudge.IsTitleAfter(sentence.Text, end)
            ? new FoundName(start, end, PlaceNoun.Site, ProjectAfter.IsMatch(sentence.Text, end))
            : null;

    /// <summary>What stands between the separators of a list that is called projects or companies is a name as it stands.</summary>
    private FoundName? Listed(TaggedSentence sentence, int start, int end)
    {
        var text = sentence.Text;
        var saysProject = false;
        if (ListedTail.Match(text, start, end - start) is { Success: true } tail && tail.Index - start >= 3)
        {
            saysProject = !tail.ValueSpan.SequenceEqual("建设");
            end = tail.ValueSpan.SequenceEqual("建设项目") && Marks.Is(text, tail.Index - 2, "公司") ? end : tail.Index;
        }

        if (end - start is < 3 or > 30 || !judge.IsUnclosedName(sentence, start, end))
        {
            return null;
        }

        start = core.AfterTown(sentence, start, end);
        return words.Nouns.TryEnd(text, start, end, out _, out var noun)
            ? new FoundName(start, end, noun, saysProject)
            : new FoundName(start, end, null, saysProject);
    }

    private FoundName? Named(TaggedSentence sentence, int start, int end, int length, PlaceNoun noun)
    {
        var text = sentence.Text;
        var saysProject = ProjectAfter.IsMatch(text, end);
        if (Marks.Is(text, end - 2, "项目") && length == 2)
        {
            (end, saysProject) = (end - 2, true);
            length = 0;
            if (IsOfSector(sentence, start, end))
            {
                return null;
            }

            if (Marks.Is(text, end - 2, "公司") && (Marks.Is(text, end + 2, "负责人") || Marks.Is(text, end + 2, "经理")))
            {
                return null; // 青禾有限公司|项目负责人
            }

            if (OnSite.IsMatch(text, end + 2) && QuotedAtWork(text, start, end) is { } quoted)
            {
                return quoted;
            }

            if (Marks.Is(text, end - 2, "建设") && Marks.Is(text, end - 4, "公司"))
            {
                noun = PlaceNoun.Project; // 青禾化工有限公司建设|项目: a company is no project itself
                (end, length) = (end + 2, 2);
            }
            else if (Marks.Is(text, end - 2, "建设") && end - start > 4 && words.Nouns.TryEnd(text, start, end - 2, out var own, out var works) && (own > 1 || text[end - 3] is '路' or '街' or '桥' or '渠'))
            {
                (end, length, noun) = (end - 2, own, works); // 县公共卫生服务中心|建设项目
            }
        }

        if ((noun == PlaceNoun.Part || (!saysProject && Numbered.IsMatch(text.AsSpan(start, end - start)))) && core.BodyBefore(sentence, start, end - length) is > 0 and var body)
        {
            return Named(sentence, start, body, 2, PlaceNoun.Site);
        }

        if (noun == PlaceNoun.Project && length > 0 && !saysProject && core.CaredFor(sentence, start, end, length) is > 0 and var place)
        {
            return Named(sentence, start, place, text[place - 1] == '村' ? 1 : 2, PlaceNoun.Site);
        }

        if (noun == PlaceNoun.Project && length > 0 && IsEffort(text, end))
        {
            return null;
        }

        if (noun == PlaceNoun.Site && text[start] == '“' && end < text.Length && text[end] == '”')
        {
            start++; // 参观了“X联合实验室”: all of it in quotes
        }

        if (noun == PlaceNoun.Site && end < text.Length && text[end] == '”' && text.AsSpan(start, end - start).LastIndexOf('“') > 0)
        {
            (end, length) = (end + 1, length + 1); // 石桥社区“邻里驿站”: its own name in quotes
        }

        var from = core.AfterTown(sentence, start, end);
        start = end - from > 2 ? from : Math.Max(start, TagLookup.Ending(sentence, from) is { Tag: Tag.Place } county ? county.Start : start); // 安吉县余村: too short to stand without its county
        return judge.IsName(sentence, start, end, length, noun) ? new FoundName(start, end, noun, saysProject) : null;
    }

    /// <summary>推动X片区改造工作: an effort, not the works.</summary>
    private static bool IsEffort(string text, int at) => Efforts.LengthAt(text, at) is > 0 and var length && !EffortParts.BeginsAt(text, at + length);

    /// <summary>A verb after a complete name ends it: 到X村|检查….</summary>
    public int BeforeStop(TaggedSentence sentence, int start, int end)
    {
        for (var at = start + 2; at < end; at++)
        {
            if (sentence.Text[at] == '内' && sentence.Text[at - 1] == '村' && !Marks.Is(sentence.Text, at, "内涝"))
            {
                return at; // 南溪村|内河涌
            }

            if (SeenThere.BeginsAt(sentence.Text, at) && words.Nouns.TryEnd(sentence.Text, start, at, out var noun, out _) && noun > 1)
            {
                return at; // 石桥镇锅炉房|看了管线: the tagger takes 看 into the word before
            }

            if (sentence.IsBoundary(at) && words.Stops.Start(sentence.Text, at, sentence.Text.Length) is > 0 and var stop
                && sentence.IsBoundary(at + stop) && IsComplete(sentence, start, at) && !words.BeginsNoun(sentence.Text, at, stop) && !Crosses(sentence.Text, at))
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>大滨路|与|九滨路连接道: one place, where two roads meet.</summary>
    public static bool Crosses(string text, int at) =>
        at > 0 && text[at] is '与' or '和' && "路街道线桥速".Contains(text[at - 1], StringComparison.Ordinal) && Crossing.IsMatch(text, at);

    [GeneratedRegex(@"\G(?:[与和](?=[^，。、；“]{2,12}?(?:路|街|道|线|桥|高速)(?:的|之间)?(?:连接|联络|交叉|交汇|交会|交界|相交|十字|互通))|与(?=[^，。、；“]{2,8}?[路街]口(?!岸)))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Crossing { get; }

    /// <summary>督查|石桥镇水利|项目: those of a kind that a division has; 石桥镇水利|项目现场 is one of them.</summary>
    private static bool IsOfSector(TaggedSentence sentence, int start, int end) =>
        Sectors.LengthBefore(sentence.Text.AsSpan(start, end - start), end - start) is > 0 and var sector && end - sector - start > 2
        && OneDivision.IsMatch(sentence.Text.AsSpan(start, end - sector - start)) && sentence.Tags.Any(t => t.Start == start && t.End == end - sector && t.Tag == Tag.Place) && !AtSpot.IsMatch(sentence.Text, end + 2);

    [GeneratedRegex("(?:[镇乡县市旗州]|街道|(?<![社景园新开发库林])区)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OneDivision { get; }

    [GeneratedRegex("\\G(?:建设|施工)?(?:现场|工地|点|一期|二期|三期)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex AtSpot { get; }

    /// <summary>云锦府小区|3号楼.</summary>
    [GeneratedRegex("[0-9A-Z一二三四五六七八九十]号?(?:楼|栋|幢|座|单元|库|仓|车间|大棚|线)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Numbered { get; }

    [GeneratedRegex("\\G(?:建设|施工)?(?:现场|工地)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OnSite { get; }

    [GeneratedRegex("(?:(?:建筑|施工|建设|项目|在建)+(?:工地|现场)|工地)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex WorkTail { get; }

    [GeneratedRegex(@"\G的?(?:项目|建筑|建设|施工|作业|安装|改造|抢险|处置){0,3}(?:项目|工地|施工现场|建设现场|安装现场|项目现场)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex ProjectAfter { get; }

    [GeneratedRegex("(?:(?:项目|建筑|建设|施工)*(?:现场|工地)|(?:项目|建设)+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex ListedTail { get; }
}
