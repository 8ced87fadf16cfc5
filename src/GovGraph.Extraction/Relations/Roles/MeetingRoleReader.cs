using System.Buffers;
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
internal sealed class MeetingRoleReader(ReportContext report)
{
    /// <summary>A reception is no meeting, and what is said at it is said at none told before.</summary>
    private static readonly SearchValues<string> Receptions = CueWords.Meetings.Within(MeetingCueList.Reception);
    private static readonly SearchValues<string> Deeds = CueWords.Meetings.Within(MeetingCueList.Deed);
    private static readonly NounList OnlyTime = CueWords.Meetings.At(MeetingCueList.OnlyTime);
    private readonly List<ReadRole> found = [];
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

        found.AddRange(Minutes.Read(report).Where(r => !found.Exists(f => f.Person == r.Person && f.Meeting == r.Meeting)));
        found.AddRange(SpeechDocument.Read(report).Where(r => !found.Exists(f => f.Person == r.Person && f.Meeting == r.Meeting && f.Role == r.Role)));
        return Strongest();
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
            var isBranch = current is not null && first is null && report.Sentences[index].Text.Contains("分会场", StringComparison.Ordinal);
            var meeting = named is not null ? report.Meetings.Meant[named] : first ?? (RoleWords.AfterIt.IsMatch(report.Sentences[index].Text) ? null : current);
            if (meeting is null && stops.Count == 0 && !lastWasVisit && coming is not null && AttendsUnnamed(group, index, coming))
            {
                Give(group, coming, index, true, false);
                current = report.Sentences[index].Text.AsSpan(group.End).Contains("座谈", StringComparison.Ordinal) ? coming : null;
            }
            else if (meeting is not null)
            {
                var visits = lastWasVisit || receives || stops.Exists(p => p.Start < group.PredicateEnd);
                foreach (var each in joined.All(Branches.Meant(report, current, group) ?? meeting, named))
                {
                    Give(group, each, index, named is not null || first is not null || isBranch, visits);
                }
            }
        }

        if (officials.Count == 0 && current is not null && !lastWasVisit && speaker is { } one && one.Sentence == index - 1
            && RoleWords.HeSays.IsMatch(report.Sentences[index].Text))
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

        if (group.Slot == Slot.Object && RoleWords.Teaches.IsMatch(predicate) && RoleWords.Invited.IsMatch(text.AsSpan(0, group.Start)))
        {
            Add(group, meeting, MeetingRole.Spoke, index); // 邀请张三授课
            return;
        }

        if (group.Slot == Slot.With && RoleWords.Signs.IsMatch(predicate))
        {
            Add(group, meeting, MeetingRole.Attended, index); // 张三与|李四|签订责任书
            return;
        }

        if (group.Slot is not (Slot.Subject or Slot.Agent) || RoleWords.Coming.IsMatch(predicate) || (!isNamed && visits && !IsDeed(predicate)))
        {
            return;
        }

        var speaks = group.Has(Act.Spoke) || group.Speaks || RoleWords.Reports.IsMatch(predicate);
        if ((group.Has(Act.Chaired) || (isNamed && RoleWords.Calls.IsMatch(predicate))) && !(group.Has(Act.Accompanied) && !predicate.Contains("主持", StringComparison.Ordinal)))
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

        if (RoleWords.Talks.IsMatch(text.AsSpan(group.End)) && meeting.Name.EndsWith("座谈会", StringComparison.Ordinal))
        {
            Add(group, meeting, MeetingRole.Attended, index);
            AddGuests(group, meeting, index);
        }

        if (RoleWords.Hears.IsMatch(predicate) && meeting.Name.EndsWith("汇报会", StringComparison.Ordinal) && isNamed)
        {
            Add(group, meeting, MeetingRole.Attended, index);
        }

        if (group.Has(Act.Accompanied) && !visits && RoleWords.InEvent.IsMatch(predicate) && RoleWords.Event.IsMatch(meeting.Name))
        {
            Add(group, meeting, MeetingRole.Attended, index); // 启动仪式举行。张三参加活动。
        }

        if (group.Has(Act.Attended) && (!group.Has(Act.Accompanied) || RoleWords.AttendsToo.IsMatch(predicate)))
        {
            Add(group, meeting, MeetingRole.Attended, index);
        }
    }

    /// <summary>校长王五与全体客人座谈: the visitors told of just before sat there, too.</summary>
    private void AddGuests(GroupAct hosts, MeetingEntity meeting, int index)
    {
        foreach (var guests in report.Groups[index].Where(g => g.Slot == Slot.With && g.Start > hosts.End && g.Start - hosts.End < 30))
        {
            Add(guests, meeting, MeetingRole.Attended, index);
        }

        if (index == 0 || !RoleWords.Guests.IsMatch(report.Sentences[index].Text.AsSpan(hosts.End)) || report.Sentences[index - 1].Article != report.Sentences[index].Article)
        {
            return;
        }

        foreach (var guests in report.Groups[index - 1].Where(g => g.Slot == Slot.Subject && g.Has(Act.Visited) && !g.Officials.Intersect(hosts.Officials).Any()))
        {
            Add(guests, meeting, MeetingRole.Attended, index);
        }
    }

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
