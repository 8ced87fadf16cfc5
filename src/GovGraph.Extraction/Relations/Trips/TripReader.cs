using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Relations.Acts;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>
/// Follows the parties of a report from sentence to sentence. A subject carries on (随后，一行人来到…) until another leader sets out;
/// who 陪同 or 参加 joins the party whose visit is told.
/// </summary>
internal sealed class TripReader(ReportContext report)
{
    private readonly List<Trip> trips = [];
    private readonly CompanionScope scope = new(report);
    private Trip? current;
    private bool lastWasMeeting;

    public IReadOnlyList<Trip> Read()
    {
        var article = -1;
        foreach (var sentence in report.Sentences)
        {
            if (sentence.Kind != SentenceKind.Body)
            {
                continue;
            }

            if (sentence.Article != article)
            {
                (current, article, lastWasMeeting) = (null, sentence.Article, false);
            }

            ReadSentence(sentence.Index, article);
        }

        return trips;
    }

    private void ReadSentence(int index, int article)
    {
        var groups = report.Groups[index];
        var stops = report.Mentions.Of<PlaceMention>(index)
            .Where(p => p.Cue is PlaceCue.Visited or PlaceCue.At && !InSpeech(index, p.Start)).ToList();
        var firstStop = current?.Stops.Count ?? 0;
        var before = current;
        for (int g = 0, s = 0; g < groups.Count || s < stops.Count;)
        {
            if (s < stops.Count && (g >= groups.Count || stops[s].Start < groups[g].Start))
            {
                AddStop(stops[s++], groups, index, article);
            }
            else
            {
                ReadGroup(groups, g++, index, article, stops.Count > 0, current == before ? firstStop : 0);
            }
        }

        if (report.Mentions.Of<MeetingMention>(index).Any(m => report.Meetings.Meant.ContainsKey(m) && m.Cue != MeetingCue.Spirit))
        {
            lastWasMeeting = true;
        }
        else if (stops.Count > 0)
        {
            lastWasMeeting = false;
        }
    }

    private void ReadGroup(IReadOnlyList<GroupAct> groups, int g, int index, int article, bool hasStops, int firstStop)
    {
        var group = groups[g];
        if (!group.Officials.Any())
        {
            return;
        }

        var text = report.Sentences[index].Text;
        var predicate = text.AsSpan(group.End, group.PredicateEnd - group.End);
        if (group.Slot == Slot.Led && current is not null)
        {
            Join(group, index, firstStop, hasStops);
        }
        else if (IsCompany(group, predicate, index))
        {
            if (current is not null)
            {
                Join(group, index, firstStop, hasStops);
            }
        }
        else if (group.Slot is Slot.Subject or Slot.Agent && group.Has(Act.Visited) && !OnlyMeets(group, index))
        {
            SetOut(group, article);
        }
        else if (group.Slot == Slot.Guest && group.Has(Act.Visited))
        {
            // 陪同某领导一行考察: the guest leads, the host before goes along
            var hosts = current;
            if (hosts is { Stops.Count: 0 } && hosts.Article == article && g > 0)
            {
                trips.Remove(hosts);
            }

            SetOut(group, article);
            if (g > 0)
            {
                Join(groups[g - 1], index, 0, false);
            }
        }
    }

    /// <summary>…陪同, …一同调研, …参加: goes along, unless what is attended is a meeting.</summary>
    private bool IsCompany(GroupAct group, ReadOnlySpan<char> predicate, int index)
    {
        if (predicate.StartsWith("陪同下", StringComparison.Ordinal) || predicate.StartsWith("的陪同下", StringComparison.Ordinal))
        {
            return true;
        }

        if (group.Slot is not (Slot.Subject or Slot.Agent))
        {
            return false;
        }

        var meets = OnlyMeets(group, index);
        if (group.Has(Act.Accompanied) && !meets)
        {
            return !predicate.Contains("陪同", StringComparison.Ordinal) || IsLastWord(predicate, "陪同") || current is not null;
        }

        return group.Has(Act.Attended) && predicate.Contains("参加", StringComparison.Ordinal) && !meets && !lastWasMeeting;
    }

    private static bool IsLastWord(ReadOnlySpan<char> predicate, string word) =>
        predicate.TrimEnd("。；，").EndsWith(word, StringComparison.Ordinal);

    private bool OnlyMeets(GroupAct group, int index) =>
        report.Mentions.Of<MeetingMention>(index).Any(m => m.Start >= group.End - 1 && m.Start < group.PredicateEnd
            && report.Meetings.Meant.ContainsKey(m))
        && !report.Mentions.Of<PlaceMention>(index).Any(p => p.Start >= group.End && p.Start < group.PredicateEnd && p.Cue == PlaceCue.Visited);

    private void SetOut(GroupAct group, int article)
    {
        var leaders = group.Uses.Where(u => u.Entity.IsOfficial).ToList();
        if (current is not null && current.Article == article
            && leaders.TrueForAll(u => current.Leaders.Any(l => l.Entity == u.Entity)) && leaders.Count == current.Leaders.Count)
        {
            return;
        }

        if (current is not null && current.Article == article && leaders.Count == 1 && current.Leaders[0].Entity == leaders[0].Entity)
        {
            return;
        }

        current = new Trip(leaders, article);
        trips.Add(current);
    }

    private void AddStop(PlaceMention mention, IReadOnlyList<GroupAct> groups, int index, int article)
    {
        var isNew = current is null || current.Article != article;
        if (mention.Cue == PlaceCue.At || isNew)
        {
            // 在某某现场，张三逐段查看: the subject comes behind
            var subject = groups.FirstOrDefault(g => g.Start >= mention.End && g.Slot == Slot.Subject && g.Officials.Any() && !IsCompanyOnly(g));
            if (subject is not null && (isNew || !IsParty(subject)))
            {
                if (isNew || subject.Has(Act.Visited))
                {
                    SetOut(subject, article);
                }
            }
        }

        if (current is null || current.Article != article || !report.Places.Meant.TryGetValue(mention, out var place)
            || current.Stops.Any(s => s.Place == place && s.Sentence == index))
        {
            return;
        }

        current.Stops.Add(new Stop(place, index, report.Dates.DateAt(index, mention.Start),
            report.Districts.DistrictAt(index, mention.Start)));
    }

    private static bool IsCompanyOnly(GroupAct group) => group.Has(Act.Accompanied) && !group.Has(Act.Visited);

    private bool IsParty(GroupAct group) =>
        current is not null && group.Officials.Any(o => current.Leaders.Any(l => l.Entity == o) || current.Companions.Any(c => c.Use.Entity == o));

    private void Join(GroupAct group, int index, int firstStop, bool hasStops)
    {
        foreach (var use in group.Uses.Where(u => u.Entity.IsOfficial && !current!.Leaders.Any(l => l.Entity == u.Entity)))
        {
            current!.Companions.Add(new Companion(use, scope.Of(current, group, use, index, firstStop, hasStops)));
        }
    }

    /// <summary>What is said is not what is seen: 张三强调，要加快甲工程建设.</summary>
    private bool InSpeech(int index, int position) => report.Groups[index].Any(g => g.Speaks && g.PredicateEnd <= position
        && !report.Groups[index].Any(o => o.Start >= g.PredicateEnd && o.Start <= position));
}
