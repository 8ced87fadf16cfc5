using System.Buffers;
using System.Text.RegularExpressions;

namespace GovGraph.Extraction.Reading;

/// <summary>What the beginning (for captions also the end) of a line says about it.</summary>
internal sealed partial class LineStarts(LayoutWords words)
{
    private static readonly SearchValues<char> NotInLabels = SearchValues.Create("说道问答,、“");
    private readonly string[] captions = words.Starts(StartKind.Caption);
    private readonly string[] captionEnds = words.Starts(StartKind.CaptionEnd);
    private readonly HashSet<string> headings = [.. words.Starts(StartKind.Heading)];

    /// <summary>一、…, （二）…, 3．…, ■…</summary>
    public static bool IsItem(ReadOnlySpan<char> line) => IsSymbol(line[0]) || Numbered.IsMatch(line);

    /// <summary>本报讯（记者…）, 又讯, 本报某地8月6日电.</summary>
    public static bool IsDateline(ReadOnlySpan<char> line) => Dateline.IsMatch(line);

    /// <summary>A day is the first thing said: 3月14日, 昨天上午, 近日.</summary>
    public static bool IsDay(ReadOnlySpan<char> line) => Day.IsMatch(line) || Dateline.IsMatch(line);

    /// <summary>2023年2月7日，…: a day with its year and a pause behind it.</summary>
    public static bool IsWholeDay(ReadOnlySpan<char> line) => WholeDay.IsMatch(line);

    /// <summary>【一】…: the headline of a news in a digest.</summary>
    public static bool IsNumberedHeading(ReadOnlySpan<char> line) => NumberedHeading.IsMatch(line);

    /// <summary>简讯, 图片新闻.</summary>
    public bool IsHeading(string compact) => headings.Contains(compact.Trim('■', '▲', '●', '◆', '【', '】'));

    public bool IsCaption(ReadOnlySpan<char> line)
    {
        foreach (var caption in captions)
        {
            if (line.StartsWith(caption, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return EndsCaption(line);
    }

    /// <summary>…  王　某　摄</summary>
    public bool EndsCaption(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(Marks.Closers);
        foreach (var end in captionEnds)
        {
            if (line.EndsWith(end, StringComparison.Ordinal) && line.Length > end.Length && (end.Length > 1 || char.IsWhiteSpace(line[^2]) || line[^2] == '/'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>联系人：…, 报：…</summary>
    public static bool IsLabelled(ReadOnlySpan<char> line) => line.IndexOf(':') is > 0 and <= 5 and var at && !line[..at].ContainsAny(NotInLabels);

    /// <summary>出席：…, 请假：…: the labels of minutes, each with a line of its own.</summary>
    public static bool IsAttendance(ReadOnlySpan<char> line) => Attendance.IsMatch(line);

    /// <summary>石磊　清水镇副镇长, 2.石　磊　县财政局局长, 清水镇副镇长　石磊: a line of a list of names.</summary>
    public static bool IsNamedPost(ReadOnlySpan<char> line) => line.Length is > 6 and <= 50 && (line.Contains(' ') || line.Contains('\u3000')) && NamedPost.IsMatch(line);

    /// <summary>（2023年8月18日…第六次全体会议通过）: stands between a headline and its text.</summary>
    public static bool IsAdopted(ReadOnlySpan<char> line) => line is ['(', .., ')'] && Adopted.IsMatch(line);

    /// <summary>A mark in front of an item; a dash or a dot may as well be inside a sentence that a page broke.</summary>
    public static bool IsSymbol(char c) =>
        c is >= '■' and <= '◯' or '★' or '☆' or '•' or '▪' or '※' or '➤' or '✅' or '✔' or '❖' or >= '①' and <= '⑳' or '\uD83D' or '\uD83C';

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|\(?\d{1,2}\)|\d{1,2}(?:、|[.](?!\d))|第[一二三四五六七八九十]{1,2}[,、])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Numbered { get; }

    [GeneratedRegex(@"^(?:(?:\d{1,3}[、.] ?)?(?:\p{Lo}{2,4}|\p{Lo}[ \u3000]{1,2}\p{Lo})[ \u3000]{1,6}[^ \u3000,。;:]{4,}[长任员记席理师官]|(?:\d{1,3}[、.] ?)?[^ \u3000,。;:]{3,}[长任员记席理师官][ \u3000]{1,6}(?:\p{Lo}{2,4}|\p{Lo}[ \u3000]{1,2}\p{Lo}))$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NamedPost { get; }

    [GeneratedRegex(@"^\((?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日[^()]{4,60}(?:通过|批准|修订|修正|公布)\)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Adopted { get; }

    [GeneratedRegex(@"^【[一二三四五六七八九十\d]{1,3}】", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NumberedHeading { get; }

    [GeneratedRegex(@"^(?:主\s*持|出\s*席|列\s*席|参\s*加|参\s*会|到\s*会|请\s*假|缺\s*席|记\s*录)(?:人员|人|领导|同志|单位)?:", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Attendance { get; }

    [GeneratedRegex(@"^(?:又讯(?=[ \u3000(:])|[^,。;:、“\s]{0,10}?(?:本报|本网|本台|本站|日报|晚报|时报|快报|客户端|新闻网|央视网|融媒)[^,。;:\s]{0,14}?(?:讯|电|消息)(?=[ \u3000(:]))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Dateline { get; }

    [GeneratedRegex(@"^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日|(?:昨|今|当|次|同|前)(?:日|天|晚)|近日|日前|连日来|(?:上|本)?周[一二三四五六日末])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Day { get; }

    [GeneratedRegex(@"^(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日 ?(?:[上下]午|晚)?[,:]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex WholeDay { get; }
}
