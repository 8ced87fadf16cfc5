using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.Meetings;
using GovGraph.Extraction.Resolution.People;

namespace GovGraph.Extraction.Relations.Roles;

/// <summary>What somebody did at a meeting, and the sentence that says so.</summary>
internal sealed record ReadRole(PersonEntity Person, MeetingEntity Meeting, MeetingRole Role, int Sentence);

/// <summary>
/// Follows the meetings of a report from sentence to sentence: who chairs (主持), speaks (讲话, 汇报, 强调…) or attends (出席, 参加, 列席).
/// A subject left out, or 会议 as subject, gives nobody a role.
/// </summary>
internal sealed partial class MeetingRoleReader(ReportContext report)
{
    /// <summary>A reception is no meeting, and what is said at it is said at none told before.</summary>
    private static readonly SearchValues<string> Receptions = CueWords.Meetings.Within(MeetingCueList.Reception);
    private static readonly SearchValues<string> Deeds = CueWords.Meetings.Within(MeetingCueList.Deed);
    private static readonly NounList OnlyTime = CueWords.Meetings.At(MeetingCueList.OnlyTime);
    private readonly List<ReadRole> found = [];
    private MeetingEntity? current;
    private bool lastWasVisit;

    /// <summary>The article's first meeting.</summary>
    private MeetingEntity? coming;

    /// <summary>Who alone was told of in the sentence before: 他 means him.</summary>
    private GroupAct? speaker;

    public IReadOnlyList<ReadRole> Read()
    {
        var article = -1;
        foreach (var sentence in report.Sentences.Where(s => s.Kind == SentenceKind.Body))
        {
            if (sentence.Article != article)
            {
                (current, article, lastWasVisit, speaker) = (null, sentence.Article, false, null);
                coming = FirstOf(article);
            }

            ReadSentence(sentence.Index);
        }

        ReadPresent();
        return Strongest();
    }

