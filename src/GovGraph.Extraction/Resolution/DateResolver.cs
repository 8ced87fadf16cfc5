using GovGraph.Core.Text;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Resolution.Dates;
using GovGraph.Extraction.Resolution.Header;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution;

/// <summary>
/// Gives every sentence its day: reads the expressions of time in order and carries the last one on, within an article and from one
/// paragraph to the next.
/// </summary>
internal static class DateResolver
{
    public static EventDates Resolve(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<Mention> mentions, HeaderFacts header)
    {
        var dates = mentions.OfType<DateMention>().Where(m => MayDate(sentences[m.Sentence])).OrderBy(m => m.Sentence).ThenBy(m => m.Start).ToList();
        var year = YearFinder.Find(sentences, dates, header);
        var sent = header.Published is { Year: null } published && year.From is { Year: { } y } ? published.InYear(y) : header.Published;
        var bySentence = dates.ToLookup(m => m.Sentence);
        var meetings = mentions.OfType<MeetingMention>().ToLookup(m => m.Sentence);
        var result = new SentenceDates[sentences.Count];
        for (var from = 0; from < sentences.Count;)
        {
            var to = from + 1;
            while (to < sentences.Count && !Story.BeginsAt(sentences, to))
            {
                to++;
            }

            var clock = new StoryClock(year, DayFrom(sentences, from, sent, header));
            for (var i = from; i < to; i++)
            {
                result[i] = clock.Read(sentences[i], bySentence[i], meetings[i]);
            }

            for (var i = from; i < to; i++)
            {
                result[i] = result[i] with { First = clock.First };
            }

            from = to;
        }

        return new EventDates(sentences, result);
    }

    /// <summary>The day that an article's own header prints with its year; null for none.</summary>
    private static PartialDate? OwnDay(TaggedSentence sentence)
    {
        foreach (var printed in PrintedDates.In(HeaderLine.Of(sentence).Text))
        {
            if (printed.Date is { Year: not null, Day: not null })
            {
                return printed.Date;
            }
        }

        return null;
    }

    private static bool MayDate(TaggedSentence sentence) => sentence.Kind is SentenceKind.Body or SentenceKind.Headline or SentenceKind.Byline;

    /// <summary>今天 and 昨日 count from the article's dateline if there is one, else from the report's date.</summary>
    private static SentDay DayFrom(IReadOnlyList<TaggedSentence> sentences, int from, PartialDate? published, HeaderFacts header)
    {
        for (var i = from; i < sentences.Count && sentences[i].Article == sentences[from].Article; i++)
        {
            if (Datelines.Of(sentences[i], published) is { } dateline)
            {
                return new SentDay(dateline, sentences[i].Source.Ranges());
            }
        }

        if (header.PublishedIn >= 0 && sentences[header.PublishedIn].Article != sentences[from].Article)
        {
            for (var i = from; i < sentences.Count && sentences[i].Article == sentences[from].Article; i++)
            {
                if (sentences[i].Kind == SentenceKind.Header && OwnDay(sentences[i]) is { } own)
                {
                    return new SentDay(own, sentences[i].Source.Ranges()); // a page of several articles, each with its own day
                }
            }
        }

        if (published is null && HeadSpan.Find(sentences) is { } head)
        {
            return new SentDay(head.Date, head.Sentence.Source.Ranges());
        }

        return new SentDay(published, header.PublishedIn >= 0 ? sentences[header.PublishedIn].Source.Ranges() : []);
    }
}
