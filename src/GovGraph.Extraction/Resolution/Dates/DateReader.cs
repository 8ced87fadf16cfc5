using GovGraph.Core.Text;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Dates;

/// <summary>Turns one expression of time into a date, given the day before it in the text and the day of the report.</summary>
internal sealed class DateReader(YearBasis year)
{
    /// <summary>Days by which a day of the month may lie behind the day told before and still be of its month.</summary>
    private const int SameMonth = 20;

    /// <param name="mention">The expression.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="context">The day told before it in its article.</param>
    /// <param name="sent">The day from which 今天 and 昨日 count: the dateline's, else the report's.</param>
    public PartialDate? Read(DateMention mention, TaggedSentence sentence, PartialDate? context, PartialDate? sent) => mention.Form switch
    {
        DateForm.Day => Named(mention, sentence, mention.Day),
        DateForm.Month or DateForm.DayOfMonth or DateForm.Span when DayArithmetic.IsOfLastMonth(sentence.Text, mention.Start) =>
            sent is { } report ? Month(report, -1, mention.Form == DateForm.DayOfMonth ? mention.Day : null) : null,
        DateForm.Month when mention.Month is null => (context ?? sent) is { } told ? new PartialDate(told.Year, told.Month, null) : null,
        DateForm.Month => Named(mention, sentence, null),
        DateForm.DayOfMonth => InMonth(mention.Day!.Value, context, sent),
        DateForm.Span => Span(mention, sentence, context, sent),
        DateForm.FromPublication => DayArithmetic.AddDays(sent, mention.Day!.Value),
        DateForm.FromContext => DayArithmetic.AddDays(context, mention.Day!.Value),
        DateForm.Weekday => DayArithmetic.Weekday(mention.Day!.Value, sent),
        _ => null,
    };

    /// <summary>1月28日, 2023年2月7日, 去年9月11日.</summary>
    private PartialDate? Named(DateMention mention, TaggedSentence sentence, int? day)
    {
        var month = mention.Month!.Value;
        if (mention.Year is not null || year.From is not { Year: { } here })
        {
            return DayArithmetic.Date(mention.Year, month, day, null);
        }

        var from = sentence.Text.AsSpan(mention.Start);
        int? told = from.StartsWith("去年") || from.StartsWith("上年") ? here - 1
            : from.StartsWith("今年") || from.StartsWith("本年") ? here
            : from.StartsWith("明年") ? here + 1
            : null;
        return DayArithmetic.Date(told, month, day, year.From);
    }

    /// <summary>16日至18日, 1月28日至30日: several days are their month; the month of the first.</summary>
    private PartialDate? Span(DateMention mention, TaggedSentence sentence, PartialDate? context, PartialDate? sent) =>
        mention.Month is not null || mention.LastMonth is not null
            ? Named(mention with { Month = mention.Month ?? mention.LastMonth }, sentence, mention.Day) is { } first
                ? new PartialDate(first.Year, first.Month, null)
                : null
            : InMonth(mention.Day!.Value, context, sent) is { } day ? new PartialDate(day.Year, day.Month, null) : null;

    /// <summary>20日: of the month told before, of the next one where that lies far behind (28日…2日), else of the report's or the one before.</summary>
    private static PartialDate? InMonth(int day, PartialDate? context, PartialDate? sent)
    {
        if (context is { } told)
        {
            var shift = told.Day is { } before && day < before - SameMonth ? 1 : told.Day is { } after && day > after + SameMonth ? -1 : 0;
            return Month(told, shift, day);
        }

        return sent is { Day: { } published } report ? Month(report, day > published + 3 ? -1 : 0, day) : null;
    }

    private static PartialDate? Month(PartialDate from, int shift, int? day)
    {
        var month = from.Month + shift;
        var (turned, years) = month < 1 ? (12, -1) : month > 12 ? (1, 1) : (month, 0);
        return PartialDate.IsValid(from.Year + years, turned, day) ? new PartialDate(from.Year + years, turned, day) : null;
    }
}
