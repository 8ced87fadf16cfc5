using GovGraph.Core.Text;
using GovGraph.Extraction.Mentions.Dates;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Dates;

/// <summary>The days of datelines (本报黄冈8月6日电), with the year of the report.</summary>
internal static class Datelines
{
    public static PartialDate? Of(TaggedSentence sentence, PartialDate? published) =>
        Dateline.Read(sentence.Text) is { } line && PartialDate.IsValid(line.Year, line.Month, line.Day)
            ? DayArithmetic.Date(line.Year, line.Month, line.Day, published)
            : null;
}
