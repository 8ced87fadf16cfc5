using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Relations.Acts;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>Whether those who set out together stay together, and whether a stop is theirs at all.</summary>
internal sealed partial class PartyTest(ReportContext report)
{
    private static readonly SearchValues<string> Tours = CueWords.Persons.Within(PersonCueList.Tour);

    /// <summary>张三、李四分头走访…: each goes his own way, the places are told later.</summary>
    public bool Scatters(GroupAct group) =>
        group.Officials.Skip(1).Any() && (Apart.IsMatch(Predicate(group)) || IsSplit(group.Sentence + 1, group.Sentence) || Later(group).Any(g => GoesElsewhere(group, g)));

    /// <summary>张三、李四等检查…。检查组分为两个小组。</summary>
    private bool IsSplit(int index, int before) =>
        index < report.Sentences.Count && report.Sentences[index].Article == report.Sentences[before].Article && Split.IsMatch(report.Sentences[index].Text);

    /// <summary>…；李四则前往某镇: one of the party.</summary>
    private bool GoesElsewhere(GroupAct party, GroupAct group) =>
        group.Slot == Slot.Subject && group.Has(Act.Visited) && Contrast.IsMatch(Predicate(group)) && group.Officials.Any() && group.Officials.All(party.Officials.Contains)
        && group.Officials.Count() < party.Officials.Count();

    /// <summary>就改线作了说明, 现场作了介绍: a host of the party, or an owner of the works; he goes nowhere.</summary>
    public bool Explains(GroupAct group) => Explained.IsMatch(Predicate(group));

    /// <summary>县委书记张三会见了客商一行。副县长李四陪同考察: he who receives goes nowhere.</summary>
    public bool Receives(GroupAct group) => Received.IsMatch(Predicate(group));

