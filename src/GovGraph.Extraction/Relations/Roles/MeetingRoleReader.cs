using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Core.Text;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.Meetings;

namespace GovGraph.Extraction.Relations.Roles;

/// <summary>
/// Follows the meetings of a report from sentence to sentence: who chairs (主持), speaks (讲话, 汇报, 强调…) or attends (出席, 参加, 列席).
/// A subject left out, or 会议 as subject, gives nobody a role.
/// </summary>
internal sealed partial class MeetingRoleReader(ReportContext report)
{
    /// <summary>A reception is no meeting, and what is said at it is said at none told before.</summary>
    private static readonly SearchValues<string> Receptions = CueWords.Meetings.Within(MeetingCueList.Reception);
    private static readonly NounList Elsewhen = CueWords.Meetings.At(MeetingCueList.Elsewhen);
    private static readonly NounList OnlyTime = CueWords.Meetings.At(MeetingCueList.OnlyTime);
    /// <summary>另：, 又讯：.</summary>
    private const int LongestLead = 4;
    /// <summary>上午, 下午.</summary>
    private const int LongestHour = 2;
    private readonly RoleBook book = new(report);
    private readonly JoinedMeetings joined = new(report);
    private MeetingEntity? current;
    private bool lastWasVisit;

    /// <summary>The article's first meeting.</summary>
    private MeetingEntity? coming;

    /// <summary>Who alone was told of in the sentence before: 他 means him.</summary>
    private GroupAct? speaker;

    public IReadOnlyList<ReadRole> Read()
    {
        var (article, isNotice) = (-1, false);
        foreach (var sentence in report.Sentences.Where(s => s.Kind == SentenceKind.Body))
        {
            if (sentence.Article != article)
            {
                (current, article, lastWasVisit, speaker) = (null, sentence.Article, false, null);
                coming = FirstOf(article);
                isNotice = IsNotice(article);
            }

            if (!isNotice)
            {
                ReadSentence(sentence.Index);
            }
        }

        book.AddRest(Minutes.Read(report), SpeechDocument.Read(report));
        return book.Strongest();
    }

    /// <summary>The first meeting that the body of an article tells of: who is told to attend before its name is printed attends it.</summary>
    private MeetingEntity? FirstOf(int article)
    {
        var first = report.Meetings.Meant.Where(m => report.Sentences[m.Key.Sentence].Article == article && m.Key.Cue is MeetingCue.Held or MeetingCue.Reference)
            .OrderBy(m => m.Key.Sentence).ThenBy(m => m.Key.Start).Select(m => m.Value).FirstOrDefault();
        return first?.Article == article ? first : null;
    }

    private void ReadSentence(int index)
    {
        if (Items.Begins(report.Sentences[index].Text))
        {
            (current, lastWasVisit, speaker) = (null, false, null); // ◆3月2日，…: another story
        }

        if (current is not null && (IsElsewhen(report.Sentences[index].Text) || (current.Date.Date is { Day: not null } day && BeginsOtherDay(index, day))))
        {
            (current, lastWasVisit, speaker) = (null, false, null); // 9月17日，…: the meeting was yesterday
        }

        var meetings = report.Mentions.Of<MeetingMention>(index)
            .Where(m => m.Cue != MeetingCue.Spirit && report.Meetings.Meant.ContainsKey(m) && !IsOnlyTime(index, m)).ToList();
        var stops = report.Mentions.Of<PlaceMention>(index).Where(p => p.Cue is PlaceCue.Visited).ToList();
        var first = meetings.Count > 0 ? report.Meetings.Meant[meetings[0]] : null;
        var receives = first is null && stops.Count == 0 && report.Sentences[index].Text.AsSpan().ContainsAny(Receptions);
        var officials = report.Groups[index].Where(g => g.Officials.Any()).ToList();
        foreach (var group in officials)
        {
            var told = meetings.Where(m => m.Start >= group.End && m.Start < group.PredicateEnd).ToList();
            var named = told.FindLast(m => m.Cue != MeetingCue.Announced) // 主持召开甲会议，研究召开乙会议的有关事宜
                ?? meetings.LastOrDefault(m => m.End <= group.Start && m.Cue != MeetingCue.Announced) ?? told.LastOrDefault()
                ?? meetings.LastOrDefault(m => m.End <= group.Start);
            var isBranch = current is not null && first is null && report.Sentences[index].Text.Contains("分会场", StringComparison.Ordinal);
            var meeting = named is not null ? report.Meetings.Meant[named] : first ?? (RoleWords.AfterIt.IsMatch(report.Sentences[index].Text) ? null : current);
            if (meeting is null && stops.Count == 0 && !lastWasVisit && coming is not null && AttendsUnnamed(group, index, coming))
            {
                book.Give(group, coming, index, true, false);
                current = report.Sentences[index].Text.AsSpan(group.End).Contains("座谈", StringComparison.Ordinal) ? coming : null;
            }
            else if (meeting is not null)
            {
                var visits = lastWasVisit || receives || stops.Exists(p => p.Start < group.PredicateEnd);
                foreach (var each in joined.All(Branches.Meant(report, current, group) ?? meeting, named))
                {
                    book.Give(group, each, index, named is not null || first is not null || isBranch, visits);
                }
            }
        }

        if (officials.Count == 0 && current is not null && !lastWasVisit && speaker is { } one && one.Sentence == index - 1
            && (RoleWords.HeSays.IsMatch(report.Sentences[index].Text) || (!OnlyChairs(one) && RoleWords.SaysToo.IsMatch(report.Sentences[index].Text))))
        {
            book.Add(one, current, MeetingRole.Spoke, index); // 张三对…表示感谢。他说，…
        }

        if (officials.Count > 0 && speaker is { } before && before.Sentence == index - 1 && (first ?? current) is { } here && officials.TrueForAll(g => g.Slot == Slot.Heard)
            && RoleWords.ThenSays.IsMatch(report.Sentences[index].Text.AsSpan(officials[^1].End)))
        {
            book.Add(before, here, MeetingRole.Spoke, index); // 张三来到…。随后召开座谈会，听取了李四的汇报，并提出要求
        }

        speaker = officials switch
        {
            [.., { Slot: Slot.Subject or Slot.Agent } only] when only.Officials.Count() == 1 => only,
            [] when speaker?.Sentence == index - 1 => speaker with { Sentence = index },
            _ => null,
        };
        if (meetings.FindLast(m => m.Cue != MeetingCue.Announced) is { } last)
        {
            current = report.Meetings.Meant[last];
            lastWasVisit = false;
        }
        else if (meetings.Count > 0 && current is null)
        {
            current = report.Meetings.Meant[meetings[^1]];
            lastWasVisit = false;
        }
        else if (receives || stops.Count > 0)
        {
            lastWasVisit = true;
        }
    }

