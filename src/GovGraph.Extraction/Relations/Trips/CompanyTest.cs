using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Relations.Acts;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>What a list of officials does in a visit.</summary>
internal enum Company
{
    /// <summary>Nothing to do with one.</summary>
    Acts,

    /// <summary>Leads: 张三来到….</summary>
    SetsOut,

    /// <summary>Goes along: …陪同, …一同调研, …参加.</summary>
    Joins,

    /// <summary>Taken along by the list before: 带领张三、李四等到….</summary>
    LedAlong,

    /// <summary>Accompanied by the list before: 陪同张三一行….</summary>
    Guest,
}

/// <summary>Tells leaders, companions and guests of a visit apart by the words around them.</summary>
internal sealed partial class CompanyTest(ReportContext report)
{
    private static readonly NounList Together = CueWords.Persons.At(PersonCueList.Together);
    private static readonly NounList Along = CueWords.Persons.At(PersonCueList.Along);
    private static readonly NounList Joins = CueWords.Persons.At(PersonCueList.Join);
    private static readonly NounList Such = CueWords.Persons.At(PersonCueList.Such);
    private static readonly NounList Visits = CueWords.Persons.At(PersonCueList.Visit);
    private static readonly NounList NoVisits = CueWords.Persons.At(PersonCueList.NoVisit);
    private static readonly NounList VisitParts = CueWords.Persons.At(PersonCueList.VisitPart);

    public Company Of(GroupAct group, GroupAct? before, int index, bool lastWasMeeting)
    {
        var predicate = report.Sentences[index].Text.AsSpan(group.End, group.PredicateEnd - group.End);
        predicate = predicate.StartsWith("同志", StringComparison.Ordinal) ? predicate[2..] : predicate; // no 同 of 同张三一道
        if (predicate.StartsWith("陪同下", StringComparison.Ordinal) || predicate.StartsWith("的陪同下", StringComparison.Ordinal))
        {
            return Company.Joins;
        }

        switch (group.Slot)
        {
            case Slot.Led:
                return Company.LedAlong;
            case Slot.Guest:
                return group.Has(Act.Visited) ? Company.Guest : Company.Acts;
            case Slot.With when Together.Begin(predicate) && group.Has(Act.Visited) && before is not null:
                return Company.LedAlong; // 张三又和李四一起来到…
            case Slot.Subject or Slot.Agent:
                break;
            default:
                return Company.Acts;
        }

        if (before is { Slot: Slot.Subject or Slot.Agent } && group.Has(Act.Visited) && before.End < group.Start && HeadsTeam.IsMatch(report.Sentences[index].Text.AsSpan(before.End, group.Start - before.End)))
        {
            return Company.LedAlong;
        }

        if (IsPresented(report.Sentences[index].Text, group.Start))
        {
            return group.Has(Act.Visited) && OwnWay.IsMatch(predicate) ? Company.SetsOut : Company.Joins;
        }

        if (JoinsVisit(predicate) || JoinsBoth.IsMatch(predicate))
        {
            return Company.Joins;
        }

        var meets = OnlyMeets(group, index) && !AlsoVisits.IsMatch(predicate);
        if (group.Has(Act.Accompanied) && !meets)
        {
            // 张三与代表们一道，实地观摩…: they lead
            return group.Has(Act.Visited) && predicate is ['与' or '和' or '同' or '会', ..] ? Company.SetsOut : Company.Joins;
        }

        if (group.Has(Act.Attended) && predicate.Contains("参加", StringComparison.Ordinal) && !JoinsOther(predicate) && !meets && !lastWasMeeting && !FollowsMeeting(group, index))
        {
            return Company.Joins;
        }

        return group.Has(Act.Visited) && !meets ? Company.SetsOut : Company.Acts;
    }

    public static bool OnlyJoins(GroupAct group) => group.Has(Act.Accompanied) && !group.Has(Act.Visited);

    /// <summary>某集团李四一行来考察，张三陪同看了…; 某商会会长李四由张三陪同前往…: a party of strangers, not the one told before.</summary>
    public static bool FollowsStranger(GroupAct? before, GroupAct group, Trip current, int index) =>
        before is not null && !before.Officials.Any() && (before.Has(Act.Visited) || group.Slot == Slot.Agent) && before.Slot == Slot.Subject
        && !current.Stops.Exists(s => s.Sentence == index);

