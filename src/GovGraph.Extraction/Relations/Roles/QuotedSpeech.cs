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
        var own = text.AsSpan(group.End, OwnEnd(report, group, index) - group.End);
        if (Before.IsMatch(own))
        {
            return true;
        }

        if (!ClosesBefore(report, group, index))
        {
            return false;
        }

        var clause = own[..Math.Min(own.Length, Reach)];
        var mark = clause.IndexOfAny("。；“”");
        clause = mark < 0 ? clause : clause[..mark];
        return SaysRightThere.IsMatch(clause) || Tells(own, clause.Length);
    }

    /// <summary>Whether one of the words of telling, longer than 说 or 问, begins in a clause: not in 提问|环节.</summary>
    private static bool Tells(ReadOnlySpan<char> own, int reach)
    {
        for (var at = 0; at < reach; at++)
        {
            if (Telling.LengthAt(own[..reach], at) is > 1 and var length && !Thing.IsMatch(own[(at + length)..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where what a list itself does ends: before the next one that acts, and before a clause that may have another subject (…，|会议认为).</summary>
    private static int OwnEnd(ReportContext report, GroupAct group, int index)
    {
        var text = report.Sentences[index].Text;
        var others = report.Groups[index].Where(g => g.Start >= group.End && g.Slot is (Slot.Subject or Slot.Agent or Slot.Heard) && g.Officials.Any() && text.ElementAtOrDefault(g.End) != '的'); // 握着张三|的手
        var end = others.Select(g => g.Start).DefaultIfEmpty(text.Length).Min();
        for (var comma = text.IndexOf('，', group.End); comma >= 0 && comma < end; comma = text.IndexOf('，', comma + 1))
        {
            if (!GoesOn.IsMatch(text, comma + 1) && !Telling.BeginsAt(text, comma + 1))
            {
                return comma;
            }
        }

        return end;
    }

    /// <summary>Whether what somebody said in quotes ends right before a list, in its sentence or in the one before.</summary>
    private static bool ClosesBefore(ReportContext report, GroupAct group, int index)
    {
        var sentence = report.Sentences[index];
        return group.Start > 1 ? IsSaid(sentence.Text.AsSpan(0, group.Start))
            : index > 0 && report.Sentences[index - 1] is var last && last.Paragraph == sentence.Paragraph && IsSaid(last.Text);
    }

    /// <summary>“…。”: not 张三说：“…。” or 张三告诉大家“…。”, whose words they are is told.</summary>
    private static bool IsSaid(ReadOnlySpan<char> text) =>
        text is [.., '。' or '！' or '？' or '…' or '，', '”'] && text.LastIndexOf('“') is >= 0 and var open && (open == 0 || text[open - 1] is '。' or '！' or '？' or '…' or '”');

    [GeneratedRegex("^(?!.{0,12}(?:批示|来电|发来|微信|留言|短信|写[下道着]|题[写词]|寄语))(?:同志)?[^。；：“”、]{0,30}：“", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Before { get; }

    /// <summary>张三|说, 张三|笑着说, 张三|关切地问.</summary>
    [GeneratedRegex("^(?:同志)?(?:也|又|还|则|便|就|再次?|接着|随后|[^，。；]{1,8}[地着])?(?:说|道|问|答)(?![题路卷案疑明法服])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex SaysRightThere { get; }

    /// <summary>提问|环节, 总结|会: a thing named by the word.</summary>
    [GeneratedRegex("^(?:环节|阶段|时间|活动|大?会|书|信|稿|材料)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Thing { get; }

    /// <summary>张三接过话筒，|他说; 张三参加，|并动情地说: of the same person.</summary>
    [GeneratedRegex("\\G(?:他|她|并|又|还|也|随即|接着|当场|当即|现场|笑着|(?:对|向|跟)(?!此)[^，。；：会]{1,12}(?:说|道|问|表示))(?!议|们)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex GoesOn { get; }
}
