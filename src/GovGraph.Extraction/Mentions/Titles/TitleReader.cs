using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Titles;

/// <summary>
/// Reads the titles that end right before a name, from right to left:
/// 由[县委副书记]、[县长]张三主持; 州委常委、[组织部]、[统战部部长]李四; [副县长（挂职）]王五.
/// </summary>
internal sealed partial class TitleReader(TitleWords words)
{
    private const int LongestPart = 34;
    private readonly TitleStart starts = new(words);

    /// <param name="sentence">The sentence.</param>
    /// <param name="end">Where the name begins.</param>
    /// <param name="floor">Where the name before it ends; titles do not reach over it.</param>
    /// <returns>In reading order; empty where no title ends there.</returns>
    public IReadOnlyList<TitlePart> Before(TaggedSentence sentence, int end, int floor)
    {
        var text = sentence.Text;
        var parts = new List<TitlePart>();
        var position = Rank.Match(text, floor, Math.Max(0, end - floor)) is { Success: true } rank ? rank.Index
            : Told.Match(text, floor, Math.Max(0, end - floor)) is { Success: true } told ? told.Index
            : IsLabel(text, end, floor) ? end - 1 : end;
        while (position > floor)
        {
            var last = SkipSpace(text, position, floor);
            var head = HeadBefore(text, last, floor, out var bodyEnd, out var kind);
            string? borrowed = null;
            if (head == 0)
            {
                if (parts.Count == 0 || !SharesHead(text, last, floor, parts[0].Text, out borrowed))
                {
                    break;
                }

                (kind, bodyEnd, head) = (parts[0].Kind, last, 1);
            }

            var start = starts.Before(sentence, bodyEnd - head, floor);
            start += kind == TitleKind.Person ? OtherPlace.Match(text, start, bodyEnd - head - start).Length : 0;
            if (last - start > LongestPart || start >= last)
            {
                break;
            }

            parts.Insert(0, Part(sentence, start, last, borrowed, kind));
            if (start == floor || !IsJoint(text, start - 1))
            {
                break;
            }

            position = start - 1;
        }

        return parts;
    }

    /// <summary>Reads a list of titles that begins at a position: 任[县委委员]、[常委]、[书记]，….</summary>
    public IReadOnlyList<TitlePart> From(TaggedSentence sentence, int start, int limit, PostStatus status)
    {
        var text = sentence.Text;
        var parts = new List<TitlePart>();
        while (start < limit)
        {
            var end = start;
            while (end < limit && (!TitleStart.IsEdge(text[end]) || Bracket.IsMatch(text, end)))
            {
                end += text[end] == '（' ? Bracket.Match(text, end).Length : 1;
            }

            var last = end;
            while (last > start && words.HeadBefore(text, last, start, out _) == 0)
            {
                last--; // 县长职务, 书记一职
            }

            if (last == start)
            {
                break;
            }

            words.HeadBefore(text, last, start, out var kind);
            last += Candidate.Match(text, last) is { Success: true } candidate ? candidate.Length : 0;
            kind = parts.Count > 0 && parts[0].Kind == TitleKind.Official ? TitleKind.Official : kind; // 县委书记、常委、委员
            parts.Add(new TitlePart(start, last, sentence.Printed(start, last), kind, status));
            end = last == end && Aside.Match(text, end) is { Success: true } aside ? end + aside.Length : end;
            if ((last < end && text[end - 1] != '）') || end >= limit || (text[end] != '、' && !(status == PostStatus.Dismissed && Further.IsMatch(text, end))))
            {
                break;
            }

            start = end + 1;
        }

        return parts;
    }

