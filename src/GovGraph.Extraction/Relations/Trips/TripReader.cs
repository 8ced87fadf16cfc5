using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Relations.Acts;

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
    private readonly Arrivals arrivals;
    private readonly Teams teams = new();
    private readonly PartyBreaks breaks;
    private readonly DescribedStops described;
    private bool lastWasMeeting;

    public TripReader(ReportContext report)
    {
        this.report = report;
        trips = new TripBook(report);
        companions = new Companions(report, trips);
        company = new CompanyTest(report);
        party = new PartyTest(report);
        breaks = new PartyBreaks(report);
        described = new DescribedStops(report);
        bare = new BareSite(report);
        arrivals = new Arrivals(report, party, trips, companions, breaks, described, SetOut);
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
                described.Clear();
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
            .Where(p => p.Cue is PlaceCue.Visited or PlaceCue.At ? !party.InSpeech(index, p.Start) : p.IsDescribed || p.IsCounted && (breaks.TellsTour(trips, index - 1) || groups.Any(g => g.End <= p.Start && g.Slot is Slot.Subject or Slot.Agent && g.Has(Act.Visited)))).ToList();
        companions.BeginSentence();
        for (int g = 0, s = 0; g < groups.Count || s < stops.Count;)
        {
            if (s < stops.Count && (g >= groups.Count || stops[s].Start < groups[g].Start))
            {
                arrivals.Add(stops[s++], groups, index);
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
            case Company.Joins when trips.Current is null && trips.LastSubject is not null && !party.Receives(trips.LastSubject) && companions.JoinLast(group, index, moreStops, anew: lastWasMeeting):
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

    private void SetOut(GroupAct group)
    {
        trips.SetOut(group, anew: lastWasMeeting);
        described.Reach(group, trips);
    }
}
