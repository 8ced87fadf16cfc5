using System.Text.RegularExpressions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// Visits told by the visited: 来到|我院|调研, 莅临|我公司|指导, 对|我校|进行了检查. The place is whoever writes;
/// <see cref="Resolution.Places.PageOwner"/> says who that is.
/// </summary>
internal sealed partial class OwnPlaceRule(PlaceWords words, VisitCueFinder cues) : IPlaceRule
{
    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        foreach (Match own in Own.Matches(text))
        {
            var end = own.Index + own.Length;
            if (Follows(text, end) && Cue(sentence, own.Index, end) is { } cue)
            {
                var name = new FoundName(own.Index, end, PlaceNoun.Site, SaysProject: false);
                yield return name.In(sentence, nameof(OwnPlaceRule), isProject: false, cue.Cue, cue.Start) with { IsOwn = true };
            }
        }
    }

    private VisitCue? Cue(TaggedSentence sentence, int start, int end)
    {
        foreach (var cue in cues.Find(sentence))
        {
            if (cue.End == start)
            {
                return cue;
            }
        }

        if (VisitCueFinder.ComesTo(sentence, start))
        {
            return new VisitCue(start - 1, start, VisitVerb.Come, Planned: false);
        }

        return start > 0 && sentence.Text[start - 1] == '对' && Done.IsMatch(sentence.Text, end)
            ? new VisitCue(start - 1, start, VisitVerb.Look, Planned: false)
            : null;
    }

    /// <summary>The name is over: a comma, or what was done there (我院|调研); not 我院|职工, 我校|学生家中.</summary>
    private bool Follows(string text, int end) =>
        end == text.Length || text[end] is '，' or '。' or '、' or '；' or '就' or '对'
        || words.Stops.Start(text, end, text.Length) > 1 || words.Verbs.TryStart(text, end, text.Length, out var length, out _) && length > 1;

    [GeneratedRegex("(?:我|本)(?:集团公司|集团|公司|司|院|校|园|厂|馆|所|局|行|社区|社|队|站|村|中心|基地|企业|医院|学校)|(?<=[来到莅抵赴])(?:院|校|园|馆|厂|村|司|行)(?=[，。]|督导|督查|调研|检查|指导|慰问|考察|参观|走访|视察|看望|访问|巡查|调查|暗访|座谈|开展|进行|就|对|研学)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Own { get; }

    [GeneratedRegex(@"\G[^，。；]{0,8}(?:进行|开展)了?[^，。；]{0,6}(?:考察|视察|调研|走访|检查|督导|督查|参观|慰问|指导)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Done { get; }
}
