using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// Where something is seen or said: 在|X社区|和|Y公司|，…; 在|X水库|施工现场慰问…; 在|X市场|了解…; at the start of a clause also |X工程|现场，…
/// and |X市场|里人声嘈杂，….
/// </summary>
internal sealed partial class ScenePlaceRule(PlaceWords words, ListSplitter lists, NameFinder names, SingleWorks works, ReachedName reached, BrandName brands, CountedName counted) : IPlaceRule
{
    private const int Longest = 120;
    private const int LongestClass = 8;
    private const int LongestSpot = 12;
    private static readonly SearchValues<string> Deeds = CueWords.Places.Within(PlaceCueList.SceneDeed);
    private static readonly SearchValues<char> Others = SearchValues.Create("进同与和问");
    private static readonly SearchValues<string> Tellers = CueWords.Places.Within(PlaceCueList.Teller);
    private static readonly NounList DeedWords = CueWords.Places.At(PlaceCueList.SceneDeed);
    private static readonly NounList DeedParts = CueWords.Places.At(PlaceCueList.SceneDeedPart);
    private static readonly NounList Manners = CueWords.Places.At(PlaceCueList.SceneManner);
    private static readonly NounList Halls = CueWords.Places.At(PlaceCueList.Hall);
    private static readonly NounList Spots = CueWords.Places.At(PlaceCueList.SceneSpot);
    private static readonly SearchValues<string> Held = CueWords.Places.Within(PlaceCueList.SceneHeld);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        var clauseStart = true;
        for (var at = 0; at < text.Length; at++)
        {
            var isIn = text[at] == '在' && IsPreposition(sentence, at);
            if (isIn || (clauseStart && text[at] is not ' '))
            {
                foreach (var mention in At(sentence, isIn ? at + 1 : at, isIn))
                {
                    yield return mention;
                }
            }

            clauseStart = Marks.EndsPhrase(text, at) || (clauseStart && text[at] == ' ');
        }
    }

    private IEnumerable<PlaceMention> At(TaggedSentence sentence, int start, bool isIn)
    {
        var end = Marks.PhraseEnd(sentence.Text, start);
        if (end - start is < 3 or > Longest || !MayBeScene(sentence.Text, start, end, isIn) || (!isIn && Arrives(sentence, start, end)))
        {
            yield break;
        }

        var list = lists.Split(sentence, start, end);
        var (_, lastEnd) = list.Items[^1];
        var closes = isIn && end < sentence.Text.Length && sentence.Text[end] == '，';
        if (closes && end - list.End <= LongestClass && counted.All(sentence, list) is { Count: > 0 } all)
        {
            foreach (var village in all)
            {
                yield return village.In(sentence, nameof(ScenePlaceRule), isProject: false, PlaceCue.At, start - 1);
            }

            yield break;
        }

        var found = list.Items.Select(i => names.Find(sentence, i.Start, i.End, list.Class is not null) ?? works.Find(sentence, i.Start, i.End, list.SaysProjects) ?? (isIn && list.Class is null && !Marks.Is(sentence.Text, list.End, "等") ? brands.Find(sentence, i.Start, i.End) : null) ?? (closes ? names.FindAlone(sentence, i.Start, i.End) : null))
            .OfType<FoundName>().Where(n => !sentence.Tags.Any(t => t.Tag == Tag.Person && t.Start > n.Start && t.End < n.End && !isIn)).ToList();
        if (found.Count == 0 && closes && list.Items.Count == 1 && reached.Find(sentence, start, end) is { } spot && spot.End == end)
        {
            yield return spot.In(sentence, nameof(ScenePlaceRule), isProject: false, PlaceCue.At, start - 1);
            yield break;
        }

        if (found.Count == 0 || found.Count < list.Items.Count - 1 || found[^1].Start < list.Items[^1].Start)
        {
            yield break;
        }

        var deed = isIn && IsDeed(sentence, found[^1], start, end);
        if (!deed && !IsScene(sentence, found[^1], lastEnd, end, list, isIn))
        {
            yield break;
        }

        if (deed && found.Count == 1 && IsOnlyWhere(sentence, found[0]))
        {
            yield break;
        }

        foreach (var name in found)
        {
            if (found.Count > 1 || name.SaysProject || (name.End == end && IsThere(sentence, end)) || !Vague.IsMatch(sentence.Text.AsSpan(name.Start, name.End - name.Start)))
            {
                yield return name.In(sentence, nameof(ScenePlaceRule), PlaceKind.IsProject(sentence, name, list), deed ? PlaceCue.Visited : PlaceCue.At, isIn ? start - 1 : -1);
            }
        }
    }

    /// <summary>在解放路，|张三|…, 在解放路，|现场检查…: who is there, or what he does, stands right behind.</summary>
    private static bool IsThere(TaggedSentence sentence, int comma) =>
        sentence.Tags.Any(t => t.Start == comma + 1 && t.Tag == Tag.Person) || BeginsDeed(sentence.Text, comma + 1);

    /// <summary>在某村; 张三还在某村: the tagger takes the adverb into one word with it.</summary>
    private static bool IsPreposition(TaggedSentence sentence, int at) =>
        sentence.IsBoundary(at + 1) && (sentence.IsBoundary(at) || (at > 0 && "还又并曾也再站蹲坐走停立".Contains(sentence.Text[at - 1], StringComparison.Ordinal) && sentence.IsBoundary(at - 1)));

    /// <summary>到|重点工程施工现场: the verb of going is no part of a name.</summary>
    private bool Arrives(TaggedSentence sentence, int start, int end) =>
        words.Verbs.TryStart(sentence.Text, start, end, out var length, out var kind) && kind == VisitVerb.Go && sentence.IsBoundary(start + length);

    /// <summary>Cheap, and true for all that <see cref="IsScene"/> may accept.</summary>
    private static bool MayBeScene(string text, int start, int end, bool isIn)
    {
        var phrase = text.AsSpan(start, end - start);
        return (isIn && end < text.Length && text[end] == '，') || (!isIn && phrase[^1] is '里' or '内') || (isIn && (phrase.ContainsAny(Deeds) || phrase.ContainsAny(Others) || phrase.Contains("开展", StringComparison.Ordinal))) || (!isIn && phrase.ContainsAny('里', '内', '上'))
            || phrase.IndexOf("现场", StringComparison.Ordinal) >= 0 || phrase.IndexOf("工地", StringComparison.Ordinal) >= 0;
    }

    private static bool IsScene(TaggedSentence sentence, FoundName last, int itemEnd, int end, PlaceList list, bool isIn)
    {
        var text = sentence.Text;
        var closes = end < text.Length && text[end] == '，';
        if (list.Class is "地" or "处")
        {
            return isIn && closes && list.End + 2 == end;
        }

        if (isIn && closes && list.Items.Count > 1 && Marks.Is(text, list.End, "等"))
        {
            return EtcScene.Match(text, list.End, end - list.End) is { Success: true } etc && etc.Length == end - list.End;
        }

        var after = text.AsSpan(last.End, end - last.End);
        var tail = SceneAfter.Match(text, last.End, end - last.End);
        if (!isIn && (closes || Marks.Is(text, end, "。")) && Scenery.IsMatch(after) && sentence.Text.AsSpan(0, last.Start).Trim(' ').Length == 0)
        {
            return true; // 松山农贸市场|里人声嘈杂，
        }

        if (after.Length == 0 || (tail.Success && tail.Index + tail.Length == end) || (after.Length <= LongestSpot && Spots.End(after) && after.IndexOf('、') < 0))
        {
            return closes && (isIn || OnSite.IsMatch(after) || (after.Length > 0 && after[^1] is '里' or '内'));
        }

        if (closes && isIn && FieldWork.IsMatch(after) && FieldPlace.IsMatch(text.AsSpan(last.Start, last.End - last.Start)) && !after.ContainsAny(Held))
        {
            return true; // 在福胜村|水稻收割现场，
        }

        // 在X工地慰问…: a site of work, but not the hall where something is held
        return isIn && itemEnd <= end && tail.Success && OnSite.IsMatch(tail.ValueSpan) && !after.ContainsAny(Held);
    }

    /// <summary>水稻收割现场: what is done in a village's fields; not a contest or a meeting held there.</summary>
    [GeneratedRegex("^(?!.*(?:[会赛]|仪式|演出|表演|汇演|晚会|活动|表彰|奠基|颁|授|分红|宣讲|协调|签约|揭牌|招聘|拍卖|事故|火灾|车祸))[\\p{Lo}0-9]{2,10}(?:现场|作业点)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex FieldWork { get; }

    [GeneratedRegex("(?:村|社区|嘎查|屯|寨|连|合作社|农场|林场|牧场)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex FieldPlace { get; }

    /// <summary>在X农贸市场|暗访…: what a visitor does; not what a reporter saw, nor where a meeting heard a report.</summary>
    private static bool IsDeed(TaggedSentence sentence, FoundName last, int start, int end)
    {
        var text = sentence.Text;
        var tail = last.End + SceneAfter.Match(text, last.End, end - last.End).Length;
        var clause = Clause.Start(text, start - 1);
        return sentence.IsBoundary(tail) && (BeginsDeed(text, last.End) || BeginsDeed(text, tail))
            && !Halls.End(text.AsSpan(last.Start, last.End - last.Start)) && !text.AsSpan(clause, start - 1 - clause).ContainsAny(Tellers);
    }

    /// <summary>在某村|察看了|某水库加固工程|: the village only tells where the works lie.</summary>
    private bool IsOnlyWhere(TaggedSentence sentence, FoundName name) =>
        sentence.Text[name.End - 1] == '村' && Looks.Match(sentence.Text, name.End) is { Success: true } look
        && names.Find(sentence, look.Index + look.Length, Marks.PhraseEnd(sentence.Text, look.Index + look.Length)) is { } seen && (seen.SaysProject || seen.Noun == PlaceNoun.Project);

    [GeneratedRegex(@"\G(?:实地|现场|重点|详细|先后)?(?:察看|查看|检查|考察|参观|观摩|调研|督导|督查)了?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Looks { get; }

    private static bool BeginsDeed(string text, int at)
    {
        while (Manners.LengthAt(text, at) is > 0 and var manner)
        {
            at += manner;
        }

        return (DeedWords.LengthAt(text, at) is > 0 and var deed && !DeedParts.BeginsAt(text, at + deed)) || Service.IsMatch(text, at) || Matter.IsMatch(text, at) || Talk.IsMatch(text, at);
    }

    /// <summary>在某村|就禁牧工作进行暗访.</summary>
    [GeneratedRegex(@"\G(?:就|围绕|针对|对)[^，。；]{2,24}?(?:进行|开展|作)(?:了|过)?[^，。；]{0,6}?(?:暗访|调研|检查|督导|督查|考察|走访|抽查|巡查|视察|查看|了解)(?![组团员站室])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Matter { get; }

    /// <summary>在某村|开展入户走访, 在某村|开展“三服务”活动: the visitor does it; not an event held in a square.</summary>
    [GeneratedRegex(@"\G开展了?(?:[^，。；]{0,12}?(?:调研|走访|慰问|检查|督导|督查|巡查|入户|接访|夜访|暗访|蹲点|巡河|巡堤|巡林|巡湖|巡护)(?![组团员站室会])|(?<=(?:村|社区|嘎查)(?:里)?开展了?)[^，。；]{0,14}?(?:服务|宣讲|活动|劳动))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Service { get; }

    /// <summary>在某村|与村民拉家常, 在某厂车间里|问.</summary>
    [GeneratedRegex(@"\G(?:(?:与|同|和)[^，。；、]{1,14}?(?:交谈|攀谈|拉家常|拉起家常|聊天|聊起|算账|算起|谈心|唠|促膝|打招呼|握手|一起劳动)|(?:与|同|和)[^，。；、]{0,10}?(?:负责人|业主|企业家|员工|职工|工人|商户|村民|群众|农户|种植户|养殖户|牧民|乡亲|村干部|镇干部|党员|老人|师生|教师|客商|技术人员|队员)(?:代表|们)?(?:亲切|深入|进行|现场|面对面|围坐)*(?:座谈|交流|探讨|洽谈)(?!会)|问(?=[，。：“]|$))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Talk { get; }

    /// <summary>里人声嘈杂, 工地上塔吊林立: what it is like there.</summary>
    [GeneratedRegex("^(?:项目)?(?:建设|施工|作业)?(?:现场|工地)?[里内上](?!的|设|有|开|召|举|没|存|增|涨)\\p{Lo}{3,7}$|^(?:项目)?(?:建设|施工|作业)?(?:现场|工地)(?:[一到处]片|一派|呈现出?一[片派]|机声|机器|塔吊|车来|人声|[^，。；]{0,6}(?:轰鸣|林立|穿梭|忙碌|如火如荼|热火朝天|井然有序|灯火通明|马不停蹄|往来不断|来往穿梭))[^，。；的]{0,10}(?:的?(?:繁忙|火热|忙碌|热闹|紧张|热火朝天)[^，。；]{0,6}?(?:景象|场面|场景|氛围|画面))?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Scenery { get; }

    [GeneratedRegex(@"\G(?:的|第?[一二三四五六七八九十0-9A-Z]+标段?|(?:项目|建设|施工)+(?:点位|点)|项目|建设|施工|作业|安装|抢险|处置)*(?:现场|工地|工棚|里|内|上|旁|边|门前|门口|院内|园内|田边|地头|地里|田里|田间|林下|岸边|大棚里|圈舍里|院子里|[^，。；的]{0,6}(?:车间|展厅|大厅|食堂|病房|科室|急诊科|门诊|办公室|会议室|教室|窗口))*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex SceneAfter { get; }

    [GeneratedRegex("[路线桥街]$|(?<![河江堤渠湖溪渠]\\p{Lo}{0,6})段$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Vague { get; }

    /// <summary>在A、B|等工程现场|，.</summary>
    [GeneratedRegex(@"\G等(?:[0-9一二两三四五六七八九十几多]+[个家处所])?[^，。；]{0,6}?(?:(?:项目|建设|施工)+点位?|项目|工程|工地|企业|公司|园区|单位|点位|学校|村|社区|水库|泵站|医院|景区|市场|小区)(?:的?(?:施工|建设|项目)?(?:现场|工地))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex EtcScene { get; }

    [GeneratedRegex("现场|工地", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OnSite { get; }
}
