using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Objects in front of the verb of visiting: 对|A项目|、|B产业园|进行了考察; 到Y县，对|C公司|开展实地调研.</summary>
internal sealed partial class FrontedPlacesRule(ListSplitter lists, NameFinder names, SingleWorks works, BrandName brands, CountedName counted) : IPlaceRule
{
    private const int Longest = 80;
    private const int Manners = 3;
    private static readonly NounList Visits = CueWords.Places.At(PlaceCueList.Fronted);
    private static readonly NounList Manner = CueWords.Places.At(PlaceCueList.Manner);
    private static readonly NounList Matters = CueWords.Places.At(PlaceCueList.Matter);
    private static readonly SearchValues<string> ToBeDone = CueWords.Places.Within(PlaceCueList.ToBeDone);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        foreach (var verb in Verbs(sentence.Text))
        {
            var at = Preposition(sentence, verb);
            if (at < 0)
            {
                continue;
            }

            var list = lists.Split(sentence, at + 1, verb);
            var found = counted.All(sentence, list) is { Count: > 0 } all ? all : list.Items.Select(i => names.Find(sentence, i.Start, i.End, list.Class is not null) ?? works.Find(sentence, i.Start, i.End, list.SaysProjects) ?? brands.Find(sentence, i.Start, i.End)).OfType<FoundName>().ToList();
            var amongProjects = found.Any(n => n.SaysProject || n.Noun == PlaceNoun.Project);
            var cue = IsPlanned(sentence.Text, at) ? PlaceCue.Planned : PlaceCue.Visited;
            var isState = State.IsMatch(sentence.Text.AsSpan(at, verb - at)) && !list.SaysProjects;
            foreach (var name in found.Where(n => !IsMatter(sentence.Text, n.End) && !IsSum(sentence, n) && !(isState && IsAspect(sentence, n))))
            {
                yield return name.In(sentence, nameof(FrontedPlacesRule), PlaceKind.IsProject(sentence, name, list, amongProjects), cue, at);
            }
        }
    }

    /// <summary>Where verbs of visiting begin: 分别|开展实地考察, 作了|详细了解.</summary>
    private static IEnumerable<int> Verbs(string text) =>
        Doing.Matches(text).Where(m => IsVisit(text, m.Index + m.Length)).Concat(Inquiry.Matches(text)).Select(m => m.Index).Order();

    /// <summary>开展了|实地考察.</summary>
    private static bool IsVisit(string text, int at)
    {
        for (var i = 0; i < Manners && !Visits.BeginsAt(text, at); i++)
        {
            at += Manner.LengthAt(text, at);
        }

        return Visits.BeginsAt(text, at);
    }

    /// <summary>民生补短板工程: works summed up, of no place.</summary>
    private static bool IsSum(TaggedSentence sentence, FoundName name) =>
        Marks.Is(sentence.Text, name.End - 2, "工程")
        && !sentence.Tags.Any(t => t.Start >= name.Start && t.End <= name.End && t.Tag is Tag.Place or Tag.Body);

    /// <summary>对|村容村貌整治|、|农业园区|建设情况进行走访: aspects of the work, of no place that the tagger knows.</summary>
    private static bool IsAspect(TaggedSentence sentence, FoundName name) =>
        name.Noun is PlaceNoun.Project or PlaceNoun.Either or PlaceNoun.Part or null && !name.SaysProject && Done.IsMatch(sentence.Text.AsSpan(name.Start, name.End - name.Start))
        && sentence.Text.AsSpan(name.Start, name.End - name.Start) is var words && words.IndexOfAnyInRange('0', 'z') < 0 && !words.Contains('“')
        && !sentence.Tags.Any(t => t.Start >= name.Start && t.End <= name.End && t.Tag is Tag.Place or Tag.Body);

    /// <summary>What is done, or a class; 迎宾路, 客运枢纽 are named.</summary>
    [GeneratedRegex("(?:整治|改造|创建|提升|治理|建设|绿化|亮化|美化|保护|修缮|园区|庭院)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Done { get; }

    [GeneratedRegex("(?:情况|工作|成效|进展)$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex State { get; }

    /// <summary>将于下月派员，就X进行踏勘: nobody has gone yet.</summary>
    private static bool IsPlanned(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 40 && !Marks.EndsClause(text[start - 1]))
        {
            start--;
        }

        var before = text.AsSpan(start, at - start);
        return before.ContainsAny(ToBeDone) || Coming.IsMatch(before);
    }

    /// <summary>Not the place itself, but a matter of it: X公司|生产经营情况.</summary>
    private static bool IsMatter(string text, int end) => Matters.BeginsAt(text, Marks.Is(text, end, "的") ? end + 1 : end);

    /// <summary>The 对 or 就 that the verb belongs to; −1 without one in its clause.</summary>
    private static int Preposition(TaggedSentence sentence, int verb)
    {
        for (var at = verb - 4; at >= 0 && verb - at <= Longest && !Marks.EndsClause(sentence.Text[at]) && sentence.Text[at] != '，'; at--)
        {
            if (sentence.Text[at] is '对' or '就' && Marks.IsWord(sentence, at, 1))
            {
                return at;
            }
        }

        return -1;
    }

    [GeneratedRegex("(?:分别)?(?:进行|开展)了?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Doing { get; }

    [GeneratedRegex("(?:进行|作)了(?:深入|详细|实地|现场|全面|认真|细致){1,2}的?了解", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Inquiry { get; }

    [GeneratedRegex("将(?!军)|拟(?=[派于对就])|要(?!求|闻)|应(?![急用邀对届城县诉声])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Coming { get; }
}
