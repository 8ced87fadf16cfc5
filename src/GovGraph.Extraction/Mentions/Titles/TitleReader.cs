using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Titles;

/// <summary>
/// Reads the titles that end right before a name, from right to left:
/// 由[县委副书记]、[县长]张三主持; 州委常委、[组织部]、[统战部部长]李四; [副县长（挂职）]王五.
/// </summary>
internal sealed class TitleReader(TitleWords words)
{
    private const int LongestPart = 34;
    private const int Ordinary = 9;
    private const string Prepositions = "对跟给为把被让请陪率及";
    private const string Edges = "，。；：！？、（）“”\"《》…—|｜/■□▲●➤▪·\n【】[]〔〕";

    /// <param name="sentence">The sentence.</param>
    /// <param name="end">Where the name begins.</param>
    /// <param name="floor">Where the name before it ends; titles do not reach over it.</param>
    /// <returns>In reading order; empty where no title ends there.</returns>
    public IReadOnlyList<TitlePart> Before(TaggedSentence sentence, int end, int floor)
    {
        var text = sentence.Text;
        var parts = new List<TitlePart>();
        var position = end;
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

            var start = Strip(sentence, StartOf(sentence, bodyEnd - head, floor), bodyEnd - head);
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
            while (end < limit && !Edges.Contains(text[end], StringComparison.Ordinal) && text[end] != ' ')
            {
                end++;
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
            kind = parts.Count > 0 && parts[0].Kind == TitleKind.Official ? TitleKind.Official : kind; // 县委书记、常委、委员
            parts.Add(new TitlePart(start, last, sentence.Printed(start, last), kind, status));
            if (last < end || end >= limit || text[end] != '、')
            {
                break;
            }

            start = end + 1;
        }

        return parts;
    }

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

        return words.HeadBefore(text, bodyEnd, floor, out kind);
    }

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

    /// <summary>Where a part begins: after punctuation, a date, or a word that no title has (由, 听取).</summary>
    private int StartOf(TaggedSentence sentence, int headStart, int floor)
    {
        var text = sentence.Text;
        var start = headStart;
        while (start > floor && !Edges.Contains(text[start - 1], StringComparison.Ordinal) && text[start - 1] != ' ')
        {
            start--;
        }

        foreach (var tag in sentence.Tags)
        {
            if (tag.End <= start)
            {
                continue;
            }

            if (tag.Start >= headStart)
            {
                break;
            }

            var isStop = tag.Tag switch
            {
                Tag.Time => true,
                Tag.Person => tag.Length > 1,
                Tag.Word => IsStop(text, tag, start),
                _ => false,
            };
            if (isStop)
            {
                start = Math.Min(tag.End, headStart);
            }
        }

        return start;
    }

    /// <summary>
    /// Cuts off what cannot begin a title: 对园区主任, 第二路县长, 第一路由县委书记; and of a long one that begins with no organisation all up to
    /// the last word that is foreign to titles: 放下锄头问村支部书记.
    /// </summary>
    private int Strip(TaggedSentence sentence, int start, int headStart)
    {
        var text = sentence.Text;
        var by = text.LastIndexOf('由', Math.Max(start, headStart - 1), Math.Max(0, headStart - start));
        if (by >= start && (by == 0 || !"自理缘".Contains(text[by - 1])))
        {
            start = by + 1;
        }

        while (start < headStart && (Prepositions.Contains(text[start]) || ("同和向与".Contains(text[start]) && !IsOfName(sentence, start))))
        {
            start++;
        }

        if (start + 2 <= headStart && text[start] is '我' or '本' or '该' && "校院司局县市区州镇乡村厅委".Contains(text[start + 1], StringComparison.Ordinal))
        {
            start += start + 2 < headStart || text[start + 1] is '校' or '院' or '司' ? 2 : 1; // 我校|教务处处长, 我|县县长
        }

        if (start < headStart && text[start] == '第')
        {
            var team = text.AsSpan(start, headStart - start).IndexOfAny('路', '组');
            start = team is 2 or 3 ? start + team + 1 : start;
        }

        return headStart - start <= Ordinary || words.IsTitleWord(sentence, start) ? start : AfterForeign(sentence, start, headStart);
    }

    /// <summary>同 of 同心县 begins a name.</summary>
    private static bool IsOfName(TaggedSentence sentence, int start) =>
        sentence.Tags.Any(t => t.Start == start && t.Tag is Tag.Place or Tag.Body);

    private int AfterForeign(TaggedSentence sentence, int start, int headStart)
    {
        var cut = start;
        foreach (var tag in sentence.Tags)
        {
            if (tag.Start >= start && tag.End <= headStart && !words.IsTitleWord(sentence, tag.Start))
            {
                cut = tag.End;
            }
        }

        return cut;
    }

    private bool IsStop(string text, TagSpan tag, int partStart)
    {
        var word = text.Substring(tag.Start, tag.Length);
        if (word is "和" or "与" or "及" or "以及" or "暨" or "兼")
        {
            // 发展和改革局: inside a name; 与公司董事长, 书记和县长: before a title
            return tag.Start == partStart || word is "以及" or "兼" || words.HeadBefore(text, tag.Start, partStart, out _) > 0;
        }

        return words.IsStop(word) && !(word == "学习" && text.AsSpan(tag.End).StartsWith("教育", StringComparison.Ordinal)); // 党史学习教育领导小组
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
