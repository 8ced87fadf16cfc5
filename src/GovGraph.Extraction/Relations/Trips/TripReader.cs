using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.Places;

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
    private readonly TripBook trips = new(report);
    private readonly CompanyTest company = new(report);
    private readonly PartyTest party = new(report);
    private readonly BareSite bare = new(report);
    private readonly Teams teams = new();
    private readonly List<(PlaceEntity Place, int Sentence, int Start)> awaiting = [];
    private bool lastWasMeeting;

    public IReadOnlyList<Trip> Read()
    {
        var article = -1;
        foreach (var sentence in report.Sentences.Where(s => s.Kind == SentenceKind.Body))
        {
            if (sentence.Article != article)
            {
                (article, lastWasMeeting) = (sentence.Article, false);
                trips.BeginArticle(article);
                teams.Clear();
                awaiting.Clear();
            }

            ReadSentence(sentence.Index);
        }

        return trips.Trips;
    }

    /// <summary>Whether a text names those who travel together: 调研组, 考察团, 一行.</summary>
    public static bool NamesParty(ReadOnlySpan<char> text) => text.ContainsAny(Parties) || OrganGoes.IsMatch(text);

    /// <summary>县人大常委会|对, 县政协机关|赴: whose people, told behind, 参加视察.</summary>
    [GeneratedRegex("(?:人大常委会|人大|政协|安委会|防指|[市县区州旗]委|政府)(?:机关|办公室)?(?:先后|分别|专题)?(?:对|赴|到|深入|前往|视察|调研|检查|考察)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OrganGoes { get; }

    private void ReadSentence(int index)
    {
        var groups = report.Groups[index];
        if (report.Sentences[index].Text.AsSpan().ContainsAny(Rejoining))
        {
            trips.Rejoin();
        }

        if (teams.Of(report.Sentences[index].Text) is { } team && !groups.Any(g => g.Slot == Slot.Subject && g.Has(Act.Visited) && !CompanyTest.OnlyJoins(g)))
        {
            SetOut(team); // 第二组往西走。
        }

        var stops = report.Mentions.Of<PlaceMention>(index)
            .Where(p => p.Cue is PlaceCue.Visited or PlaceCue.At && !InSpeech(index, p.Start)).ToList();
        trips.BeginSentence();
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

        if (trips.Current is not null && bare.Of(index) is { } site)
        {
            trips.Stop(site.Place, index, site.Start);
        }

        trips.ShareOut(index);
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

        teams.Read(group, report.Sentences[index].Text[group.End..group.PredicateEnd]);
        if (party.ShowsTheWay(group, before))
        {
            return;
        }

        switch (company.Of(group, before, index, lastWasMeeting && !trips.IsUnderWay(index)))
        {
            case Company.Joins when hosts is null && LeaderBehind(groups, g) is { } leader:
                SetOut(leader); // 在县长张三陪同下，副市长李四考察了…
                trips.Join(group, index, moreStops);
                break;
            case Company.Joins when trips.Current is null && hosts is null && party.HostsStrangers(group):
                SetOut(group);
                break;
            case Company.LedAlong when hosts is not null:
                SetOut(hosts);
                trips.Join(group, index, moreStops);
                break;
            case Company.Guest when hosts is not null && trips.JoinEach(hosts, group, index):
                break;
            case Company.Guest:
                // 陪同某领导一行考察: the guest leads, the host before goes along
                SetOut(group);
                if (hosts is not null)
                {
                    trips.Join(hosts, index, moreStops);
                }

                break;
            case Company.Joins when trips.Current is not null && !CompanyTest.FollowsStranger(before, group, trips.Current, index):
                trips.Join(group, index, moreStops);
                break;
            case Company.Joins when trips.Current is null && trips.LastSubject is not null && trips.JoinLast(group, index, moreStops, anew: lastWasMeeting):
                break;
            case Company.SetsOut when trips.Current is not null && (party.StaysBehind(group) || (trips.IsParty(group) && party.SpeaksOfAll(group))):
                break;
            case Company.Joins when trips.Current is null:
                SetOut(group);
                trips.Adopt(group, index);
                break;
            case Company.SetsOut when trips.Current is null && party.LeadsTeam(group):
                SetOut(group);
                trips.Adopt(group, index);
                break;
            case Company.Joins or Company.SetsOut:
                SetOut(group);
                break;
            case Company.Acts when group.Slot is Slot.Subject or Slot.Agent:
                if (trips.LastSubject is null || !party.Explains(group))
                {
                    trips.LastSubject = group;
                }

                break;
            default:
                break;
        }
    }

    private GroupAct? LeaderBehind(IReadOnlyList<GroupAct> groups, int g) =>
        g + 1 < groups.Count && groups[g + 1] is { Slot: Slot.Subject } next && next.Has(Act.Visited) && !next.Has(Act.Accompanied) && next.Officials.Any() && party.StandsBefore(groups[g], next) ? next : null;

    private void AddStop(PlaceMention mention, IReadOnlyList<GroupAct> groups, int index)
    {
        if (!report.Places.Meant.TryGetValue(mention, out var place) || party.IsOfOthers(index, mention, groups)
            || (party.IsCaption(index) && (groups.Count == 0 || trips.IsTold(place))))
        {
            return;
        }

        if ((trips.Current is null || groups.Any(g => g.Start < mention.Start && g.Has(Act.Attended | Act.Chaired | Act.Spoke))) && !trips.IsUnderWay(index) && party.IsOfAttendees(index, mention))
        {
            trips.SetOutAll(party.Attendees(index, mention.Start));
        }

        var isParty = IsPartyNamed(groups, index, mention.Start);
        if (isParty)
        {
            trips.GoOn();
        }

        if (trips.Current is null || mention.Cue == PlaceCue.At)
        {
            // 在某某现场，张三逐段查看: the subject comes behind
            var subject = groups.FirstOrDefault(g => g.Start >= mention.End && g.Slot == Slot.Subject && g.Officials.Any() && !CompanyTest.OnlyJoins(g));
            if (subject is not null && (trips.Current is null || (!trips.IsParty(subject) && (subject.Has(Act.Visited) || (trips.IsOnHisWay(subject) && !party.Explains(subject)))) || trips.IsScattered(subject)))
            {
                SetOut(subject);
            }
            else if (trips.Current is null && trips.LastSubject is not null)
            {
                SetOut(trips.LastSubject);
            }
        }

        if (!isParty && trips.IsOutdated && !groups.Any(trips.IsParty))
        {
            SetOut(trips.LastSubject!); // who was named last goes, not one of whom nothing more was told
        }

        if (trips.Current is null && mention is { Cue: PlaceCue.Visited, Verb: >= 0 } && groups.Count == 0
            && report.Sentences[index].Text.AsSpan(mention.Verb, mention.Start - mention.Verb).Contains('站'))
        {
            awaiting.Add((place, index, mention.Start)); // 第一站，某村。县长张三沿着村道走了一圈。
        }

        trips.Stop(place, index, mention.Start);
        if (mention.Cue == PlaceCue.At && groups.FirstOrDefault(g => g.Start >= mention.End && g.Slot == Slot.Subject) is { } guest && party.LooksAround(guest) && !trips.IsParty(guest))
        {
            trips.JoinHere(guest, index); // 在某水厂，副县长李四询问了水质: he is there too
        }
    }

    private void SetOut(GroupAct group)
    {
        trips.SetOut(group, anew: lastWasMeeting);
        foreach (var (place, sentence, start) in awaiting.Where(a => group.Sentence - a.Sentence is 1 or 2 && trips.Current is not null))
        {
            trips.Stop(place, sentence, start);
        }

        awaiting.Clear();
    }

    /// <summary>考察团一行走进…, 调研组先后来到…: the party goes on, whoever was named meanwhile.</summary>
    private bool IsPartyNamed(IReadOnlyList<GroupAct> groups, int index, int position) =>
        !groups.Any(g => g.Start < position && g.Officials.Any()) && report.Sentences[index].Text.AsSpan(0, position).ContainsAny(Parties);

    /// <summary>What is said is not what is seen: 张三强调，要加快甲工程建设.</summary>
    private bool InSpeech(int index, int position) => report.Groups[index].Any(g => g.Speaks && g.PredicateEnd <= position
        && !GoesOn.IsMatch(report.Sentences[index].Text.AsSpan(g.PredicateEnd, position - g.PredicateEnd))
        && !report.Groups[index].Any(o => o.Start >= g.PredicateEnd && o.Start <= position));

    /// <summary>…，勉励教师潜心育人；随后又来到某小学: the speech is over.</summary>
    [GeneratedRegex("；(?![^。；]{0,20}?(?:要|必须|确保|切实|落实|进一步|做到|对))|，(?:随后|之后|接着|紧接着|然后)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex GoesOn { get; }
}
