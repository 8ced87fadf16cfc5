using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// Where the name of a place begins and ends in a phrase: 位于城东镇的|惠民水厂二期|施工现场. It ends with the last noun that
/// closes a name, begins after the last 的 that leaves one, and is no class (老旧小区改造).
/// </summary>
internal sealed partial class NameFinder(PlaceWords words)
{
    private readonly NameJudge judge = new(words);

    /// <param name="licensed">The words after the list say that it is a place (A、B等企业): it needs no closing noun.</param>
    public FoundName? Find(TaggedSentence sentence, int start, int end, bool licensed = false)
    {
        start = NameStart.After(sentence, words, start, end);
        for (var de = LastOf(sentence, start, end); de >= start; de = LastOf(sentence, start, end))
        {
            if (Whole(sentence, de + 1, end, licensed) is { } name)
            {
                if (Room.IsMatch(sentence.Text.AsSpan(name.Start, name.End - name.Start)) && Whole(sentence, start, de, licensed) is { Noun: PlaceNoun.Site } body)
                {
                    return body;
                }

                return BeingBuilt.IsMatch(sentence.Text.AsSpan(start, de - start + 1)) ? name with { SaysProject = true } : name;
            }

            end = de;
        }

        return Whole(sentence, start, end, licensed);
    }

    /// <summary>视察了|便民服务中心|: the words are those of a class, but a county has one of it.</summary>
    public FoundName? FindOnlyOne(TaggedSentence sentence, int start, int end)
    {
        start = NameStart.After(sentence, words, start, end);
        end = BeforeStop(sentence, start, end);
        return end - start is >= 5 and <= 14 && OnlyOne.IsMatch(sentence.Text.AsSpan(start, end - start))
            && EndsWithNoun(sentence, start, end) && !ManyAfter.IsMatch(sentence.Text, end)
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

    /// <summary>Whether a name may be complete at a position: a closing noun ends there, at the end of a word.</summary>
    public bool IsComplete(TaggedSentence sentence, int start, int end) =>
        sentence.IsBoundary(end) && words.Nouns.TryEnd(sentence.Text, start, end, out var length, out _) && end - length > start;

    /// <summary>The same, or a closing noun alone (民宿和…).</summary>
    public bool EndsWithNoun(TaggedSentence sentence, int start, int end) =>
        sentence.IsBoundary(end) && (words.Nouns.TryEnd(sentence.Text, start, end, out _, out _)
            || Marks.Is(sentence.Text, end - 2, "现场") || Marks.Is(sentence.Text, end - 2, "工地"));

    private FoundName? Whole(TaggedSentence sentence, int start, int end, bool licensed)
    {
        var text = sentence.Text;
        while (start < end && (text[start] is ' ' or '、' || (text[start] == '了' && Marks.IsWord(sentence, start, 1))))
        {
            start++;
        }

        if (judge.StartsWithStop(sentence, start, end))
        {
            return null;
        }

        end = BeforeStop(sentence, start, end);
        while (end > start && text[end - 1] == ' ')
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

    /// <summary>碧水云庭|建筑工地: what is being built needs no closing noun.</summary>
    private FoundName? AtWork(TaggedSentence sentence, int start, int end)
    {
        return WorkTail.Match(sentence.Text, start, end - start) is { Success: true } tail && tail.Index - start is >= 3 and <= 16
            && sentence.IsBoundary(tail.Index) && judge.IsUnclosedName(sentence, start, tail.Index) && judge.IsName(sentence, start, tail.Index, 1, PlaceNoun.Project)
            ? new FoundName(start, tail.Index, PlaceNoun.Project, SaysProject: true)
            : null;
    }

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
            end = tail.Index;
        }

        if (end - start is < 3 or > 30 || !judge.IsUnclosedName(sentence, start, end))
        {
            return null;
        }

        start = AfterTown(sentence, start, end);
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
        }

        if (noun == PlaceNoun.Part && BodyBefore(sentence, start, end - length) is > 0 and var body)
        {
            return Named(sentence, start, body, 2, PlaceNoun.Site);
        }

        if (noun == PlaceNoun.Project && length > 0 && Effort.IsMatch(text, end))
        {
            return null; // 推动X片区改造工作: an effort, not the works
        }

        if (noun == PlaceNoun.Site && text[start] == '“' && end < text.Length && text[end] == '”')
        {
            start++; // 参观了“X联合实验室”: all of it in quotes
        }

        start = AfterTown(sentence, start, end);
        return judge.IsName(sentence, start, end, length, noun) ? new FoundName(start, end, noun, saysProject) : null;
    }

    /// <summary>X技工学校|实训车间: the body, not the part, is what was visited.</summary>
    private int BodyBefore(TaggedSentence sentence, int start, int end)
    {
        for (var at = end; at > start + 3; at--)
        {
            if (sentence.IsBoundary(at) && words.Nouns.TryEnd(sentence.Text, start, at, out var length, out var noun)
                && length > 1 && noun == PlaceNoun.Site)
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>城北镇|河口村: a village is called without its town.</summary>
    private static int AfterTown(TaggedSentence sentence, int start, int end)
    {
        if (end <= start || sentence.Text[end - 1] != '村')
        {
            return start;
        }

        for (var at = end - 2; at > start + 1; at--)
        {
            if (sentence.IsBoundary(at) && TownEnd.IsMatch(sentence.Text.AsSpan(start, at - start)) && end - at >= 3)
            {
                return at;
            }
        }

        return start;
    }

    /// <summary>A verb after a complete name ends it: 到X村|检查….</summary>
    private int BeforeStop(TaggedSentence sentence, int start, int end)
    {
        for (var at = start + 2; at < end; at++)
        {
            if (sentence.IsBoundary(at) && words.Stops.Start(sentence.Text, at, sentence.Text.Length) is > 0 and var stop
                && sentence.IsBoundary(at + stop) && IsComplete(sentence, start, at))
            {
                return at;
            }
        }

        return end;
    }

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

    [GeneratedRegex("(?:(?:建筑|施工|建设|项目|在建)+(?:工地|现场)|工地)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex WorkTail { get; }

    [GeneratedRegex("^[^，。（）]{0,12}(?:活动室|办公室|会议室|办公场所|办公区|办公用房|阅览室|接待室|值班室)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Room { get; }

    [GeneratedRegex(@"\G的?(?:项目|建筑|建设|施工|作业|安装|改造|抢险|处置){0,3}(?:项目|工地|施工现场|建设现场|安装现场|项目现场)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex ProjectAfter { get; }

    [GeneratedRegex("(?:(?:项目|建筑|建设|施工)*(?:现场|工地)|(?:项目|建设)+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex ListedTail { get; }

    [GeneratedRegex("(?:[镇乡县区州市旗]|街道|苏木)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex TownEnd { get; }

    [GeneratedRegex(@"\G(?:工作|行动|任务|力度|成效)(?!站|室|者|区|专班)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Effort { get; }

    [GeneratedRegex("在建|正在|刚刚|新建|拟建|待建|施工|投资|停工|未完|开工", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex BeingBuilt { get; }
}
