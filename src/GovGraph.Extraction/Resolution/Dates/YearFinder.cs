using System.Globalization;
using System.Text.RegularExpressions;
using GovGraph.Core.Text;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Dates;

/// <summary>The day from which a report's months and days are seen, and what tells it.</summary>
/// <param name="From">With a year; null where nothing tells it.</param>
/// <param name="LeansOn">The header, or the words that gave the year.</param>
internal sealed record YearBasis(PartialDate? From, IReadOnlyList<TextSpan> LeansOn)
{
    public static YearBasis Unknown { get; } = new(null, []);
}

/// <summary>
/// Finds a report's year: from the name of a chronicle, from its own date, else from a whole date in its text, else from what it sums up or plans. One article tells it for the page;
/// where two hints of one kind disagree, nobody knows.
/// </summary>
internal static class YearFinder
{
    public static YearBasis Find(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<DateMention> dates, HeaderFacts header)
    {
        if (Chronicle.Find(sentences) is { } chronicle)
        {
            return chronicle;
        }

        if (header.Published is { Year: not null, Day: not null } published)
        {
            return new YearBasis(published, sentences[header.PublishedIn].Source.Ranges());
        }

        if (dates.FirstOrDefault(d => d is { Year: not null, Form: DateForm.Day or DateForm.Span }) is { } whole
            && PartialDate.IsValid(whole.Year, whole.Month!.Value, whole.Day))
        {
            return new YearBasis(
                new PartialDate(whole.Year, whole.Month.Value, whole.Day), sentences[whole.Sentence].Ranges(whole.Start, whole.End));
        }

        if (header.Published is null && HeadSpan.Find(sentences) is { Date: { Year: not null } last } head)
        {
            return new YearBasis(last, head.Sentence.Source.Ranges());
        }

        return dates.FirstOrDefault(d => d is { Year: null, Month: not null, Form: DateForm.Day or DateForm.Span }) is { } first
            ? FromHints(sentences, first.Month!.Value, first.Day)
            : header.Published is { Year: null } dateline // 本报4月26日讯 今天上午，…
            ? FromHints(sentences, dateline.Month, dateline.Day)
            : YearBasis.Unknown;
    }

    private static YearBasis FromHints(IReadOnlyList<TaggedSentence> sentences, int month, int? day)
    {
        foreach (var hint in YearHints.All)
        {
            var told = Told(sentences, hint, month).ToList();
            if (told.Select(t => t.Year).Distinct().Take(2).Count() == 1 && PartialDate.IsValid(told[0].Year, month, day))
            {
                return new YearBasis(
                    new PartialDate(told[0].Year, month, day), told[0].Sentence.Ranges(told[0].Start, told[0].End));
            }
        }

        return YearBasis.Unknown;
    }

    private static IEnumerable<(int Year, TaggedSentence Sentence, int Start, int End)> Told(
        IReadOnlyList<TaggedSentence> sentences, YearHint hint, int month)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Kind == SentenceKind.Furniture || !sentence.Text.Contains("20", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (Match match in hint.Shape.Matches(sentence.Text))
            {
                var printed = int.Parse(match.Groups["y"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
                if (hint.EndOf(sentence.Text, match) is >= 0 and var end && hint.Year(printed, month, match) is { } year)
                {
                    yield return (year, sentence, match.Index, end);
                }
            }
        }
    }
}