    /// <summary>出席：…, 列席：… in minutes: present at the meeting that the minutes are of.</summary>
    private void ReadPresent()
    {
        foreach (var use in report.People.Present.Where(u => u.Entity.IsOfficial && !u.Entity.IsDropped))
        {
            var meeting = report.Meetings.All.FirstOrDefault(m => m.Article == report.Sentences[use.Sentence].Article);
            if (meeting is not null && !found.Exists(r => r.Person == use.Entity && r.Meeting == meeting))
            {
                found.Add(new ReadRole(use.Entity, meeting, MeetingRole.Attended, use.Sentence));
            }
        }
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

        var meetings = report.Mentions.Of<MeetingMention>(index)
            .Where(m => m.Cue != MeetingCue.Spirit && report.Meetings.Meant.ContainsKey(m) && !IsOnlyTime(index, m)).ToList();
        var stops = report.Mentions.Of<PlaceMention>(index).Where(p => p.Cue is PlaceCue.Visited).ToList();
        var first = meetings.Count > 0 ? report.Meetings.Meant[meetings[0]] : null;
        var receives = first is null && stops.Count == 0 && report.Sentences[index].Text.AsSpan().ContainsAny(Receptions);
        var officials = report.Groups[index].Where(g => g.Officials.Any()).ToList();
        foreach (var group in officials)
        {
            var named = meetings.LastOrDefault(m => m.Start >= group.End && m.Start < group.PredicateEnd)
                ?? meetings.LastOrDefault(m => m.End <= group.Start);
            var meeting = named is not null ? report.Meetings.Meant[named] : first ?? (AfterIt.IsMatch(report.Sentences[index].Text) ? null : current);
            if (meeting is null && stops.Count == 0 && !lastWasVisit && coming is not null && AttendsUnnamed(group, index, coming))
            {
                Give(group, coming, index, true, false);
                current = report.Sentences[index].Text.AsSpan(group.End).Contains("座谈", StringComparison.Ordinal) ? coming : null;
            }
            else if (meeting is not null)
            {
                var visits = lastWasVisit || receives || stops.Exists(p => p.Start < group.PredicateEnd);
                Give(group, meeting, index, named is not null || first is not null, visits);
            }
        }

        if (officials.Count == 0 && current is not null && !lastWasVisit && speaker is { } one && one.Sentence == index - 1
            && HeSays.IsMatch(report.Sentences[index].Text))
        {
            Add(one, current, MeetingRole.Spoke, index); // 张三对…表示感谢。他说，…
        }

        speaker = officials switch
        {
            [.., { Slot: Slot.Subject } only] when only.Officials.Count() == 1 => only,
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

    private void Give(GroupAct group, MeetingEntity meeting, int index, bool isNamed, bool visits)
    {
        var text = report.Sentences[index].Text;
        var predicate = text.AsSpan(group.End, Math.Min(text.Length, group.PredicateEnd + 1) - group.End);
        if (group.Slot == Slot.Heard)
        {
            Add(group, meeting, MeetingRole.Spoke, index);
            return;
        }

        if (group.Slot is not (Slot.Subject or Slot.Agent) || Coming.IsMatch(predicate) || (!isNamed && visits && !IsDeed(predicate)))
        {
            return;
        }

        var speaks = group.Has(Act.Spoke) || group.Speaks || Reports.IsMatch(predicate);
        if (group.Has(Act.Chaired))
        {
            Add(group, meeting, MeetingRole.Chaired, index);
        }

        if (predicate.Contains("主持召开", StringComparison.Ordinal) && !group.Speaks && !predicate.Contains("讲话", StringComparison.Ordinal)
            && !predicate.Contains("并", StringComparison.Ordinal))
        {
            speaks = false; // what follows is the agenda: 主持召开会议，传达…，部署…
        }

        if (speaks && (!group.Has(Act.Visited) || IsDeed(predicate) || isNamed))
        {
            Add(group, meeting, MeetingRole.Spoke, index);
        }

        if (group.Has(Act.Attended) && (!group.Has(Act.Accompanied) || AttendsToo.IsMatch(predicate)))
        {
            Add(group, meeting, MeetingRole.Attended, index);
        }
    }

    /// <summary>视频会后，张三对我县工作提出要求: no longer at it.</summary>
    [GeneratedRegex("^[^，。；]{0,8}(?:视频|调度|分)会(?:议)?(?:结束)?(?:后|之后)，", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex AfterIt { get; }

    [GeneratedRegex("^[他她](?:还|最后|同时|进一步|代表[^，。]{2,16})?(?:说|指出|强调|表示|要求|希望|提出|认为|谈到|提了)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex HeSays { get; }

    /// <summary>会议结束后, 签约仪式前: tells when, not where.</summary>
    private bool IsOnlyTime(int index, MeetingMention meeting) => OnlyTime.BeginsAt(report.Sentences[index].Text, meeting.End);

    /// <summary>作关于提案工作情况的报告.</summary>
    [GeneratedRegex("^(?:副?(?:主席|主任|书记|[县市区州旗乡镇局院]长|检察长))?(?:代表[^，。]{2,24}|在[^，。]{1,12}上)?作了?[^，。]{2,70}(?:报告|讲座|发言|汇报)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Reports { get; }

    /// <summary>陪同调研并出席座谈会, 参加了暗访和座谈.</summary>
    [GeneratedRegex("(?:(?:或|和|及|并|、)(?:出席|参加|列席)[^，。]{0,10}(?:会|仪式))|参加了?[^，。]{2,6}(?:和|及)座谈(?=[，。]|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex AttendsToo { get; }

    /// <summary>到会祝贺, 在主席台就座, 参加座谈: at a meeting whose name comes later.</summary>
    private bool AttendsUnnamed(GroupAct group, int index, MeetingEntity meeting)
    {
        var predicate = report.Sentences[index].Text.AsSpan(group.End, group.PredicateEnd - group.End);
        return group.Slot is Slot.Subject or Slot.Agent && !group.Has(Act.Visited)
            && (AtRostrum.IsMatch(predicate) || (SitsDown.IsMatch(predicate) && meeting.Name.EndsWith("座谈会", StringComparison.Ordinal)));
    }

    [GeneratedRegex("到会|莅会|主席台|列席|应邀出席大会|出席大会|出席会议|参加会议", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex AtRostrum { get; }

    [GeneratedRegex("(?:参加|出席)了?座谈(?!会)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex SitsDown { get; }

    /// <summary>将出席并致辞: announced, not done.</summary>
    [GeneratedRegex("^[也还并]?(?:即将|将于|将在|将(?=出席|参加|主持|发表|作|致|到会))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Coming { get; }

    private static bool IsDeed(ReadOnlySpan<char> predicate)
    {
        var heard = predicate.IndexOf("听取", StringComparison.Ordinal);
        return (heard >= 0 ? predicate[..heard] : predicate).ContainsAny(Deeds);
    }

    private void Add(GroupAct group, MeetingEntity meeting, MeetingRole role, int index)
    {
        foreach (var person in group.Officials)
        {
            if (!found.Exists(r => r.Person == person && r.Meeting == meeting && r.Role == role))
            {
                found.Add(new ReadRole(person, meeting, role, index));
            }
        }
    }

    /// <summary>Who chaired and spoke has both; who did either did not merely attend.</summary>
    private List<ReadRole> Strongest() =>
        [.. found.Where(r => r.Role != MeetingRole.Attended || !found.Exists(o => o.Person == r.Person && o.Meeting == r.Meeting && o.Role != MeetingRole.Attended))];
}
