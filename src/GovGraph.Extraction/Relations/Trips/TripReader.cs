using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.People;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>
/// Follows the parties of a report from sentence to sentence. A subject carries on (随后，一行人来到…) until another leader sets out;
/// who 陪同 or 参加 joins the party whose visit is told.
/// </summary>
internal sealed partial class TripReader(ReportContext report)
{
    private static readonly ILookup<string, string> Words =
        TsvFile.Read("Lexicons/parties.tsv", "word", "kind").ToLookup(row => row[1], row => row[0]);

    private static readonly SearchValues<string> Parties = SearchValues.Create([.. Words["party"]], StringComparison.Ordinal);
    private static readonly SearchValues<string> Rejoining = SearchValues.Create([.. Words["rejoin"]], StringComparison.Ordinal);
    private readonly List<Trip> trips = [];
    private readonly CompanionScope scope = new(report);
    private readonly CompanyTest company = new(report);
    private Trip? current;
    private GroupAct? lastSubject;
    private int article = -1;
    private bool lastWasMeeting;

    /// <summary>Stops of the current trip when somebody last joined it in this sentence, or when the sentence began.</summary>
    private int joinedAt;

    /// <summary>The sentence in which the current party set out.</summary>
    private int setOutAt;

    public IReadOnlyList<Trip> Read()
    {
        foreach (var sentence in report.Sentences.Where(s => s.Kind == SentenceKind.Body))
        {
            if (sentence.Article != article)
            {
                (current, lastSubject, article, lastWasMeeting) = (null, null, sentence.Article, false);
            }

            ReadSentence(sentence.Index);
        }

        return trips;
    }

    /// <summary>Whether a text names those who travel together: 调研组, 考察团, 一行.</summary>
    public static bool NamesParty(ReadOnlySpan<char> text) => text.ContainsAny(Parties);

