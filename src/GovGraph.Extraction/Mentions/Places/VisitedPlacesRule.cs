using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>The objects of a verb of visiting: 先后来到|A产业园|、|B社区|和|C大道改造工程|现场，….</summary>
internal sealed partial class VisitedPlacesRule(VisitCueFinder cues, ListSplitter lists, NameFinder names, SingleWorks works, ReachedName reached, BrandName brands, ParallelName parallel, CountedName counted) : IPlaceRule
{
    private const string NoVillage = "全各本该新旧每某农乡山渔古驻进到入帮包联下我他她两三四五六七八九十";
    private static readonly NounList Halls = CueWords.Places.At(PlaceCueList.Hall);
    private static readonly NounList Wares = CueWords.Places.At(PlaceCueList.Ware);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        foreach (var cue in cues.Find(sentence))
        {
            var list = lists.Split(sentence, cue.End + (cue.Kind == VisitVerb.Go && Marks.Is(sentence.Text, cue.End, "：") ? 1 : 0), sentence.Text.Length);
            if (OneMore.Match(sentence.Text, list.End) is { Success: true } more)
            {
                list = list with { Items = [.. list.Items, .. lists.Split(sentence, more.Index + more.Length, sentence.Text.Length).Items] };
            }

            var found = Names(sentence, list, isInside: Inside.IsMatch(sentence.Text.AsSpan(0, cue.Start)), isThere: cue.Kind is VisitVerb.Go or VisitVerb.Come or VisitVerb.Honour || sentence.Text[cue.End - 1] == '了' || OnSite.IsMatch(sentence.Text.AsSpan(0, cue.End)),
                isHost: cue.Kind is VisitVerb.Honour or VisitVerb.Call);
            if (cue.Kind == VisitVerb.Look && list.Items.Count > 1 && State.IsMatch(sentence.Text.AsSpan(0, list.End)))
            {
                found.RemoveAll(n => n.Noun == PlaceNoun.Part && !sentence.Tags.Any(t => t.Start >= n.Start && t.End <= n.End && t.Tag is Tag.Place or Tag.Body));
            }

            if (Premises.IsMatch(sentence.Text, list.End))
            {
                found.RemoveAll(n => names.IsClassOfTown(sentence, n));
            }

            SayAll(sentence.Text, found);
            var amongProjects = found.Exists(n => n.SaysProject || n.Noun == PlaceNoun.Project);
            var ceremony = Ceremony.IsMatch(sentence.Text, list.End);
            found.RemoveAll(n => OtherDeed.IsMatch(sentence.Text, n.End) || (!list.IsCounted && IsOnlyWhere(sentence.Text, n)) || IsHall(sentence.Text, n) || IsAsked(sentence.Text, n) || Homes.Is(sentence, n, cue));
            foreach (var name in found.Where(n => !Wares.BeginsAt(sentence.Text, n.End) && !Homes.Is(sentence.Text, n))) // 察看某厂|生产的牛奶
            {
                var isProject = PlaceKind.IsProject(sentence, name, list, amongProjects);
                if (!ceremony || isProject)
                {
                    yield return name.In(sentence, nameof(VisitedPlacesRule), isProject, ceremony ? PlaceCue.Named : cue.Cue, cue.Start);
                }
            }
        }
    }

    /// <summary>The names of the list; among companies one is a company without the word: A有限公司、|天成智能|以及C集团.</summary>
    /// <param name="isInside">在某村，张三走进党群服务中心: that of the village.</param>
    /// <param name="isThere">The verb says that somebody arrived or has seen it.</param>
    /// <param name="isHost">One is somebody's guest there (莅临, 来访): a brand needs no closing noun.</param>
    private List<FoundName> Names(TaggedSentence sentence, PlaceList list, bool isInside, bool isThere, bool isHost)
    {
        if (counted.All(sentence, list) is { Count: > 0 } all)
        {
            return [.. all];
        }

        var found = list.Items.Select(i => Listed(sentence, i.Start, i.End, list, isThere)
            ?? works.Find(sentence, i.Start, i.End, list.SaysProjects)
            ?? (isThere && !isInside && list.Class is null or "地" or "处" ? names.FindOnlyOne(sentence, i.Start, i.End) : null)
            ?? (isThere && list.Class is null or "地" or "处" ? reached.Find(sentence, i.Start, i.End) : null)
            ?? (list.Class is "地" or "处" || !Marks.Is(sentence.Text, list.End, "等") ? brands.Find(sentence, i.Start, i.End, isThere || isHost, list.Items.Count > 1) : null)
            ?? (isHost && list.Items.Count == 1 ? names.FindBrand(sentence, i.Start, i.End) : null)).ToList();
        found = found.Exists(n => n is { } name && sentence.Text[name.End - 1] == '村') ? [.. found.Zip(list.Items, (n, i) => n ?? Village(sentence, i.Start, i.End))] : found;
        if (isThere && !isInside)
        {
            var alone = found.Zip(list.Items, (n, i) => n ?? names.FindAlone(sentence, i.Start, i.End) ?? names.FindRoom(sentence, i.Start, i.End)).ToList();
            found = alone.Count(n => n is not null) * 2 > alone.Count ? alone : found; // not 深入学校、乡村、博物馆
        }

        if (isThere && list.Items.Count > 2 && found.Exists(n => n is not null) && list.Class is null or "地" or "处" or "点位" or "单位")
        {
            found = [.. found.Zip(list.Items, (n, i) => n ?? parallel.Find(sentence, i.Start, i.End))];
        }

        var companies = found.Count(n => n is { } name && EndsAsCompany(sentence.Text, name.End));
        if (list.Items.Count > 2 && companies > 0 && companies == found.Count(n => n is not null))
        {
            found = [.. found.Zip(list.Items, (n, i) => n ?? Company(sentence, i.Start, i.End))];
        }

        return [.. found.OfType<FoundName>()];
    }

    /// <summary>到甲医院、乙医院|施工现场|: what is said of the last is said of all that have its noun.</summary>
    private static void SayAll(string text, List<FoundName> found)
    {
        if (found.Count > 1 && found[^1] is { SaysProject: true, Noun: not null } last)
        {
            var noun = text.AsSpan(last.End - 2, 2);
            for (var i = 0; i < found.Count - 1; i++)
            {
                found[i] = found[i].Noun == last.Noun && text.AsSpan(found[i].End - 2, 2).SequenceEqual(noun) ? found[i] with { SaysProject = true } : found[i];
            }
        }
    }

    private FoundName? Listed(TaggedSentence sentence, int start, int end, PlaceList list, bool isThere) =>
        names.Find(sentence, start, end, list.Class is not null) is { } name ? isThere ? reached.Whole(sentence, name, end) : name : default(FoundName?);

    /// <summary>检查了北山村、|李村|: one of two characters, among others with longer names.</summary>
    private static FoundName? Village(TaggedSentence sentence, int start, int end) =>
        end - start == 2 && sentence.Text[start + 1] == '村' && !NoVillage.Contains(sentence.Text[start], StringComparison.Ordinal)
            ? new FoundName(start, end, PlaceNoun.Site, SaysProject: false)
            : null;

    private FoundName? Company(TaggedSentence sentence, int start, int end) =>
        names.Find(sentence, start, end, licensed: true) is { } name ? name with { Noun = PlaceNoun.Site } : null;

    /// <summary>走进某园区|2户复工企业|, 走访了某村|3户群众|: some that have no names; the place only tells where they are.</summary>
    private static bool IsOnlyWhere(string text, FoundName name) =>
        (text[name.End - 1] is '园' or '区' or '村' or '街' or '查' && Some.IsMatch(text, name.End)) || ((text[name.End - 1] is '村' or '区' || Marks.Is(text, name.End - 2, "学院") || Marks.Is(text, name.End - 2, "大学")) && Heads.IsMatch(text, name.End));

    /// <summary>看望了正在实习的某学院|12名学生: whom one sees elsewhere; a home (敬老院|5位老人) is where they are.</summary>
    [GeneratedRegex(@"\G的?(?:[0-9]+|[一二两三四五六七八九十百几]+)余?多?[名位](?=\p{Lo})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Heads { get; }

    /// <summary>到|某街道办事处|主持召开座谈会: where one meets; not 到|某管委会|调研并主持召开座谈会.</summary>
    private static bool IsHall(string text, FoundName name) => Halls.EndsAt(text, name.End, name.Start) && Meets.IsMatch(text, name.End);

    [GeneratedRegex(@"\G(?!调研|检查|督导|督查|考察|走访|视察|慰问|看望|察看|查看|参观|巡查|指导|暗访)[^，。；、]{0,4}?(?:主持|组织|召集|参加|出席|列席|召开|举行)(?:召开|举行)?(?!现场)[^，。；]{0,24}会", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Meets { get; }

    /// <summary>到|省水利厅|对接项目: an office above that one asks for something.</summary>
    private static bool IsAsked(string text, FoundName name) =>
        text[name.End - 1] is '厅' or '委' or '局' or '部' && (text[name.Start] == '省' || Marks.Is(text, name.Start, "国家")) && Asks.IsMatch(text, name.End);

    [GeneratedRegex(@"\G(?:等[^，。；]{0,8}|、[^，。；]{0,20})?(?:对接|争取|汇报|跑办|衔接)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Asks { get; }

    [GeneratedRegex(@"\G(?:内|里|辖区)?的?(?:[0-9]+|[一二两三四五六七八九十几多]+)余?[户家处](?=\p{Lo})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Some { get; }

    /// <summary>先后察看, 实地查看, 依次参观: on the spot.</summary>
    [GeneratedRegex("(?:先后|依次|实地|现场|逐一)(?:实地|现场|到|来到|深入|走进)?(?:察看|查看|参观|观摩|考察|视察|走访|调研|检查|督导)$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OnSite { get; }

    /// <summary>A园等企业|和|B服务中心.</summary>
    [GeneratedRegex(@"\G等[^，。；、和]{0,12}?(?:项目|工程|企业|公司|园区|单位|点位|学校|村|社区|地|处)(?:和|以及|及|与)(?=[\p{Lo}“]{4})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OneMore { get; }

    /// <summary>石桥镇网吧、酒吧等场所: any of them.</summary>
    [GeneratedRegex(@"\G等[^，。；]{0,8}场所", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Premises { get; }

    /// <summary>检查甲项目区、智能车间和农机检修情况: matters as much as places.</summary>
    [GeneratedRegex("(?:情况|工作|进展|落实)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex State { get; }

    /// <summary>来到某公园，|参加义务植树|, 来到陵园，|向烈士敬献花篮|: not to see it.</summary>
    [GeneratedRegex(@"\G[^，。；]{0,4}，?(?:(?:一起|共同|集体)?参加[^，。；]{0,24}植树|(?:[向为给][^，。；]{2,24})?(?:举行|参加)?(?:敬献花[篮圈]|公祭|吊唁|送别|遗体告别))(?![^。；]{0,40}(?:参观|瞻仰|察看|查看|检查|调研))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Ceremony { get; }

    /// <summary>到县委党校|作辅导报告, 到市政府|汇报工作: not to see it.</summary>
    [GeneratedRegex(@"\G[^，。；、]{0,4}(?:[作做][^，。；、]{0,8}(?:报告|讲座|交流发言)|汇报工作|述职|开会|参会|领奖|报到|就职|受训)(?=[，。；]|$)|\G面对面|\G(?:亲自)?(?:主持召开|组织召开)(?![^，。；]{0,10}现场)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OtherDeed { get; }

    [GeneratedRegex("(?:在|来到|走进|深入|到)[^，。；]{2,24}(?:村|社区|嘎查|连|队|屯|寨|小区|街道|镇|乡|苏木|学校|公司)，", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Inside { get; }

    private static bool EndsAsCompany(string text, int end) => Marks.Is(text, end - 2, "公司") || Marks.Is(text, end - 2, "集团");
}
