using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// A comma in place of 、 between places: 先后到A市场，|B中心，|C汽车站检查; 调研了石桥镇的A菌业，|河口镇的B公司，听取…. What follows must be a whole name, and the
/// list must go on, or end, behind it.
/// </summary>
internal sealed partial class CommaJoin(PlaceWords words, NameFinder names, NameClosing closing)
{
    private const int Longest = 30;

    public bool GoesOn(TaggedSentence sentence, int from, int comma)
    {
        var text = sentence.Text;
        var start = comma + 1;
        var end = start;
        while (end < text.Length && end - start <= Longest && text[end] != '等' && text[end] is not ('、' or '，' or '。' or '；' or '：')
            && !(end > start + 2 && text[end] == '和' && Marks.IsWord(sentence, end, 1)))
        {
            end++;
        }

        if (end - start is < 2 or > Longest || !EndsItem(sentence, from, comma, start, end) || OwnSubject.IsMatch(text, start) || words.BeginsPhrase(sentence, start))
        {
            return false;
        }

        if (!IsName(sentence, start, end))
        {
            return text[from - 1] == '，' && IsSeen(sentence, start, end);
        }

        return end == text.Length || text[end] is '、' or '和' or '。' or '；' || (text[end] == '等' && (text[from - 1] == '，' || ListClass.After(text, end) is not null))
            || (text[end] == '，' && (IsMiddle(sentence, from, start, end) || GoesOn(sentence, start, end)));
    }

    /// <summary>The item in front is closed: by a noun, as a company is, or by its town (石桥镇A，河口镇B).</summary>
    private bool EndsItem(TaggedSentence sentence, int from, int comma, int start, int end)
    {
        var text = sentence.Text;
        var before = text[comma - 1] == ' ' ? comma - 1 : comma;
        return closing.EndsWithNoun(sentence, from, before) || IsTown(sentence, from, before) || EndsAsBrand(text, text.LastIndexOf('的', before - 1, before - from) is > 0 and var de ? de + 1 : from, before)
            || (end < text.Length && text[end] == '、' && text.LastIndexOf('、', comma, comma - from) < 0 && text[from - 1] == '、' && BeginsWithTown(sentence, start, end));
    }

    /// <summary>来到|石桥镇|，南坪村，….</summary>
    private static bool IsTown(TaggedSentence sentence, int start, int end) =>
        TagLookup.Ending(sentence, end) is { Tag: Tag.Place } town && town.Start == start && sentence.Text[end - 1] is '镇' or '乡' or '道';

    /// <summary>Nothing but a name, or a town and 的 before it: |县公安局指挥中心|, |河口镇的B公司|.</summary>
    private bool IsName(TaggedSentence sentence, int start, int end)
    {
        if (sentence.Tags.Any(t => t.Start >= start && t.End <= end && (t.Tag == Tag.Time || (t.Tag == Tag.Person && !EndsAsBrand(sentence.Text, start, end)))))
        {
            return false;
        }

        return (names.Find(sentence, start, end) is { } name && (name.End == end || Marks.Is(sentence.Text, name.End, "项目") || name.SaysProject) && (name.Start == start || IsOfTown(sentence, start, name.Start)))
            || EndsAsBrand(sentence.Text, sentence.Text.LastIndexOf('的', end - 1, end - start) is > 0 and var de && IsOfTown(sentence, start, de + 1) ? de + 1 : start, end);
    }

    /// <summary>|石桥镇的|某公司.</summary>
    private static bool IsOfTown(TaggedSentence sentence, int start, int name) =>
        (sentence.Text[name - 1] == '的' && TagLookup.Ending(sentence, name - 1) is { Tag: Tag.Place or Tag.Body } town && town.Start == start)
        || (TagLookup.Ending(sentence, name) is { Tag: Tag.Place or Tag.Body } place && place.Start == start && sentence.Text[name - 1] is '镇' or '乡' or '道' or '县' or '区' or '市');

    /// <summary>…，|某中心|，…: what stands alone between two commas is one of a list.</summary>
    private bool IsMiddle(TaggedSentence sentence, int from, int start, int end) =>
        sentence.Text[from - 1] == '，' || BeginsWithTown(sentence, start, end) || closing.IsComplete(sentence, start, end) || EndsAsBrand(sentence.Text, start, end);

    /// <summary>A，B，|云阳汽车站|检查…: the verb that the whole list belongs to.</summary>
    private bool IsSeen(TaggedSentence sentence, int start, int end) =>
        names.Find(sentence, start, end) is { } name && name.Start == start && !words.BeginsNoun(sentence.Text, name.End, 2)
        && words.Verbs.TryStart(sentence.Text, name.End, end, out var verb, out _) && verb > 1 && sentence.IsBoundary(name.End + verb)
        && !(name.End + verb < sentence.Text.Length && "组团员室会队".Contains(sentence.Text[name.End + verb], StringComparison.Ordinal));

    private bool EndsAsBrand(string text, int start, int end) =>
        words.Brands.End(text, start, end) is > 0 and var length && end - start - length is > 1 and < 6;

    private static bool BeginsWithTown(TaggedSentence sentence, int start, int end) =>
        sentence.Tags.Any(t => t.Start == start && t.End < end && t.Tag == Tag.Place && sentence.Text[t.End - 1] is '镇' or '乡' or '道' or '区' or '县');

    /// <summary>，县发改局、县商务局负责人参加; ，县水务局，石桥镇负责同志介绍情况: a clause of its own.</summary>
    [GeneratedRegex(@"\G[^，。；]*(?:负责人|负责同志|领导|人员|干部|参加|陪同|随同|随行|参会|出席|列席|介绍情况|汇报工作)(?:[，。；]|$)|\G[^，。；]{1,10}(?:[局委办镇乡]|政府|街道|中心)，[^，。；听与和对向同]{2,14}(?:负责人|负责同志)(?:分别|先后)?(?:介绍|汇报|参加|陪同)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OwnSubject { get; }
}
