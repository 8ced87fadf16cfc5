using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>The project that a ceremony is about: X县与Y集团战略合作暨|Z产业基地|项目签约仪式.</summary>
internal sealed partial class SignedProjectRule(LeadTrimmer leads, NameFinder names) : IPlaceRule
{
    private static readonly NounList Before = CueWords.Places.At(PlaceCueList.BeforeSigned);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        foreach (Match ceremony in Ceremony.Matches(text))
        {
            var end = ceremony.Index;
            var start = leads.Start(sentence, Start(text, end), end);
            var called = ceremony.ValueSpan.StartsWith("项目", StringComparison.Ordinal) || (end > 0 && text[end - 1] == '程');
            if (names.Find(sentence, start, end, licensed: called) is { } name && name.End == end)
            {
                yield return name.In(sentence, nameof(SignedProjectRule), isProject: true, PlaceCue.Named);
            }
        }
    }

    private static int Start(string text, int end)
    {
        var start = end;
        while (start > 0 && !Marks.EndsPhrase(text, start - 1) && !Before.EndsAt(text, start, 0))
        {
            start--;
        }

        return start;
    }

    [GeneratedRegex("(?<!重大|重点|产业|招商|集中|季度|批|”)(?:项目(?:集中)?(?:签约|开工|奠基|竣工|投产|启动|开业|揭牌)|通车|通水|通气|封顶|合龙|并网|点火|奠基|(?<=工程)(?:开工|竣工))(?:仪式|典礼)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Ceremony { get; }
}
