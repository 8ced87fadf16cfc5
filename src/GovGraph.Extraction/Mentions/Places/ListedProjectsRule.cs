using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Projects in a list that nobody is reported to visit: 加快|A灌区改造|、|B大桥|等重点工程建设; |A旧改|、|B跨线桥|两个项目….</summary>
internal sealed partial class ListedProjectsRule(LeadTrimmer leads, ListSplitter lists, NameFinder names) : IPlaceRule
{
    private const int LongestIntroduction = 12;
    private static readonly SearchValues<string> ProjectWords = CueWords.Places.Within(PlaceCueList.AboutProjects);
    private static readonly SearchValues<string> SportsWords = CueWords.Places.Within(PlaceCueList.AboutSports);
    private static readonly SearchValues<string> Settles = CueWords.Places.Within(PlaceCueList.Settles);
    private static readonly SearchValues<string> Introductions = CueWords.Places.Within(PlaceCueList.Introduces);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        if (!text.AsSpan().ContainsAny(ProjectWords) || text.AsSpan().ContainsAny(SportsWords) || AboutSports.IsMatch(text))
        {
            yield break;
        }

        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !Marks.EndsClause(text[end]) && text[end] is not '，')
            {
                end++;
            }

            foreach (var mention in InClause(sentence, start, end))
            {
                yield return mention;
            }

            start = end + 1;
        }
    }

    /// <summary>男子双杠、女子高低杠等项目: events of a contest.</summary>
    [GeneratedRegex("[金银铜奖]牌|项目(?:的)?(?:比赛|角逐|较量)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex AboutSports { get; }

    private IEnumerable<PlaceMention> InClause(TaggedSentence sentence, int start, int end)
    {
        if (!sentence.Text.AsSpan(start, end - start).ContainsAny('等', '个', '项') || !sentence.Text.AsSpan(start, end - start).Contains('、'))
        {
            yield break;
        }

        var list = lists.Split(sentence, start, end);
        if (list.Items.Any(i => TagLookup.At(sentence, i.Start) is { Tag: Tag.Person } person && person.Start == i.Start && i.Start > start))
        {
            yield break; // 张三、李四分别在两个项目的典礼上致辞
        }

        var opening = Opening.Match(sentence.Text, start, end - start);
        if (opening.Success)
        {
            list = lists.Split(sentence, opening.Index + opening.Length, end);
        }

        var called = list.SaysProjects || opening.Success || IsIntroduced(sentence, list, start);
        if (!opening.Success && !(list.SaysProjects && (list.Items.Count > 1 || IsEtc(sentence, list, end))) && !(list.Class is null && (called || IsOpenList(sentence, list, end))))
        {
            yield break;
        }

        var found = list.Items.Select(i => names.Find(sentence, leads.Start(sentence, i.Start, i.End), i.End, called)).OfType<FoundName>().ToList();
        var particular = found.Exists(n => n.Noun is PlaceNoun.Project or PlaceNoun.Either || n.SaysProject)
            || (Signing.IsMatch(sentence.Text, start) && found.Exists(n => IsParticular(sentence, n)));
        foreach (var name in found)
        {
            if ((name.Noun is not null || particular || IsParticular(sentence, name))
                && (called || name.Noun != PlaceNoun.Site || sentence.Text.AsSpan(list.End, end - list.End).ContainsAny(Settles)))
            {
                yield return name.In(sentence, nameof(ListedProjectsRule), isProject: true, PlaceCue.Named);
            }
        }
    }

    /// <summary>现场签约|青禾医药、云岭锂电等12个项目: one tells that the others are names too.</summary>
    [GeneratedRegex(@"\G(?:[^，。；、]{0,8}?)(?:签约|开工|竣工|投产|动工|复工|落户|签订|引进)了?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Signing { get; }

    /// <summary>集中开工的项目有|A、B、C; 此次签约的项目包括|….</summary>
    [GeneratedRegex("(?:开工|签约|竣工|投产|动工|复工|续建|观摩|在建|建设|实施|新建|落地|落户|投用|完工)的?[^，。；、]{0,6}?(?:项目|工程)(?:主要|分别)?(?:有|包括|为|是)：?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Opening { get; }

    /// <summary>Not 康养休闲、山地避暑等项目: no place, no body, no figure tells which.</summary>
    private static bool IsParticular(TaggedSentence sentence, FoundName name) =>
        sentence.Tags.Any(t => t.Start >= name.Start && t.End <= name.End && t.Tag is Tag.Place or Tag.Body)
        || sentence.Text.AsSpan(name.Start, name.End - name.Start).ContainsAnyInRange('0', 'z') || sentence.Text[name.Start] == '“';

    private static bool IsEtc(TaggedSentence sentence, PlaceList list, int end) => list.End < end && sentence.Text[list.End] == '等';

    /// <summary>分别是A、B和C项目: nothing but the last word calls them projects.</summary>
    private static bool IsIntroduced(TaggedSentence sentence, PlaceList list, int start) =>
        list.Items.Count > 1 && Marks.Is(sentence.Text, list.Items[^1].End - 2, "项目")
        && IsIntroduction(sentence.Text.AsSpan(start));

    private static bool IsIntroduction(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOfAny("，。；：、");
        return (mark < 0 ? text : text[..mark]).IndexOfAny(Introductions) is >= 0 and <= LongestIntroduction;
    }

    /// <summary>开工的有A产业园、B小区改造等: nothing after 等, but the sentence is about projects.</summary>
    private static bool IsOpenList(TaggedSentence sentence, PlaceList list, int end) =>
        list.Items.Count > 1 && IsEtc(sentence, list, end)
        && (sentence.Text.Contains("项目", StringComparison.Ordinal) || sentence.Text.Contains("总投资", StringComparison.Ordinal));
}
