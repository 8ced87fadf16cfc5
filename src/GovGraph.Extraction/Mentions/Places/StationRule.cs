using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// Places that are told as a station of the way, or where work was done on the spot: |青禾公司|是此行第一站; 现场办公推进|县第二水厂|建设.
/// </summary>
internal sealed partial class StationRule(NameFinder names, SingleWorks works, ReachedName reached, BrandName brands) : IPlaceRule
{
    private static readonly PlaceList NoList = new([], 0, null);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        foreach (Match station in Station.Matches(text))
        {
            var start = Marks.PhraseStart(text, station.Index);
            if (sentence.IsBoundary(station.Index) && Name(sentence, start, station.Index) is { } name && name.End == station.Index)
            {
                yield return name.In(sentence, nameof(StationRule), PlaceKind.IsProject(sentence, name, NoList), PlaceCue.At);
            }
        }

        foreach (Match spot in OnTheSpot.Matches(text))
        {
            var start = spot.Index + spot.Length;
            var end = Marks.ItemEnd(text, start);
            var body = After.Match(text, start, end - start) is { Success: true } after ? after.Index : end;
            if (sentence.IsBoundary(spot.Index) && Name(sentence, start, body) is { } name && name.Start == start && name.End >= body - 2)
            {
                yield return name.In(sentence, nameof(StationRule), name.SaysProject || After.IsMatch(text, body), PlaceCue.Visited, spot.Index);
            }
        }
    }

    private FoundName? Name(TaggedSentence sentence, int start, int end) =>
        names.Find(sentence, start, end) ?? works.Find(sentence, start, end) ?? reached.Find(sentence, start, end) ?? brands.Find(sentence, start, end);

    /// <summary>…是此行的第一站, …是周敏调研的首站, …成为第二站.</summary>
    [GeneratedRegex("(?:便|就)?(?:是|成为|成了)(?:[^，。；、]{0,14}?的?)(?:第[一二三四五六]站|首站|头一站|下一站|最后一站)(?=[，。；]|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Station { get; }

    [GeneratedRegex("现场办公，?(?:协调|研究|集中)?(?:推进|推动|解决|协调|调度|督导|督办|研究)了?", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OnTheSpot { get; }

    [GeneratedRegex("(?:项目|工程)?(?:建设|施工|征迁|征地拆迁|推进|复工)(?:工作|进度|问题|事宜|过程|中)?.*$|(?:项目)?(?:存在)?(?:的)?(?:问题|困难|难题).*$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex After { get; }
}