    /// <summary>双方召开会议，县委书记张三主持，副县长李四参加: of the meeting told in the same sentence.</summary>
    private bool FollowsMeeting(GroupAct group, int index) =>
        report.Mentions.Of<MeetingMention>(index).Any(m => m.End <= group.Start && report.Meetings.Meant.ContainsKey(m))
        && !report.Mentions.Of<PlaceMention>(index).Any(p => p.End <= group.Start && p.Cue == PlaceCue.Visited);

    /// <summary>随行的县水利局局长张三; 陪同考察的，县里有县委书记张三、县长李四.</summary>
    private static bool IsPresented(string text, int start) =>
        start > 0 && text[start - 1] == '的' && Beside.IsMatch(text.AsSpan(Math.Max(0, start - BesideReach), Math.Min(start, BesideReach))) || Presented.IsMatch(text.AsSpan(0, start));

    /// <summary>县委书记张三|带队，|副县长李四、王五一行到某村.</summary>
    [GeneratedRegex("^(?:同志)?(?:亲自)?(?:带队|率队|领队|牵头)，$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex HeadsTeam { get; }

    private const int BesideReach = 6;

    /// <summary>随行的, 一同巡河的, 身旁的: who is named next is there.</summary>
    [GeneratedRegex("(?:随行|同行|同去|随同|陪同|在场|身旁|身边|(?:一同|一起|一道)\\p{Lo}{2})的$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Beside { get; }

    /// <summary>同行的副县长李四|到某村看了水厂: he only.</summary>
    [GeneratedRegex("^(?:则|又|还|随后)?(?:到|来到|前往|去|赶到)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OwnWay { get; }

    [GeneratedRegex("^(?:一同|一起)?(?:陪同|参加|同行|随行|随同)(?:考察|调研|检查|视察|走访|慰问|参观|观摩|活动)*的(?:领导)?(?:，|还?有|是|：)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Presented { get; }

    /// <summary>陪同调研或出席座谈会, 参加了暗访和座谈, 参加相关活动: along on the visit, whatever meeting is named behind it.</summary>
    private static bool JoinsVisit(ReadOnlySpan<char> predicate)
    {
        var at = 0;
        while (Along.LengthAt(predicate, at) is > 0 and var adverb)
        {
            at += adverb;
        }

        if (Joins.LengthAt(predicate, at) is not (> 0 and var verb))
        {
            return false;
        }

        at += verb;
        at += at < predicate.Length && predicate[at] == '了' ? 1 : 0;
        at += Such.LengthAt(predicate, at);
        return Visits.LengthAt(predicate, at) is > 0 and var visit && !VisitParts.BeginsAt(predicate, at + visit);
    }

    /// <summary>参加会议和活动, 参加座谈会及检查: the visit too.</summary>
    [GeneratedRegex("参加了?(?:上述|相关|此次|本次|有关)?(?:会议|座谈会?|推进会|汇报会|调度会|现场会|仪式)(?:和|及|、|以及|与|并参加|或)(?:相关|有关)?(?:活动|考察|调研|检查|督导|督查|视察|走访|慰问|参观|观摩|巡查|巡河)(?![组团会站员座])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex JoinsBoth { get; }

    /// <summary>参加接访, 参加会谈: no visit.</summary>
    private static bool JoinsOther(ReadOnlySpan<char> predicate)
    {
        var at = predicate.IndexOf("参加", StringComparison.Ordinal) + 2;
        at += at < predicate.Length && predicate[at] == '了' ? 1 : 0;
        at += Such.LengthAt(predicate, at);
        return NoVisits.BeginsAt(predicate, at);
    }

    /// <summary>召开协调会并进行工作调研: not only a meeting.</summary>
    [GeneratedRegex("(?:并|和|进行|开展)[^，。；]{0,6}(?:调研|考察|检查|督导|督查|视察)(?!座谈|组|会|工作会|汇报)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex AlsoVisits { get; }

    private bool OnlyMeets(GroupAct group, int index) =>
        report.Mentions.Of<MeetingMention>(index).Any(m => m.Start >= group.End - 1 && m.Start < group.PredicateEnd && report.Meetings.Meant.ContainsKey(m))
        && !report.Mentions.Of<PlaceMention>(index).Any(p => p.Start >= group.End && p.Start < group.PredicateEnd && p.Cue == PlaceCue.Visited);
}
