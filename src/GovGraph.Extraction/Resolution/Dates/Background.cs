using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Dates;

/// <summary>Tells a day on which the story goes on from one that is only spoken of.</summary>
internal static partial class Background
{
    private static readonly SearchValues<string> Cited = CueWords.Dates.Within(DateCueList.Cited);
    private static readonly SearchValues<string> Held = CueWords.Dates.Within(DateCueList.HeldOrClosed);
    private static readonly SearchValues<string> CitedWhat = CueWords.Dates.Within(DateCueList.CitedWhat);

    /// <summary>
    /// 学习习近平总书记3月5日在…的讲话精神 and 去年11月大坝截流 say nothing of what is told next; 3月5日，… and 会议25日上午在京举行 do.
    /// </summary>
    public static bool IsBackground(TaggedSentence sentence, DateMention mention)
    {
        var text = sentence.Text;
        if (mention.Form == DateForm.PartOfYear)
        {
            return true;
        }

        if (mention.Form == DateForm.Month)
        {
            return !Clause.BeginsAt(text, mention.Start) || Clause.Start(text, mention.Start) > 0;
        }

        var end = Clause.End(text, mention.End);
        return (text.AsSpan()[Clause.Start(text, mention.Start)..mention.Start].ContainsAny(Cited) && text.AsSpan()[mention.End..end].ContainsAny(CitedWhat))
            || Since.IsMatch(text.AsSpan()[mention.End..end]);
    }

    /// <summary>企业|2月17日|复工, 据了解，该厂于|2月17日|投产: inside a sentence, in a clause that names no person and no meeting.</summary>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="mention">The day.</param>
    /// <param name="meetings">Those named in the sentence: what is told of them is the story.</param>
    public static bool IsAside(TaggedSentence sentence, DateMention mention, IEnumerable<MeetingMention> meetings)
    {
        var text = sentence.Text;
        var start = Clause.Start(text, mention.Start);
        var end = Clause.End(text, mention.End);
        if ((start == 0 && Clause.BeginsAt(text, mention.Start)) || mention.Form is not (DateForm.Day or DateForm.DayOfMonth or DateForm.Span)
            || (mention.Start > 0 && text[mention.Start - 1] is '（' or '(') || text.AsSpan(0, mention.Start).EndsWith("时间", StringComparison.Ordinal)) // 当地时间7月2日
        {
            return false;
        }

        end = end == mention.End ? text.Length : end;
        return !text.AsSpan(start, end - start).ContainsAny(Held) && !meetings.Any(m => m.Start >= start && m.Start <= end) && !sentence.Tags.Any(t => t.Tag == Tag.Person && t.Start >= start && t.End <= end);
    }

    /// <summary>3月26日…现场办公以来.</summary>
    [GeneratedRegex("以来$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Since { get; }
}