    /// <summary>不再担任省委常委|，市委书记、委员职务: one list up to its noun.</summary>
    [GeneratedRegex("\\G，[^，。；：]{2,30}职务", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Further { get; }

    /// <summary>到|县中心敬老院和|老复员军人张三: a place that is gone to beside somebody.</summary>
    [GeneratedRegex("\\G[\\p{Lo}]{2,14}?[院村园区司厂店站校](?:和|及|以及)(?=\\p{Lo})", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OtherPlace { get; }

    private int HeadBefore(string text, int end, int floor, out int bodyEnd, out TitleKind kind)
    {
        bodyEnd = end;
        if (end - 1 > floor && text[end - 1] == '）')
        {
            var open = text.LastIndexOf('（', end - 1);
            if (open > floor && end - open <= 12)
            {
                bodyEnd = open; // 副县长（挂职）
            }
        }

        bodyEnd -= CandidateBefore.Match(text, floor, bodyEnd - floor) is { Success: true } candidate ? candidate.Length : 0; // 副县长|提名人选
        return words.HeadBefore(text, bodyEnd, floor, out kind);
    }

    /// <summary>县长|候选人, 副县长|提名人选.</summary>
    [GeneratedRegex("\\G(?:提名|候选人?|拟任)?(?:候选人|人选)(?!公示)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Candidate { get; }

    [GeneratedRegex("(?:提名|候选人|拟任)?(?:候选人|人选)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex CandidateBefore { get; }

    /// <summary>县（市、区）党政班子成员: a bracket inside a title.</summary>
    [GeneratedRegex("\\G（[^）]{1,12}）(?=\\p{Lo})", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Bracket { get; }

    /// <summary>副局长（挂职）|、….</summary>
    [GeneratedRegex("\\G（[^）]{1,14}）(?=、)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Aside { get; }

    /// <summary>原某军分区政委、|少将|张三: a rank is no post.</summary>
    [GeneratedRegex("(?:、|(?<=政委|司令员?|部长|参谋长|主任|书记|委员))(?:上将|中将|少将|大校|上校|中校|少校|海军[\\p{Lo}]{2}|空军[\\p{Lo}]{2})$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Rank { get; }

    /// <summary>出席会议的县领导|有|张三、李四, 参加活动的市领导|：|张三: a label for all behind it.</summary>
    [GeneratedRegex("(?<=[省市县区州旗级](?:直|四?套?班子)?领导(?:同志|干部)?)(?:(?:还?有|包括|分别[是为])：?|：)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Told { get; }

    /// <summary>县委书记：|张三: a post that a line begins with.</summary>
    private bool IsLabel(string text, int end, int floor) =>
        floor == 0 && end is > 2 and < LongestPart && text[end - 1] == '：' && words.HeadBefore(text, end - 1, 0, out var kind) > 0 && kind == TitleKind.Official
        && !text.AsSpan(0, end - 1).ContainsAny('，', '。', '：');

    /// <summary>组织部 in 组织部、统战部部长: the noun of the next part is its own too.</summary>
    private static bool SharesHead(string text, int end, int floor, string next, out string? head)
    {
        head = end - floor >= 2 && text[end - 1] switch
        {
            '部' => next.EndsWith("部部长", StringComparison.Ordinal),
            '局' => next.EndsWith("局局长", StringComparison.Ordinal),
            '委' or '办' or '会' => next.EndsWith("主任", StringComparison.Ordinal),
            _ => false,
        } ? (next.EndsWith("副主任", StringComparison.Ordinal) ? "副主任" : next[^2..]) : null;
        return head is not null;
    }

    private static int SkipSpace(string text, int end, int floor)
    {
        while (end > floor && text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    /// <summary>A comma joins titles too where no name stands between them: 党组书记，局长张三.</summary>
    private bool IsJoint(string text, int i) =>
        text[i] is '、' or '兼' or '.' || (text[i] is '，' && words.HeadBefore(text, i, 0, out var kind) > 0 && kind == TitleKind.Official);

    private static TitlePart Part(TaggedSentence sentence, int start, int end, string? head, TitleKind kind)
    {
        var text = sentence.Printed(start, end) + head;
        var status = text.StartsWith('原') ? PostStatus.Former
            : text.StartsWith("拟任", StringComparison.Ordinal) ? PostStatus.Proposed
            : PostStatus.Current;
        return new TitlePart(start, end, text, kind, status);
    }
}
