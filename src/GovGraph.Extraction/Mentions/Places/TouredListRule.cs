using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// What was toured, listed behind a word for it: 此次观摩的2个项目分别是：|A|、|B|。 A bare count (10个项目包括：|A|、|B|) only tells it behind a sentence of the tour.
/// </summary>
internal sealed partial class TouredListRule(ListSplitter lists, NameFinder names) : IPlaceRule
{
    private const int ShortestWhole = 4;
    private const int LongestWhole = 30;
    private static readonly SearchValues<string> Copulas = CueWords.Places.Within(PlaceCueList.Copula);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        if (!text.AsSpan().ContainsAny(Copulas) || TourHead.Find(text) is not { } head || NotYet.IsMatch(text.AsSpan(0, head.Class)))
        {
            yield break;
        }

        var list = lists.Split(sentence, head.End, text.Length);
        if (Marks.Is(text, head.Class, "项目") || Marks.Is(text, head.Class, "工程") || Marks.Is(text, head.Class, "工地"))
        {
            list = list with { Class = "项目" };
        }

        var found = list.Items.Select(i => names.Find(sentence, i.Start, i.End, licensed: true) ?? (list.SaysProjects && list.Items.Count > 1 ? Whole(sentence, i.Start, i.End) : null))
            .OfType<FoundName>().Where(n => !sentence.Tags.Any(t => t.Tag == Tag.Person && t.Start >= n.Start && t.End <= n.End)).ToList();
        foreach (var name in found)
        {
            yield return name.In(sentence, nameof(TouredListRule), PlaceKind.IsProject(sentence, name, list), head.TellsVisit ? PlaceCue.Visited : PlaceCue.Named, head.Start) with
            {
                IsCounted = !head.TellsVisit,
            };
        }
    }

    /// <summary>A item of a list of projects is a name as a whole, whatever closes it: 县城东片区雨污分流.</summary>
    private static FoundName? Whole(TaggedSentence sentence, int start, int end)
    {
        end -= Marks.Is(sentence.Text, end - 2, "项目") ? 2 : 0;
        return end - start is >= ShortestWhole and <= LongestWhole && Plain.IsMatch(sentence.Text.AsSpan(start, end - start))
            ? new FoundName(start, end, Noun: null, SaysProject: true)
            : null;
    }

    [GeneratedRegex("^[\\p{Lo}A-Za-z0-9“”（）·—-]+$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Plain { get; }

    /// <summary>拟观摩的项目有: nobody has been there.</summary>
    [GeneratedRegex("(?:将|拟|计划|准备|打算|安排|即将|定于|方案)[^，。；]{0,14}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NotYet { get; }
}
