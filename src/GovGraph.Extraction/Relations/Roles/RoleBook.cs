using System.Buffers;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Meetings;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.Meetings;
using GovGraph.Extraction.Resolution.People;

namespace GovGraph.Extraction.Relations.Roles;

/// <summary>What somebody did at a meeting, and the sentence that says so.</summary>
internal sealed record ReadRole(PersonEntity Person, MeetingEntity Meeting, MeetingRole Role, int Sentence);

/// <summary>Decides what a list of persons did at the meeting that its sentence is about, and keeps it.</summary>
internal sealed class RoleBook(ReportContext report)
{
    private static readonly SearchValues<string> Deeds = CueWords.Meetings.Within(MeetingCueList.Deed);
    private static readonly SearchValues<string> Says = SearchValues.Create(["指出", "强调", "要求", "提出"], StringComparison.Ordinal);
    private static readonly (Act Act, MeetingRole Role)[] Roles = [(Act.Chaired, MeetingRole.Chaired), (Act.Spoke, MeetingRole.Spoke), (Act.Attended, MeetingRole.Attended)];
    private readonly List<ReadRole> found = [];

    /// <summary>What minutes and the text of a speech tell beside the sentences.</summary>
    public void AddRest(IEnumerable<ReadRole> minutes, IEnumerable<ReadRole> speech)
    {
        found.AddRange(minutes.Where(r => !found.Exists(f => f.Person == r.Person && f.Meeting == r.Meeting)));
        found.AddRange(speech.Where(r => !found.Exists(f => f.Person == r.Person && f.Meeting == r.Meeting && f.Role == r.Role)));
    }

    public void Give(GroupAct group, MeetingEntity meeting, int index, bool isNamed, bool visits)
    {
        var text = report.Sentences[index].Text;
        var predicate = text.AsSpan(group.End, Math.Min(text.Length, group.PredicateEnd + 1) - group.End);
        if (group.Slot == Slot.Heard)
        {
            Add(group, meeting, MeetingRole.Spoke, index);
            return;
        }

        if (group.Slot == Slot.Object && RoleWords.Teaches.IsMatch(predicate) && !text.AsSpan(0, group.Start).Contains("会后", StringComparison.Ordinal) && group.Start > 0 && text[group.Start - 1] == '请')
        {
            Add(group, meeting, MeetingRole.Spoke, index); // 邀请张三授课
            return;
        }

        if ((group.Slot == Slot.With && RoleWords.Signs.IsMatch(predicate)) || (group.Slot == Slot.Object && RoleWords.Honours.IsMatch(predicate)))
        {
            Add(group, meeting, MeetingRole.Attended, index); // 张三与|李四|签订责任书, 为|李四|颁奖
            return;
        }

        var together = group.Slot == Slot.With && group.Has(Act.Chaired | Act.Spoke | Act.Attended) && RoleWords.Together.IsMatch(predicate); // 张三同李四|一起颁奖
        if (!(together || group.Slot is Slot.Subject or Slot.Agent) || RoleWords.Coming.IsMatch(predicate))
        {
            return;
        }

        if (group.Later is { } later && (isNamed || !visits || IsDeed(text.AsSpan(later.Start, later.End - later.Start))))
        {
            AddLater(group, later, meeting, index);
        }

        if (!isNamed && !IsDeed(predicate) && (visits || (Festivals.Is(meeting.Name) && !group.Has(Act.Attended))))
        {
            return; // at a festival somebody may say anything to anybody
        }

        var speaks = group.Has(Act.Spoke) || group.Speaks || RoleWords.Reports.IsMatch(predicate) || RoleWords.HisWords.IsMatch(predicate) || QuotedSpeech.Is(report, group, index);
        if ((group.Has(Act.Chaired) || (isNamed && RoleWords.Calls.IsMatch(predicate))) && !(group.Has(Act.Accompanied) && !predicate.Contains("主持", StringComparison.Ordinal)))
        {
            Add(group, meeting, MeetingRole.Chaired, index);
        }

        if (predicate.Contains("主持召开", StringComparison.Ordinal) && !group.Speaks && !RoleWords.SpeaksToo.IsMatch(predicate))
        {
            speaks = false; // what follows is the agenda: 主持召开会议，传达…，部署…
        }

        if (speaks && isNamed && OnlyLesson(predicate, meeting.Name))
        {
            speaks = false;
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

        if (!group.Has(Act.Visited) && RoleWords.SitsThere.IsMatch(predicate))
        {
            Add(group, meeting, MeetingRole.Attended, index);
        }

        if (group.Has(Act.Attended) && (!group.Has(Act.Accompanied) || together || RoleWords.AttendsToo.IsMatch(predicate)))
        {
            Add(group, meeting, MeetingRole.Attended, index);
        }
    }

    /// <summary>为党员讲党课，并参加|座谈会|: the lesson was before it.</summary>
    private static bool OnlyLesson(ReadOnlySpan<char> predicate, string meeting) =>
        predicate.IndexOf("党课", StringComparison.Ordinal) is >= 0 and var lesson && predicate.IndexOf(meeting, StringComparison.Ordinal) is var at && at > lesson
        && !IsDeed(predicate[(at + meeting.Length)..]) && !predicate[at..].ContainsAny(Says);

    private void AddLater(GroupAct group, Later later, MeetingEntity meeting, int index)
    {
        foreach (var (act, role) in Roles)
        {
            if ((later.Acts & act) != 0 || (later.Speaks && act == Act.Spoke))
            {
                Add(group, meeting, role, index);
            }
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

    private static bool IsDeed(ReadOnlySpan<char> predicate)
    {
        var heard = predicate.IndexOf("听取", StringComparison.Ordinal);
        return (heard >= 0 ? predicate[..heard] : predicate).ContainsAny(Deeds);
    }

    public void Add(GroupAct group, MeetingEntity meeting, MeetingRole role, int index)
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
    public List<ReadRole> Strongest() =>
        [.. found.Where(r => r.Role != MeetingRole.Attended || !found.Exists(o => o.Person == r.Person && o.Meeting == r.Meeting && o.Role != MeetingRole.Attended))];
}
