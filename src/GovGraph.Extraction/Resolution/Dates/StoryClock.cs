using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Core.Text;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Dates;

/// <summary>The day from which 今天 counts, and what tells it.</summary>
internal sealed record SentDay(PartialDate? Day, IReadOnlyList<TextSpan> LeansOn);

/// <summary>Goes through the sentences of one story and keeps the day it has reached.</summary>
internal sealed partial class StoryClock(YearBasis year, SentDay sent)
{
    private static readonly SearchValues<string> Held = CueWords.Dates.Within(DateCueList.Held);
    private static readonly NounList Meetings = CueWords.Dates.At(DateCueList.Meeting);
    private readonly DateReader reader = new(year);
    private readonly Dictionary<int, TaggedSentence> read = [];
    private ToldDate? current;
    private ToldDate? tour;

    /// <summary>The last whole day: 当日 counts from it, whatever month was named meanwhile.</summary>
    private ToldDate? day;

    private ToldDate? meeting;

    /// <summary>The first day told on which the story goes on.</summary>
    public ToldDate? First { get; private set; }

    /// <summary>Reads the next sentence.</summary>
    public SentenceDates Read(TaggedSentence sentence, IEnumerable<DateMention> mentions, IEnumerable<MeetingMention> meetings)
    {
        if (meeting is not null && BackAtMeeting.IsMatch(sentence.Text))
        {
            current = meeting;
        }

        read[sentence.Index] = sentence;
        var carried = current;
        var told = new List<ToldDate>();
        foreach (var mention in mentions)
        {
            // 当天 before any day is told says nothing yet.
            if (mention.Form != DateForm.FromContext || current is not null)
            {
                told.Add(Tell(mention, sentence, meetings));
            }
        }

        if (current is not null && sentence.Text.AsSpan().ContainsAny(Held))
        {
            meeting = current;
        }

        return new SentenceDates(told, carried, null, tour);
    }

    private ToldDate Tell(DateMention mention, TaggedSentence sentence, IEnumerable<MeetingMention> meetings)
    {
        var context = Context(mention, sentence.Text);
        var date = reader.Read(mention, sentence, context?.Date, sent.Day);
        var told = new ToldDate(mention, date, !Background.IsBackground(sentence, mention) && !(IsOutOfOrder(date) && Background.IsAside(sentence, mention, meetings)), LeansOn(mention, sentence, context, date));
        if (told.Carries)
        {
            current = told;
            day = date?.Day is null ? day : told;
            First ??= told;
            tour = mention.Form == DateForm.Span ? told : tour;
        }

        return told;
    }

    /// <summary>A story goes forward, up to the day it was published: what was before the day it has reached, or is still to come, may only be spoken of.</summary>
    private bool IsOutOfOrder(PartialDate? date) =>
        date is { Day: not null } told && current?.Date is { Day: not null } reached && (IsBefore(told, reached) || (sent.Day is { Day: not null } end && IsBefore(end, told)));

    private static bool IsBefore(PartialDate one, PartialDate other) => one.Year is null || other.Year is null
        ? (one.Month, one.Day!.Value).CompareTo((other.Month, other.Day!.Value)) < 0
        : one.From < other.From;

    /// <summary>The day that an expression counts from.</summary>
    private ToldDate? Context(DateMention mention, string text)
    {
        if (mention.Form != DateForm.FromContext)
        {
            return current;
        }

        var told = Meetings.BeginsAt(text, mention.End) ? meeting : current?.Date?.Day is null ? day : null;
        return told ?? current;
    }

    private List<TextSpan> LeansOn(DateMention mention, TaggedSentence sentence, ToldDate? context, PartialDate? date)
    {
        var leansOn = new List<TextSpan>();
        if (date is null)
        {
            return leansOn;
        }

        if (mention.Form is DateForm.FromPublication or DateForm.Weekday || DayArithmetic.IsOfLastMonth(sentence.Text, mention.Start) || (mention.Month is null && context?.Date is null))
        {
            leansOn.AddRange(sent.LeansOn);
        }
        else if (mention.Form == DateForm.FromContext || mention.Month is null)
        {
            var told = context!.Mention;
            leansOn.AddRange(told.Sentence == sentence.Index ? [] : ContextRanges(told));
            leansOn.AddRange(context.LeansOn);
        }
        else if (mention.Year is null && date.Value.Year is not null)
        {
            leansOn.AddRange(year.LeansOn);
        }

        return leansOn;
    }

    private IReadOnlyList<TextSpan> ContextRanges(DateMention told) => read[told.Sentence].Ranges(told.Start, told.End);

    /// <summary>会上, 会议强调, 会前: what follows belongs to the day of the meeting told before.</summary>
    [GeneratedRegex("^[\\s]*(?:会上|会前|会中|会议[指强要认听审传研决还通由上]|大会[指强要认听审由]|全会|座谈会上|[^,，。]{0,8}会上[,，])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex BackAtMeeting { get; }
}