    [GeneratedRegex("^(?:同志)?(?:会见|接见|会晤|迎接|欢迎|看望|与[^，。；]{1,20}?(?:举行)?(?:会谈|座谈|会晤|交流))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Received { get; }

    /// <summary>在某村，张三|与村民|围坐在一起: there, and nobody's companion.</summary>
    public bool IsAmong(GroupAct group) => Predicate(group) is ['与' or '和' or '跟', ..];

    /// <summary>…，李四现场询问, 李四仔细翻看记录: what a visitor does there, not a host.</summary>
    public bool LooksAround(GroupAct group) => group.Officials.Any() && Visitor.IsMatch(Predicate(group));

    /// <summary>…。李四现场要求立即整改: where the party was told to be last.</summary>
    public bool ActsOnTheSpot(GroupAct group) => group.Slot == Slot.Subject && group.Officials.Any() && OnTheSpot.IsMatch(Predicate(group))
        && !report.Mentions.Of<MeetingMention>(group.Sentence).Any(m => m.End <= group.Start);

    [GeneratedRegex("^(?:同志)?(?:现场|当场)(?:要求|责令|责成|叮嘱|指挥|协调|交办|拍板|询问|查看|察看)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OnTheSpot { get; }

    [GeneratedRegex("^(?:同志)?(?:现场|当场|随机|详细|仔细|认真|一一|逐一|逐项)*(?:询问|察看|查看|翻看|翻阅|查阅|抽查|叮嘱|嘱咐|提醒)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Visitor { get; }

    /// <summary>What is said is not what is seen: 张三强调，要加快甲工程建设.</summary>
    public bool InSpeech(int index, int position) => report.Groups[index].Any(g => g.Speaks && g.PredicateEnd <= position
        && !GoesOn.IsMatch(report.Sentences[index].Text.AsSpan(g.PredicateEnd, position - g.PredicateEnd))
        && !report.Groups[index].Any(o => o.Start >= g.PredicateEnd && o.Start <= position));

    /// <summary>…，勉励教师潜心育人；随后又来到某小学: the speech is over.</summary>
    [GeneratedRegex("；(?![^。；]{0,20}?(?:要|必须|确保|切实|落实|进一步|做到|对))|，(?:随后|之后|接着|紧接着|然后)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex GoesOn { get; }

    /// <summary>在县长张三陪同下，|副市长李四|考察了…: who leads.</summary>
    public GroupAct? LeaderBehind(IReadOnlyList<GroupAct> groups, int g) =>
        g + 1 < groups.Count && groups[g + 1] is { Slot: Slot.Subject } next && next.Has(Act.Visited) && !next.Has(Act.Accompanied) && next.Officials.Any() && StandsBefore(groups[g], next) ? next : null;

    /// <summary>考察团一行走进…, 调研组先后来到…: the party goes on, whoever was named meanwhile.</summary>
    public bool IsNamed(IReadOnlyList<GroupAct> groups, int index, int position) =>
        !groups.Any(g => g.Start < position && g.Officials.Any()) && PartyWords.Stand(report.Sentences[index].Text.AsSpan(0, position));

    /// <summary>检查组分为两个小组。…王五参加活动。: with all of those who split up.</summary>
    public bool JoinsActivity(GroupAct group) => Activity.IsMatch(Predicate(group));

    /// <summary>张三、李四一行赴某乡调研。张三走进某村…: still the two, as long as nothing is told of the other alone.</summary>
    public bool StaysTogether(Trip party, int setOutAt, GroupAct group)
    {
        var others = party.Leaders.Select(l => l.Entity).Except(group.Officials).ToList();
        return group.Sentence > setOutAt && GoesOut(report.Sentences[setOutAt].Text) && !Alone.IsMatch(Predicate(group))
            && !IsDated(group) && (party.Leaders[0].Entity == group.Uses[0].Entity || party.Stops.TrueForAll(s => s.Sentence == group.Sentence))
            && !Later(group).Any(g => g.Slot is Slot.Subject or Slot.Agent && g.Has(Act.Visited) && !CompanyTest.OnlyJoins(g) && !JoinsOthers(g)
                && g.Officials.Any(others.Contains) && !g.Officials.Any(group.Officials.Contains));
    }

    private static bool GoesOut(string text) => text.AsSpan().ContainsAny(Tours) || LeadsThere.IsMatch(text);

    /// <summary>张三一行, 张三等领导 once more: those who were named with him; not on another day.</summary>
    public bool CallsParty(GroupAct group) =>
        Called.IsMatch(Predicate(group)) && !IsDated(group);

    public bool IsDated(GroupAct group) =>
        report.Mentions.Of<DateMention>(group.Sentence).Any(d => d.Start < group.Start && d.Form is not (DateForm.FromContext or DateForm.Month));

    /// <summary>第一组由张三带队…: one of the parties into which another has split.</summary>
    public bool IsTeam(GroupAct group) => TeamOf.IsMatch(report.Sentences[group.Sentence].Text.AsSpan(0, group.Start)) || TeamLed.IsMatch(Predicate(group));

    /// <summary>县政协组织委员视察某园。主席张三带队，…: he led those who were told of before.</summary>
    public bool LeadsTeam(GroupAct group) => Leading.IsMatch(Predicate(group));

    /// <summary>每到一处，张三都…: of the whole visit.</summary>
    public bool SpeaksOfAll(GroupAct group) => Everywhere.IsMatch(Predicate(group));

    /// <summary>张三一行在某校校长李四的引领下…: the host shows the way.</summary>
    public bool ShowsTheWay(GroupAct group, GroupAct? before) =>
        before is { Slot: Slot.Subject } && before.Officials.Any() && Shown.IsMatch(Predicate(group)) && Called.IsMatch(Predicate(before))
        && report.Sentences[group.Sentence].Text.AsSpan(before.End, group.Start - before.End).IndexOfAny("。；") < 0;

    /// <summary>旗四大班子领导深入某村, 县医院医护人员来到某社区: nobody who is named.</summary>
    public bool IsOfOthers(int index, PlaceMention stop, IReadOnlyList<GroupAct> groups)
    {
        if (stop.Cue != PlaceCue.Visited || stop.Verb <= 0)
        {
            return false;
        }

        var text = report.Sentences[index].Text;
        if (groups.LastOrDefault(g => g.End <= stop.Verb) is { Slot: Slot.Object } sent && sent.Officials.Any() && text.AsSpan(sent.End, stop.Verb - sent.End).IndexOfAny("，；。") < 0)
        {
            return true; // 要求副县长张三|到某村督促整改: whether he went is not told
        }

        var start = Clause.Start(text, stop.Verb);
        return !groups.Any(g => g.Start >= start && g.Start < stop.Verb) && (Crowds.Go(text.AsSpan(start, stop.Verb - start)) || Crowds.Sent(text, stop.Verb));
    }

    /// <summary>企业家一行在县长张三陪同下，参观了…: nobody else who is named went.</summary>
    public bool HostsStrangers(GroupAct group)
    {
        var text = report.Sentences[group.Sentence].Text;
        return Predicate(group).StartsWith("陪同下", StringComparison.Ordinal) && Strangers.IsMatch(text.AsSpan(Clause.Start(text, group.Start), group.Start - Clause.Start(text, group.Start)));
    }

    /// <summary>在县长张三陪同下，|副市长李四|考察了…: the company is told first.</summary>
    private bool StandsBefore(GroupAct group, GroupAct next) =>
        Before.IsMatch(report.Sentences[group.Sentence].Text.AsSpan(group.End, next.Start - group.End));

    /// <summary>与会人员先后察看了某园: those of the meeting told before.</summary>
    public bool IsOfAttendees(int index, PlaceMention stop)
    {
        var text = report.Sentences[index].Text;
        var start = Clause.Start(text, stop.Verb > 0 ? stop.Verb : stop.Start);
        return stop.Cue == PlaceCue.Visited && AttendeesGo.IsMatch(text.AsSpan(start, stop.Start - start)) && !report.Groups[index].Any(g => g.Start >= start && g.Start < stop.Start && g.Officials.Any());
    }

    /// <summary>Who chaired, spoke or sat there: told in the sentence, else before it in the article, else behind.</summary>
    public IReadOnlyList<GroupAct> Attendees(int index, int position)
    {
        var here = AtMeeting(report.Groups[index]).Where(g => g.Start < position).ToList();
        var article = report.Sentences.Where(s => s.Article == report.Sentences[index].Article && s.Kind == SentenceKind.Body).ToList();
        var before = AtMeeting(article.Where(s => s.Index < index).SelectMany(s => report.Groups[s.Index])).ToList();
        return here.Count > 0 ? here : before.Count > 0 ? before : [.. AtMeeting(article.Where(s => s.Index > index).SelectMany(s => report.Groups[s.Index]))];
    }

    private static IEnumerable<GroupAct> AtMeeting(IEnumerable<GroupAct> groups) =>
        groups.Where(g => g.Slot == Slot.Subject && g.Has(Act.Attended | Act.Chaired | Act.Spoke) && g.Officials.Any());

    /// <summary>副镇长张三在岗带班；23时到某村: the host is left behind at the semicolon.</summary>
    public bool StaysBehind(GroupAct group) => Host.IsMatch(Predicate(group));

    /// <summary>县委常委张三，副县长|…: a piece of a longer list, broken by a name that was not read.</summary>
    public bool IsFragment(GroupAct group) => group is { Acts: Act.None, Speaks: false } && Predicate(group) is ['，' or '、', _, ..];

    /// <summary>图为考察团在某社区, （张三 摄）: the caption of a picture tells no new visit.</summary>
    public bool IsCaption(int index) => Caption.IsMatch(report.Sentences[index].Text);

    /// <summary>参加上述活动, 分别陪同。: of all that was told before; not 分别陪同|张三、李四.</summary>
    public bool JoinsAll(GroupAct group) => AllTold.IsMatch(Predicate(group));

    private static bool JoinsOthers(GroupAct group) => group.Has(Act.Attended | Act.Accompanied);

    private IEnumerable<GroupAct> Later(GroupAct group)
    {
        var article = report.Sentences[group.Sentence].Article;
        return report.Sentences.Skip(group.Sentence).TakeWhile(s => s.Article == article).SelectMany(s => report.Groups[s.Index]);
    }

    private string Predicate(GroupAct group) => report.Sentences[group.Sentence].Text[group.End..group.PredicateEnd];

    [GeneratedRegex("^[^，；。]{0,14}(?:分别|分头|兵分|分组|分赴|分路|分[成为]?[一二两三四五六七八九十0-9]{1,2}个?[组路])|^等?[^，；。]{0,14}(?:分[成为]|组成)[一二两三四五六七八九十0-9]{1,2}个?\\p{Lo}{0,4}[组路队]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Apart { get; }

    [GeneratedRegex("^[^，。；]{0,8}(?:分[成为]?|兵分)[两二三四五六七八2-8]个?(?:小?组|路)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Split { get; }

    [GeneratedRegex("^(?:同志|副?\\p{Lo}{1,2}[长记任席员])?(?:一行|等(?![候待级地多]|[0-9一二三四五六七八九十两]))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Called { get; }

    [GeneratedRegex("(?:第?[一二三四五六七八1-8]|另一|[东西南北中])(?:小?组|路|小?队|线)(?:人马)?，?(?:由|在)?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex TeamOf { get; }

    [GeneratedRegex("^(?:带领|率领|率|带)(?:第|另)[一二三四五六七八](?:小?组|路|小?队)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex TeamLed { get; }

    [GeneratedRegex("^(?:同志|亲自)*(?:带队|率队|带领|任组长|担任组长)(?:参加|视察|调研|检查|督查|督导|考察|观摩|活动)*(?:[，。；]|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Leading { get; }

    [GeneratedRegex("^(?:同志|一行|等)*(?:每到|所到之处|一路)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Everywhere { get; }

    [GeneratedRegex("^(?:等|等人|同志)?的?(?:带领|引领|引导|讲解|介绍)下", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Shown { get; }

    [GeneratedRegex("^(?:一行)?则", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Contrast { get; }

    [GeneratedRegex("^(?:同志)?[^，。；]{0,20}?(?:作了?[^，。；]{0,6}?(?:说明|介绍|讲解|解释|汇报)|(?:现场|详细)?(?:介绍|讲解|解释|汇报|说明)(?:了|说|道|$|[，。；])|回应|答复)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Explained { get; }

    [GeneratedRegex("^(?:等|等人|也)?参加了?(?:此次|本次|当天的?)?(?:检查|调研|走访|慰问|观摩|督导|督查)?活动[。；]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Activity { get; }

    [GeneratedRegex("(?:与会|参会|参加会议的)(?:全体)?(?:人员|代表|领导|同志|者|嘉宾)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex AttendeesGo { get; }

    [GeneratedRegex("^(?:等|等人|等领导|等同志)?的?陪同下，?[^，。；]{0,12}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Before { get; }

    [GeneratedRegex("(?:企业家|客商|客人|嘉宾|来宾|投资商|商会|公司|集团|企业)[^，。；]{0,8}在$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Strangers { get; }

    [GeneratedRegex("(?:带领|率)[^。]{2,40}到[^。]{2,20}现场", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex LeadsThere { get; }

    [GeneratedRegex("^[^，；。]{0,6}(?:还(?![有在没是])|另|单独|独自|随后又|又)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Alone { get; }

    [GeneratedRegex("^[\\[【（( ▲△●]*[上下左右]?图(?:[一二三四五六0-9①②③④⑤]|为|[：:])|摄）?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Caption { get; }

    [GeneratedRegex("^正?在?(?:在岗|值班|带班|在场|迎候|等候|介绍|汇报|说明)[^；]*；", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Host { get; }

    [GeneratedRegex("^(?:等|等人|还|分别|也|先后)*(?:陪同|参加)(?:了)?(?:上述|以上|前述)|^(?:等|等人)?参加了?(?:此次|本次|当天的?|全程)?(?:观摩|拉练|看点)(?:评议|学习)?(?:活动)?[。；]|^分别(?:陪同|参加)(?:[。，；]|了?(?:调研|检查|考察|督导|督查|视察|走访|慰问|参观|观摩|巡查|活动))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex AllTold { get; }
}
