using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.Places;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>Follows the parties of a report: a subject carries on (随后，一行人来到…) until another sets out; who 陪同 or 参加 joins the one whose visit is told.</summary>
internal sealed class TripReader
{
    private readonly ReportContext report;
    private readonly TripBook trips;
    private readonly Companions companions;
    private readonly CompanyTest company;
    private readonly PartyTest party;
    private readonly BareSite bare;
    private readonly Teams teams = new();
    private readonly List<(PlaceEntity Place, int Sentence, int Start)> awaiting = [];
    private readonly PartyBreaks breaks;
    private bool lastWasMeeting;

    public TripReader(ReportContext report)
    {
        this.report = report;
        trips = new TripBook(report);
        companions = new Companions(report, trips);
        company = new CompanyTest(report);
        party = new PartyTest(report);
        breaks = new PartyBreaks(report);
        bare = new BareSite(report);
    }

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

    private void ReadSentence(int index)
    {
        var groups = report.Groups[index];
        if (PartyWords.Rejoin(report.Sentences[index].Text))
        {
            trips.Rejoin();
        }

        if (teams.Of(report.Sentences[index].Text) is { } team && !groups.Any(g => g.Slot == Slot.Subject && g.Has(Act.Visited) && !CompanyTest.OnlyJoins(g)))
        {
            SetOut(team); // 第二组往西走。
        }

        var stops = report.Mentions.Of<PlaceMention>(index)
            .Where(p => p.Cue is PlaceCue.Visited or PlaceCue.At ? !party.InSpeech(index, p.Start) : p.IsCounted && (breaks.TellsTour(trips, index - 1) || groups.Any(g => g.End <= p.Start && g.Slot is Slot.Subject or Slot.Agent && g.Has(Act.Visited)))).ToList();
        companions.BeginSentence();
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
            lastWasMeeting = !breaks.ToursFirst(groups);
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
            breaks.Meet(group, trips, isAlone: hosts is null);
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
            case Company.Joins when hosts is null && party.LeaderBehind(groups, g) is { } leader:
                SetOut(leader); // 在县长张三陪同下，副市长李四考察了…
                companions.Join(group, index, moreStops);
                break;
            case Company.Joins when trips.Current is null && hosts is null && party.HostsStrangers(group):
                SetOut(group);
                break;
            case Company.LedAlong when hosts is not null:
                SetOut(hosts);
                if (!companions.JoinFromHere(group, index))
                {
                    companions.Join(group, index, moreStops);
                }

                break;
            case Company.Guest when hosts is not null && companions.JoinEach(hosts, group, index):
                break;
            case Company.Guest:
                // 陪同某领导一行考察: the guest leads, the host before goes along
                SetOut(group);
                if (hosts is not null)
                {
                    companions.Join(hosts, index, moreStops);
                }

                break;
            case Company.Joins when trips.Current is not null && !CompanyTest.FollowsStranger(before, group, trips.Current, index):
                companions.Join(group, index, moreStops);
                break;
            case Company.Joins when trips.Current is null && trips.LastSubject is not null && companions.JoinLast(group, index, moreStops, anew: lastWasMeeting):
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
            case Company.Acts when !lastWasMeeting && party.ActsOnTheSpot(group) && companions.IsAtHand(group):
                companions.JoinHere(group, trips.Current!.Stops[^1].Sentence);
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

        breaks.Follow(trips, index, mention.Start, groups);

        var isParty = party.IsNamed(groups, index, mention.Start);
        if (isParty)
        {
            trips.GoOn();
        }

        if (mention is { Cue: PlaceCue.At, Verb: > 0 } && groups.LastOrDefault(g => g.End <= mention.Verb) is { Slot: Slot.Subject } here && here.End == mention.Verb && here.Officials.Any())
        {
            if (!trips.IsParty(here))
            {
                SetOut(here); // 张三在甲水厂，李四在乙水厂…
            }
        }
        else if (trips.Current is null || mention.Cue == PlaceCue.At)
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
            companions.JoinHere(guest, index); // 在某水厂，副县长李四询问了水质: he is there too
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
}
