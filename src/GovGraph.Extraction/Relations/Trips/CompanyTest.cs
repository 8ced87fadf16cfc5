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
internal sealed class CompanyTest(ReportContext report)
{
    private static readonly string[] Together = ["一起", "一道", "一同", "共同"];

    public Company Of(GroupAct group, GroupAct? before, int index, bool lastWasMeeting)
    {
        var predicate = report.Sentences[index].Text.AsSpan(group.End, group.PredicateEnd - group.End);
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
            case Slot.With when IsTogether(predicate) && group.Has(Act.Visited) && before is not null:
                return Company.LedAlong; // 张三又和李四一起来到…
            case Slot.Subject or Slot.Agent:
                break;
            default:
                return Company.Acts;
        }

        var meets = OnlyMeets(group, index);
        if (group.Has(Act.Accompanied) && !meets)
        {
            // 张三与代表们一道，实地观摩…: they lead
            return group.Has(Act.Visited) && predicate is ['与' or '和' or '同' or '会', ..] ? Company.SetsOut : Company.Joins;
        }

        if (group.Has(Act.Attended) && predicate.Contains("参加", StringComparison.Ordinal) && !meets && !lastWasMeeting)
        {
            return Company.Joins;
        }

        return group.Has(Act.Visited) && !meets ? Company.SetsOut : Company.Acts;
    }

    public static bool OnlyJoins(GroupAct group) => group.Has(Act.Accompanied) && !group.Has(Act.Visited);

    /// <summary>某集团李四一行来考察，张三陪同看了…: a party of strangers, not the one told before.</summary>
    public static bool FollowsStranger(GroupAct? before, Trip current, int index) =>
        before is not null && !before.Officials.Any() && before.Has(Act.Visited) && before.Slot == Slot.Subject
        && !current.Stops.Exists(s => s.Sentence == index);

    private static bool IsTogether(ReadOnlySpan<char> predicate)
    {
        foreach (var word in Together)
        {
            if (predicate.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool OnlyMeets(GroupAct group, int index) =>
        report.Mentions.Of<MeetingMention>(index).Any(m => m.Start >= group.End - 1 && m.Start < group.PredicateEnd && report.Meetings.Meant.ContainsKey(m))
        && !report.Mentions.Of<PlaceMention>(index).Any(p => p.Start >= group.End && p.Start < group.PredicateEnd && p.Cue == PlaceCue.Visited);
}
