using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>The words before a list of what was toured: |督查的项目有|A、B, |深入5家企业走访，分别是|A、B, |10个项目包括：|A、B.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where the list begins.</param>
/// <param name="Class">Where the word for its items stands.</param>
/// <param name="TellsVisit">Whether it says that somebody saw them.</param>
internal sealed partial record TourHead(int Start, int End, int Class, bool TellsVisit)
{
    private const int Reach = 8;
    private const int CountReach = 6;
    private static readonly NounList Deeds = CueWords.Places.At(PlaceCueList.TourDeed);

    public static TourHead? Find(string text) =>
        Toured(text) is { } toured && TellsList.IsMatch(text.AsSpan(toured.Start, toured.End - toured.Start)) ? toured : Gone(text) ?? Counted(text);

    /// <summary>督查的项目有, 观摩点依次为, 察看了2个项目，分别是, 本次调研涉及2个项目：.</summary>
    private static TourHead? Toured(string text)
    {
        for (var at = Deeds.Next(text, 0, text.Length); at >= 0; at = Deeds.Next(text, at + 1, text.Length))
        {
            var deed = at + Deeds.LengthAt(text, at);
            foreach (var (stop, length) in StopWords.Behind(text, deed + Covered.Match(text, deed).Length, Reach))
            {
                if (Lists.Match(text, stop + length) is { Success: true } tail)
                {
                    return new TourHead(at, tail.Index + tail.Length, stop, TellsVisit: true);
                }
            }
        }

        return null;
    }

    /// <summary>深入5家企业走访，分别是.</summary>
    private static TourHead? Gone(string text)
    {
        foreach (Match going in Going.Matches(text))
        {
            foreach (var (stop, length) in StopWords.Behind(text, going.Index + going.Length, CountReach))
            {
                var deed = stop + length + Manner.Match(text, stop + length).Length;
                if (Deeds.LengthAt(text, deed) is > 0 and var verb && GoneList.Match(text, deed + verb) is { Success: true } tail)
                {
                    return new TourHead(going.Index, tail.Index + tail.Length, stop, TellsVisit: true);
                }
            }
        }

        return null;
    }

    private static TourHead? Counted(string text) =>
        CountedList.Match(text) is { Success: true } head ? new TourHead(head.Index, head.Index + head.Length, head.Groups["class"].Index, TellsVisit: false) : null;

    [GeneratedRegex(@"\G(?:过|了)?(?:活动)?(?:的|涉及|覆盖|安排)?", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Covered { get; }

    [GeneratedRegex(@"\G(?:[一二两三四五六七八九十0-9]+余?[个处家所项])?(?:，|：(?!主要|分别|依次)|，?(?:主要|分别|依次|先后|共)*(?:有|包括|为|是)(?!了|关|否|没|无|不|何|什|序|效|全|我|目|当)：?)(?<!，)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Lists { get; }

    /// <summary>察看|的|项目有, 观摩|点|为; not 走访企业|为|员工排忧解难.</summary>
    [GeneratedRegex("[的点一二两三四五六七八九十0-9]|涉及|覆盖|安排|分别|依次|主要|先后|包括", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex TellsList { get; }

    [GeneratedRegex("(?:深入|走进|前往|先后到|到|赴)了?(?:[一二两三四五六七八九十0-9]+)余?[家个所处]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Going { get; }

    [GeneratedRegex(@"\G(?:一线|现场|开展|进行|实地)*", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Manner { get; }

    [GeneratedRegex(@"\G(?:慰问|检查|活动)?，(?:分别|依次)(?:是|为)：?", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex GoneList { get; }

    [GeneratedRegex("(?<=^|[，；。])(?:[这此]|其中|此次的?)?(?:[一二两三四五六七八九十0-9]+)[个项](?:[^，。；：、的]{0,6}?)(?<class>项目|工程|点位)(?:主要|分别|依次)*(?:有|包括|为|是)(?!了|全|我|当|目|地|推|促|拉)：?", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex CountedList { get; }
}
