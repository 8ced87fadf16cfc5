using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Relations.Acts;

namespace GovGraph.Extraction.Relations.Roles;

/// <summary>“路往哪修，大家说了算。”村支书张三|接过话头|。 何建军|如实回答|：“…”: words in quotes told as somebody's, in the story of a meeting.</summary>
internal static partial class QuotedSpeech
{
    /// <summary>How far behind a name the verb of telling begins at most.</summary>
    private const int Reach = 18;

    private static readonly NounList Telling = CueWords.Meetings.At(MeetingCueList.Telling);

    public static bool Is(ReportContext report, GroupAct group, int index)
    {
        var text = report.Sentences[index].Text;
        var behind = text.AsSpan(group.End);
        if (behind.Contains('“') && Before.IsMatch(behind))
        {
            return true;
        }

        if (!ClosesBefore(report, group, index))
        {
            return false;
        }

        var clause = behind[..Math.Min(behind.Length, Reach)];
        var mark = clause.IndexOfAny("。；“”");
        return Telling.Next(mark < 0 ? clause : clause[..mark], 0, Reach) >= 0;
    }

    /// <summary>Whether what somebody said in quotes ends right before a list, in its sentence or in the one before.</summary>
    private static bool ClosesBefore(ReportContext report, GroupAct group, int index)
    {
        var sentence = report.Sentences[index];
        return group.Start > 1 ? IsSaid(sentence.Text.AsSpan(0, group.Start))
            : index > 0 && report.Sentences[index - 1] is var last && last.Paragraph == sentence.Paragraph && IsSaid(last.Text);
    }

    /// <summary>“…。”: not 张三说：“…。”, whose words they are is told.</summary>
    private static bool IsSaid(ReadOnlySpan<char> text) =>
        text is [.., '。' or '！' or '？' or '…' or '，', '”'] && text.LastIndexOf('“') is >= 0 and var open && (open == 0 || text[open - 1] is not ('：' or '，' or '、'));

    [GeneratedRegex("^(?!.{0,12}(?:批示|来电|发来|微信|留言|短信|写[下道着]|题[写词]|寄语))(?:同志)?[^。；：“”、]{0,30}：“", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Before { get; }
}