    /// <summary>会议由|张三|主持。要求…: it is the meeting that demands it.</summary>
    private static bool OnlyChairs(GroupAct group) => group.Has(Act.Chaired) && !group.Has(Act.Spoke) && !group.Speaks;

    /// <summary>近日，…; 又讯：…; 日前下发的通知 tells of a paper that the meeting deals with.</summary>
    private static bool IsElsewhen(string text) =>
        Elsewhen.LengthAt(text, 0) is > 0 and var length && (text[0] is '又' or '另' || TellsOfIt.IsMatch(text, length));

    /// <summary>
    /// Whether a sentence begins with another day than that of the meeting told before it (21日，…; 21日县长张三到…); 6月1日前 is a date to meet,
    /// and 6月1日全县进入主汛期 is what is spoken of.
    /// </summary>
    private bool BeginsOtherDay(int index, PartialDate held) =>
        report.Mentions.Of<DateMention>(index).FirstOrDefault() is { Form: DateForm.Day or DateForm.DayOfMonth or DateForm.FromContext, Start: <= LongestLead } first
        && !Deadline.IsMatch(report.Sentences[index].Text, first.End) && (TellsOfIt.IsMatch(report.Sentences[index].Text, first.End) || ActsAt(index, first.End))
        && report.Dates.DateAt(index, first.End).Date is { Day: not null } told && (told.Month != held.Month || told.Day != held.Day || (told.Year is not null && held.Year is not null && told.Year != held.Year));

    /// <summary>21日|县长张三到松山镇检查: an official is named right there.</summary>
    private bool ActsAt(int index, int end) =>
        report.Groups[index].FirstOrDefault(g => g.Officials.Any()) is { Slot: Slot.Subject } first && first.Start >= end && first.Start - end <= LongestHour
        && report.Sentences[index].Text.AsSpan(end, first.Start - end).IndexOfAny("，。；：") < 0;

    /// <summary>21日|，; 21日|上午9时，; 近日|从县水利局获悉: told of that day, not of a thing of that day.</summary>
    [GeneratedRegex("\\G来?(?:[上下中]午|晚上?|早上|凌晨|傍晚|清晨|一早|夜间?)?(?:[0-9]{1,2}[时点:：][0-9]{0,2}分?许?)?(?:（[^，。）]{1,8}）)?(?:，|从[^，。]{2,20}(?:获悉|了解到))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex TellsOfIt { get; }

    [GeneratedRegex("\\G(?:[之以]?前|起|底|止|之后|以后|至|到|的)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Deadline { get; }

    /// <summary>关于召开…会议的通知: who is to do what at it has not done it.</summary>
    private bool IsNotice(int article) =>
        report.Sentences.Any(s => s.Kind == SentenceKind.Headline && s.Article == article && RoleWords.Notice.IsMatch(s.Text));

    /// <summary>会议结束后, 签约仪式前: tells when, not where.</summary>
    private bool IsOnlyTime(int index, MeetingMention meeting) =>
        meeting.IsAside || OnlyTime.BeginsAt(report.Sentences[index].Text, meeting.End);

    /// <summary>到会祝贺, 在主席台就座, 参加座谈: at a meeting whose name comes later.</summary>
    private bool AttendsUnnamed(GroupAct group, int index, MeetingEntity meeting)
    {
        var predicate = report.Sentences[index].Text.AsSpan(group.End, group.PredicateEnd - group.End);
        return group.Slot is Slot.Subject or Slot.Agent && !group.Has(Act.Visited)
            && (RoleWords.AtRostrum.IsMatch(predicate) || (RoleWords.SitsDown.IsMatch(predicate) && meeting.Name.EndsWith("座谈会", StringComparison.Ordinal)));
    }
}
