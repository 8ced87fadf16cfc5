using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// A project on whose site something is held, or that is a second venue: 集中开工仪式在|鼎盛酒业（一期）|项目现场举行; |A加工园|、|B公路改造|设分会场.
/// Nobody is said to see it.
/// </summary>
internal sealed partial class CeremonyVenueRule(ListSplitter lists, NameFinder names) : IPlaceRule
{
    private static readonly SearchValues<string> Sites = SearchValues.Create(["现场", "工地", "项目部", "分会场"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Ceremonies = SearchValues.Create(["开工", "奠基", "动工", "竣工"], StringComparison.Ordinal);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        if (!text.AsSpan().ContainsAny(Sites))
        {
            yield break;
        }

        foreach (Match venue in Venue.Matches(text))
        {
            if (!IsBeingBuilt(text, venue))
            {
                continue; // 义诊在县医院现场举行
            }

            var item = venue.Groups["name"];
            var end = item.Index + item.Length + venue.Groups["project"].Length;
            if (names.Find(sentence, item.Index, end) is { } name && name.End >= item.Index + item.Length - 1)
            {
                yield return name.In(sentence, nameof(CeremonyVenueRule), isProject: true, PlaceCue.Named);
            }
        }

        foreach (Match second in SecondVenue.Matches(text))
        {
            var list = lists.Split(sentence, Marks.PhraseStart(text, second.Index), second.Index);
            var found = list.Items.Select(i => names.Find(sentence, i.Start, i.End)).OfType<FoundName>().ToList();
            foreach (var name in found.Where(n => found.Count == list.Items.Count && n.Noun is PlaceNoun.Project or PlaceNoun.Either))
            {
                yield return name.In(sentence, nameof(CeremonyVenueRule), isProject: true, PlaceCue.Named);
            }
        }
    }

    /// <summary>Its site is called one of works, or the ceremony is one of theirs.</summary>
    private static bool IsBeingBuilt(string text, Match venue) =>
        venue.Groups["project"].Success || venue.Groups["works"].Success || venue.Groups["site"].ValueSpan is not "现场"
        || text.AsSpan(Marks.PhraseStart(text, venue.Index), venue.Index - Marks.PhraseStart(text, venue.Index)).ContainsAny(Ceremonies);

    [GeneratedRegex("(?<=[式动会县市区州旗月日午办行]|，|^)(?:主?会场)?(?:设)?在(?<name>[^，。；、在]{4,36}?)(?<project>项目|工程)?(?<works>建设|施工)?(?<site>现场|工地|项目部)(?:隆重|顺利|成功)?(?:举行|召开|举办|启动|拉开|(?=[，。；]))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Venue { get; }

    [GeneratedRegex("(?:项目)?(?:分别|各|同时)?设(?:立|置|为)?了?(?:[0-9一二两三四五六七八]+个)?分会场", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex SecondVenue { get; }
}
