using System.Globalization;
using System.Text.RegularExpressions;
using GovGraph.Core.Text;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Dates;

/// <summary>The days that the head of a digest says it tells of: 一周要闻 2014年第20期（5月12日—5月16日）; its items print days alone (13日下午).</summary>
internal static partial class HeadSpan
{
    private const int Reach = 4;

    /// <summary>The last of the days, and the sentence that prints them.</summary>
    public static (PartialDate Date, TaggedSentence Sentence)? Find(IReadOnlyList<TaggedSentence> sentences)
    {
        foreach (var sentence in sentences.Take(Reach).Where(s => s.Kind != SentenceKind.Body))
        {
            if (Span.Match(sentence.Text) is { Success: true } match)
            {
                var month = match.Groups["last"].Success ? match.Groups["last"] : match.Groups["first"];
                int? year = Year.Match(sentence.Text) is { Success: true } printed ? Number(printed.Groups["y"]) : null;
                return PartialDate.IsValid(year, Number(month), Number(match.Groups["day"])) ? (new PartialDate(year, Number(month), Number(match.Groups["day"])), sentence) : null;
            }
        }

        return null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<first>[0-9]{1,2}) ?月 ?[0-9]{1,2} ?日 ?(?:[—－~～至到-]+) ?(?:(?<last>[0-9]{1,2}) ?月 ?)?(?<day>[0-9]{1,2}) ?日", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Span { get; }

    [GeneratedRegex("(?<![0-9])(?<y>20[0-9]{2}) ?年", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Year { get; }
}
