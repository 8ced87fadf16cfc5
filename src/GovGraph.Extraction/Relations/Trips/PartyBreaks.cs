using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.People;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>Where the account of a party breaks: it splits up, somebody who is not of it goes his own way, its places are told only later.</summary>
internal sealed partial class PartyBreaks(ReportContext report)
{
    /// <summary>Who holds no post and is led or received: where he goes, his hosts go.</summary>
    private readonly HashSet<PersonEntity> guests = [];

    /// <summary>Somebody who holds no post is told of: a guest, or one on his own way.</summary>
    public void Meet(GroupAct group, TripBook trips, bool isAlone)
    {
        guests.UnionWith(group.Uses.Where(_ => group.Slot is Slot.Guest or Slot.Object or Slot.Led).Select(u => u.Entity));
        if (isAlone && IsOnOwnWay(group))
        {
            trips.LeaveToStrangers();
        }
    }

    /// <summary>Before a stop is added: whether the party is one no more.</summary>
    public void Follow(TripBook trips, int index, int position, IReadOnlyList<GroupAct> groups)
    {
        if (SplitsUp(index, position, groups))
        {
            trips.SplitUp();
        }
    }

    /// <summary>张三带队观摩重点项目。|10个项目包括…: a tour that names no place yet.</summary>
    public bool TellsTour(TripBook trips, int index) =>
        index >= 0 && trips.Current is { } tour && report.Sentences[index].Article == tour.Article && report.Groups[index].Any(g => g.Has(Act.Visited) && g.Slot is Slot.Subject or Slot.Agent && trips.IsParty(g))
        && !report.Mentions.Of<PlaceMention>(index).Any(p => p.Cue is PlaceCue.Visited or PlaceCue.At);

    /// <summary>…分6个小组，|到甲小学、乙中学|: who went where is not told, unless it is said who leads a group or which it is.</summary>
    private bool SplitsUp(int index, int position, IReadOnlyList<GroupAct> groups)
    {
        var text = report.Sentences[index].Text;
        return text.AsSpan(0, position).IndexOfAny('组', '路', '队') > 0 && IntoGroups.Match(text, 0, position) is { Success: true } split && !OfOthers.IsMatch(text.AsSpan(0, split.Index))
            && !groups.Any(g => g.Start > split.Index && g.Start < position) && !OneOfThem.IsMatch(text);
    }

    [GeneratedRegex("(?:(?<![部十])分(?:成|为|别组成|头组成)?|组成)了?(?:[两二三四五六七八九十]+|[0-9]{1,2})个?[^，。；、到赴深]{0,6}?(?:小?组|路|小?队)(?!长)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex IntoGroups { get; }

    /// <summary>志愿者|分成三组清扫街道: not the party.</summary>
    [GeneratedRegex("(?:^|[，。；])[^，。；与和同带率]{0,6}?(?:志愿者|群众|村民|居民|市民|学生|师生|职工|工人|队员|选手|演员|农户|社员)们?(?:代表)?[^，。；]{0,6}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OfOthers { get; }

    [GeneratedRegex("第?[一二1A](?:小?组|路|小?队)(?:由|先后|来到|到|深入|走访|检查|，|在)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OneOfThem { get; }

    /// <summary>某公司董事长张三|来到某村: the head of a firm, or somebody else who holds no post, and no host who leads the way.</summary>
    private bool IsOnOwnWay(GroupAct group) =>
        group.Slot == Slot.Subject && !group.Uses.Any(u => guests.Contains(u.Entity)) && group.Has(Act.Visited) && !group.Has(Act.Accompanied) && group.Uses.All(u => !string.IsNullOrEmpty(u.Entity.Role) && !u.Entity.IsByline)
        && OwnWay.IsMatch(Predicate(group)) && !Shows.IsMatch(Predicate(group)) && Clause.Start(report.Sentences[group.Sentence].Text, group.Start) is var start
        && AtStart.IsMatch(report.Sentences[group.Sentence].Text.AsSpan(start, group.Start - start));

    [GeneratedRegex("^(?:先生|女士|同志|经理|总经理|董事长|总裁)?(?:一行|等)?(?:[0-9一二三四五六七八九十]+人)?(?:也|还|又|则|亲自|专程|先后|带队|率队|一同|率[^，。；]{2,20}?)*(?:来到|来|到|赴|前往|深入|走进|考察|走访|参观|抵达|莅临|实地)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OwnWay { get; }

    /// <summary>村民张三来到地头|介绍苗情: to show it to the party.</summary>
    [GeneratedRegex("介绍|讲解|演示|展示|汇报|告诉|诉说|说起|说道", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Shows { get; }

    [GeneratedRegex("^(?:[0-9年月日上下午晚]*|同日|当天|随后|近日|日前|昨日|今天|其间|期间)，?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex AtStart { get; }

    /// <summary>张三调研项目建设，并召开座谈会。|李四参加。: of both, the places are told later.</summary>
    public bool ToursFirst(IReadOnlyList<GroupAct> groups) =>
        groups is [{ Slot: Slot.Subject } only] && only.Has(Act.Visited) && FirstTours.IsMatch(Predicate(only)) && !report.Mentions.Of<PlaceMention>(only.Sentence).Any(p => p.Cue == PlaceCue.Visited);

    [GeneratedRegex("^[^。；]{0,30}?(?:调研|检查|考察|督导|督查|视察|走访|慰问|参观|观摩|巡查|暗访)[^。；]{0,40}?(?:，|并|后)(?:随后|还|并)?(?:主持|组织)?召开[^，。；]{2,20}会(?:议)?(?:，[^。；会]{0,24})?。?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex FirstTours { get; }

    private string Predicate(GroupAct group) => report.Sentences[group.Sentence].Text[group.End..group.PredicateEnd];
}