    private void ReadSentence(int index)
    {
        var groups = report.Groups[index];
        if (report.Sentences[index].Text.AsSpan().ContainsAny(Rejoining))
        {
            current = trips.Find(t => t.Article == article) ?? current;
        }

        var stops = report.Mentions.Of<PlaceMention>(index)
            .Where(p => p.Cue is PlaceCue.Visited or PlaceCue.At && !InSpeech(index, p.Start)).ToList();
        joinedAt = current?.Stops.Count ?? 0;
        for (int g = 0, s = 0; g < groups.Count || s < stops.Count;)
        {
            if (s < stops.Count && (g >= groups.Count || stops[s].Start < groups[g].Start))
            {
                AddStop(stops[s++], groups, index);
            }
            else
            {
                ReadGroup(groups, g++, index, s < stops.Count);
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

    private void ReadGroup(IReadOnlyList<GroupAct> groups, int g, int index, bool moreStops)
    {
        var group = groups[g];
        var before = g > 0 ? groups[g - 1] : null;
        var hosts = before is not null && before.Officials.Any() ? before : null;
        if (!group.Officials.Any())
        {
            if (group.Slot == Slot.Guest && group.Has(Act.Visited) && hosts is not null)
            {
                SetOut(hosts); // 县长张三陪同某公司李四一行考察
            }

            return;
        }

        switch (company.Of(group, before, index, lastWasMeeting))
        {
            case Company.LedAlong when hosts is not null:
                SetOut(hosts);
                Join(group, index, moreStops);
                break;
            case Company.Guest when hosts is not null && JoinEach(hosts, group, index):
                break;
            case Company.Guest:
                // 陪同某领导一行考察: the guest leads, the host before goes along
                SetOut(group);
                if (hosts is not null)
                {
                    Join(hosts, index, moreStops);
                }

                break;
            case Company.Joins when current is not null && !CompanyTest.FollowsStranger(before, current, index):
                Join(group, index, moreStops);
                break;
            case Company.Joins when current is null && lastSubject is not null && JoinLast(group, index, moreStops):
                break;
            case Company.Joins or Company.SetsOut:
                SetOut(group);
                break;
            case Company.Acts when group.Slot is Slot.Subject or Slot.Agent:
                lastSubject = group;
                break;
            default:
                break;
        }
    }

    private void SetOut(GroupAct group)
    {
        lastSubject = group;
        var leaders = group.Uses.Where(u => u.Entity.IsOfficial && !u.Entity.IsDropped).ToList();
        if (current is not null && leaders.Count < current.Leaders.Count && IsAll(current.Leaders, leaders)
            && report.Sentences[group.Sentence].Text.AsSpan(group.End).StartsWith("一行", StringComparison.Ordinal))
        {
            leaders = [.. current.Leaders]; // 张三、李四来到…。张三一行又到…: the same party
        }

        var isSame = current is not null && leaders.Count == current.Leaders.Count && IsAll(current.Leaders, leaders);
        if (leaders.Count == 0 || (isSame && !(lastWasMeeting && current!.Stops.Count > 0)))
        {
            return;
        }

        current = new Trip(leaders, article);
        (joinedAt, setOutAt) = (0, group.Sentence);
        trips.Add(current);
    }

    private static bool IsAll(IReadOnlyList<PersonUse> party, List<PersonUse> some) => some.TrueForAll(u => party.Any(p => p.Entity == u.Entity));

    private void AddStop(PlaceMention mention, IReadOnlyList<GroupAct> groups, int index)
    {
        if (!report.Places.Meant.TryGetValue(mention, out var place))
        {
            return;
        }

        var isParty = IsPartyNamed(groups, index, mention.Start);
        current ??= isParty ? trips.FindLast(t => t.Article == article) : null;
        if (current is null || mention.Cue == PlaceCue.At)
        {
            // 在某某现场，张三逐段查看: the subject comes behind
            var subject = groups.FirstOrDefault(g => g.Start >= mention.End && g.Slot == Slot.Subject && g.Officials.Any() && !CompanyTest.OnlyJoins(g));
            if (subject is not null && (current is null || (!IsParty(subject) && subject.Has(Act.Visited))))
            {
                SetOut(subject);
            }
            else if (current is null && lastSubject is not null)
            {
                SetOut(lastSubject);
            }
        }

        if (!isParty && current is { Stops.Count: 0 } && lastSubject is not null && lastSubject.Sentence > setOutAt && !IsParty(lastSubject))
        {
            SetOut(lastSubject); // who was named last goes, not one of whom nothing more was told
        }

        if (current is null || current.Stops.Exists(s => s.Place == place && s.Sentence == index))
        {
            return;
        }

        current.Stops.Add(new Stop(place, index, report.Dates.DateAt(index, mention.Start), report.Districts.DistrictAt(index, mention.Start)));
        ShareOut(index);
    }

    /// <summary>张三、李四分别来到甲小学、乙中学: as many places as persons, one each.</summary>
    private void ShareOut(int index)
    {
        var party = report.Groups[index].LastOrDefault(g => g.Uses.Count > 1 && g.Uses.Count == current!.Leaders.Count
            && report.Sentences[index].Text.AsSpan(g.End).StartsWith("分别", StringComparison.Ordinal));
        var here = current!.Stops.Where(s => s.Sentence == index).ToList();
        if (party is null || here.Count != current.Leaders.Count || here.Count != current.Stops.Count)
        {
            return;
        }

        var whole = current;
        trips.Remove(whole);
        foreach (var (i, leader) in whole.Leaders.Index())
        {
            current = new Trip([leader], article);
            current.Stops.Add(here[i]);
            trips.Add(current);
        }
    }

    /// <summary>张三、李四分别陪同王五、赵六: the first with the first, the second with the second.</summary>
    private bool JoinEach(GroupAct hosts, GroupAct guests, int index)
    {
        if (hosts.Uses.Count != guests.Uses.Count || !report.Sentences[index].Text.AsSpan(hosts.End).StartsWith("分别", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var (i, host) in hosts.Uses.Index())
        {
            trips.FindLast(t => t.Article == article && t.Stops.Count > 0 && t.Leaders.Any(l => l.Entity == guests.Uses[i].Entity))
                ?.Companions.Add(new Companion(host, _ => true));
        }

        return true;
    }

    /// <summary>张三来罗田召开协调会。李四陪同调研。: who was told of last leads.</summary>
    private bool JoinLast(GroupAct group, int index, bool moreStops)
    {
        if (lastSubject!.Officials.Any(o => group.Officials.Contains(o)))
        {
            return false;
        }

        SetOut(lastSubject);
        if (current is not null)
        {
            Join(group, index, moreStops);
        }

        return current is not null;
    }

    /// <summary>考察团一行走进…, 调研组先后来到…: the party goes on, whoever was named meanwhile.</summary>
    private bool IsPartyNamed(IReadOnlyList<GroupAct> groups, int index, int position) =>
        !groups.Any(g => g.Start < position && g.Officials.Any()) && report.Sentences[index].Text.AsSpan(0, position).ContainsAny(Parties);

    private bool IsParty(GroupAct group) =>
        current is not null && group.Officials.Any(o => current.Leaders.Any(l => l.Entity == o) || current.Companions.Exists(c => c.Use.Entity == o));

    private void Join(GroupAct group, int index, bool moreStops)
    {
        var joined = Joined(index);
        foreach (var use in group.Uses.Where(u => u.Entity.IsOfficial && !u.Entity.IsDropped && !current!.Leaders.Any(l => l.Entity == u.Entity)))
        {
            foreach (var trip in joined)
            {
                trip.Companions.Add(new Companion(use, scope.Of(trip, group, use, index, joinedAt, moreStops)));
            }
        }

        joinedAt = current!.Stops.Count;
    }

    /// <summary>
    /// The current trip; for a companion told of behind everything (李四一同前往考察。) also the earlier ones of the same leaders that have nobody along yet.
    /// </summary>
    private List<Trip> Joined(int index) =>
        current!.Stops.Count == 0 || current.Stops.Exists(s => s.Sentence == index)
            ? [current]
            : [current, .. trips.Where(t => t != current && t.Article == article && t.Companions.TrueForAll(c => c.Use.Sentence == index)
                && t.Leaders.Count == current.Leaders.Count && t.Leaders.All(l => current.Leaders.Any(c => c.Entity == l.Entity)))];

    /// <summary>What is said is not what is seen: 张三强调，要加快甲工程建设.</summary>
    private bool InSpeech(int index, int position) => report.Groups[index].Any(g => g.Speaks && g.PredicateEnd <= position
        && !GoesOn.IsMatch(report.Sentences[index].Text.AsSpan(g.PredicateEnd, position - g.PredicateEnd))
        && !report.Groups[index].Any(o => o.Start >= g.PredicateEnd && o.Start <= position));

    /// <summary>…，勉励教师潜心育人；随后又来到某小学: the speech is over.</summary>
    [GeneratedRegex("；|，(?:随后|之后|接着|紧接着|然后)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex GoesOn { get; }
}
