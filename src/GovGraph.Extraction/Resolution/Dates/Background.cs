using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Dates;

/// <summary>Tells a day on which the story goes on from one that is only spoken of.</summary>
internal static partial class Background
{
    /// <summary>
    /// 学习习近平总书记3月5日在…的讲话精神 and 去年11月大坝截流 say nothing of what is told next; 3月5日，… and 会议25日上午在京举行 do.
    /// </summary>
    public static bool IsBackground(TaggedSentence sentence, DateMention mention)
    {
        var text = sentence.Text;
        if (mention.Form == DateForm.Month)
        {
            return !Clause.BeginsAt(text, mention.Start) || Clause.Start(text, mention.Start) > 0;
        }

        var end = Clause.End(text, mention.End);
        return Cited.IsMatch(text.AsSpan()[Clause.Start(text, mention.Start)..mention.Start]) && Spirit.IsMatch(text.AsSpan()[mention.End..end])
            || Since.IsMatch(text.AsSpan()[mention.End..end]);
    }

    [GeneratedRegex("贯彻|学习|落实|传达|按照|根据|依据|参照", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Cited { get; }

    [GeneratedRegex("精神|讲话|指示|批示|要求|通知|规定|文件|意见", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Spirit { get; }

    /// <summary>3月26日…现场办公以来.</summary>
    [GeneratedRegex("以来$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Since { get; }
}
