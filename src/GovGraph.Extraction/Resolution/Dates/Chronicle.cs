using System.Text.RegularExpressions;
using GovGraph.Core.Text;
using GovGraph.Extraction.Mentions.Dates;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Dates;

/// <summary>某县2013年大事记（四月）, put on the site in March 2014: its days are of the year in its name, whenever it was published.</summary>
internal static partial class Chronicle
{
    /// <summary>The year, seen from its last day; null where no headline names a chronicle.</summary>
    public static YearBasis? Find(IReadOnlyList<TaggedSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Kind is SentenceKind.Headline or SentenceKind.Header && sentence.Text.AsSpan().ContainsAny('记', '纪')
                && Named.Match(sentence.Text) is { Success: true } name && DateNumbers.Year(name.Groups["y"].ValueSpan) is { } year)
            {
                return new YearBasis(new PartialDate(year, 12, 31), sentence.Ranges(name.Index, name.Index + name.Length));
            }
        }

        return null;
    }

    [GeneratedRegex("(?<y>20[0-9]{2}|二[○〇零O0][○〇零一二O0][○〇零一二三四五六七八九O0]) ?年(?:度|[0-9一二三四五六七八九十]{1,2}月份?)?[^，。；：0-9]{0,8}大事[记纪](?=[（(】》\\s—:：-]|$)|大事[记纪][（(—-]{1,2}(?<y>20[0-9]{2}) ?年", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Named { get; }
}
