using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Dates;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions;

/// <summary>
/// Finds expressions of time that may date an event (2月7日上午, 16日至18日, 次日, 上周五, 近日). Deadlines (9月20日前), periods of a statistic
/// (1月至8月), lengths (5日内), and what stands in quotes, titles or brackets are none.
/// </summary>
internal sealed partial class DateRecognizer(DateWords words) : IMentionRecognizer
{
    public IEnumerable<Mention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        var found = new List<DateMention>();
        foreach (Match match in DatePatterns.Days.Matches(text))
        {
            Add(found, text, Numbered(sentence, match));
        }

        foreach (Match match in DatePatterns.Iso.Matches(text))
        {
            Add(found, text, Numbered(sentence, match));
        }

        foreach (Match match in DatePatterns.Months.Matches(text))
        {
            Add(found, text, Month(sentence, match));
        }

        if (text.Contains("上月", StringComparison.Ordinal) || text.Contains("上个月", StringComparison.Ordinal))
        {
            AddAll(found, sentence, DatePatterns.LastMonth, DateForm.Month);
        }

        if (text.Contains('年'))
        {
            AddAll(found, sentence, DatePatterns.PartsOfYear, DateForm.PartOfYear);
        }

        if (text.Contains('旬'))
        {
            AddAll(found, sentence, DatePatterns.PartsOfMonth, DateForm.Month);
        }

        for (var at = 0; words.Next(text, at, out var start) is { } word; at = start + word.Surface.Length)
        {
            Add(found, text, Relative(sentence, word, start));
        }

        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    /// <summary>2023年2月7日上午 → day; 20日下午 → day of a month told before; 1月28日至30日 → span.</summary>
    private static DateMention? Numbered(TaggedSentence sentence, Match match)
    {
        var (year, month, day) = (Year(match, "y"), Small(match, "m"), Small(match, "d"));
        var (lastMonth, lastDay) = (Small(match, "m2"), Small(match, "d2"));
        var text = sentence.Text;
        var isChinese = match.Groups["d"].ValueSpan[0] > '9';
        var end = AfterPartOfDay(text, match.Index + match.Length);
        if (day is null or < 1 or > 31 || month is < 1 or > 12 || lastMonth is < 1 or > 12 || lastDay is < 1 or > 31
            || (match.Groups["m"].Success && month is null)
            || (match.Groups["y"].Success && month is null)
            || (month is null && !IsPlainDayOfMonth(text, match, isChinese, end)))
        {
            return null;
        }

        var form = lastDay is not null ? DateForm.Span : month is null ? DateForm.DayOfMonth : DateForm.Day;
        return new DateMention(sentence.Index, match.Index, end, "date.numbers", form, year, month, day, lastMonth, lastDay);
    }

    /// <summary>20日下午 names a day of the month; 十五日 alone, 农历正月十五日, 7号机组 do not.</summary>
    private static bool IsPlainDayOfMonth(string text, Match match, bool isChinese, int end)
    {
        var closed = match.Index + match.Length;
        if (text[closed - 1] == '号' && end == closed)
        {
            return false;
        }

        return !isChinese || ((match.Index == 0 || text[match.Index - 1] != '月') && (end > closed || match.Groups["d2"].Success));
    }

    /// <summary>2023年2月, 9月中旬, and 9月 where it begins a clause of its own; not 10月份的指标, 1月至8月.</summary>
    private static DateMention? Month(TaggedSentence sentence, Match match)
    {
        var text = sentence.Text;
        var end = match.Index + match.Length;
        if (Small(match, "m") is not (>= 1 and <= 12) || (end < text.Length && (char.IsAsciiDigit(text[end]) || "日至到-—~、份".Contains(text[end], StringComparison.Ordinal))))
        {
            return null;
        }

        var part = match.Groups["part"].ValueSpan;
        var named = match.Groups["y"].Success || match.Groups["rel"].Success || (part.Length > 0 && part is not "份");
        var ownClause = Clause.BeginsAt(text, match.Index) && (end == text.Length || text[end] is ',' or '，');
        return (named || ownClause) && !(match.Groups["m"].ValueSpan[0] > '9' && !named)
            ? new DateMention(sentence.Index, match.Index, end, "date.month", DateForm.Month, Year(match, "y"), Small(match, "m"), null, null, null)
            : null;
    }

    /// <summary>昨日上午, 当晚8时, 次日一早, 上周五下午, 近日; not 今日8版, 今天的压力, 第二天性.</summary>
    private static DateMention? Relative(TaggedSentence sentence, DateWord word, int start)
    {
        var text = sentence.Text;
        var closed = start + word.Surface.Length;
        var end = word.Form == DateForm.Vague ? closed : AfterPartOfDay(text, closed);
        if (end == closed && !RelativeWords.StandsAlone(text, start, closed, word))
        {
            return null;
        }

        int? days = word.Form == DateForm.Vague ? null : word.Days;
        return new DateMention(sentence.Index, start, end, "date.word", word.Form, null, null, days, null, null);
    }

    private static void AddAll(List<DateMention> found, TaggedSentence sentence, Regex pattern, DateForm form)
    {
        foreach (Match match in pattern.Matches(sentence.Text))
        {
            Add(found, sentence.Text, new DateMention(sentence.Index, match.Index, match.Index + match.Length, "date.part", form, null, null, null, null, null));
        }
    }

    private static void Add(List<DateMention> found, string text, DateMention? mention)
    {
        if (mention is not null && !found.Exists(mention.Overlaps) && (mention.Form == DateForm.Vague || !IsNoEvent(text, mention))
            && (!Enclosure.IsInside(text, mention.Start) || IsGloss(text, mention)))
        {
            found.Add(mention);
        }
    }

    /// <summary>今天（3月18日）: the bracket says which day that is.</summary>
    private static bool IsGloss(string text, DateMention mention) =>
        mention.End < text.Length && text[mention.End] == '）' && Today.IsMatch(text.AsSpan(0, mention.Start));

    [GeneratedRegex("(?:[今昨前明当][天日晚早晨]|昨夜|凌晨|上午|下午|晚上?)（$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Today { get; }

    private static bool IsNoEvent(string text, DateMention mention)
    {
        var before = Math.Max(0, mention.Start - 5);
        return DatePatterns.NoEventAfter.IsMatch(text, mention.End)
            || DatePatterns.NoEventBefore.IsMatch(text.AsSpan(before, mention.Start - before))
            || Dateline.Covers(text, mention.Start, mention.End);
    }

    private static int AfterPartOfDay(string text, int position)
    {
        var match = DatePatterns.PartOfDay.Match(text, position);
        return match.Success ? match.Index + match.Length : position;
    }

    private static int? Year(Match match, string group) => match.Groups[group] is { Success: true } g ? DateNumbers.Year(g.ValueSpan) : null;

    private static int? Small(Match match, string group) => match.Groups[group] is { Success: true } g ? DateNumbers.Small(g.ValueSpan) : null;
}
