using System.Buffers;
using GovGraph.Core.Text;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Dates;

/// <summary>When what a report tells happened: the last day told before it, in its sentence or in the story so far.</summary>
internal sealed class EventDates(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<SentenceDates> dates)
{
    /// <summary>Characters between the name of a meeting and a day told after it (…会议，定于1月6日召开).</summary>
    private const int AfterName = 6;

    private static readonly SearchValues<char> Bridge = SearchValues.Create(",， 将于定拟已在\"”");

    private static readonly SearchValues<string> Meanwhile = CueWords.Dates.Within(DateCueList.Meanwhile);
    private static readonly SearchValues<string> Held = CueWords.Dates.Within(DateCueList.HeldOrClosed);
    private static readonly ResolvedDate Unknown = new(null, []);

    /// <summary>The day of an event told at a position of a sentence.</summary>
    public ResolvedDate DateAt(int sentence, int position)
    {
        var here = dates[sentence];
        for (var i = here.Told.Count - 1; i >= 0; i--)
        {
            if (here.Told[i] is var told && told.Mention.Start < position && IsInForce(told, sentence, position))
            {
                return InSentence(told);
            }
        }

        var before = sentences[sentence].Text.AsSpan(0, Math.Min(position, sentences[sentence].Text.Length));
        if (here.Tour is not null && before.ContainsAny(Meanwhile))
        {
            return Carried(here.Tour);
        }

        return (here.Carried ?? here.First) is { } carried ? carried.Mention.Sentence == sentence ? InSentence(carried) : Carried(carried) : Unknown;
    }

    /// <summary>
    /// The day of a meeting named from start to end: a day told right after its name (会议25日上午在京举行; 现场会将于9月中旬召开) goes before one told earlier.
    /// </summary>
    public ResolvedDate DateOfMeeting(int sentence, int start, int end)
    {
        var told = dates[sentence].Told.FirstOrDefault(t => t.Mention.Start >= end && t.Mention.Start - end <= AfterName);
        var text = sentences[sentence].Text;
        return told is not null && IsBridge(text.AsSpan(end, told.Mention.Start - end)) && IsHeldAfter(text, told.Mention.End)
            ? InSentence(told)
            : DateAt(sentence, start);
    }

    private bool IsInForce(ToldDate told, int sentence, int position) =>
        told.Carries || told.Mention.Form == DateForm.PartOfYear || Clause.End(sentences[sentence].Text, told.Mention.End) >= position;

    private static bool IsBridge(ReadOnlySpan<char> between) => between.IndexOfAnyExcept(Bridge) < 0;

    private static bool IsHeldAfter(string text, int position)
    {
        var end = text.AsSpan(position).IndexOfAny('。', ';', '；');
        return (end < 0 ? text.AsSpan(position) : text.AsSpan(position, end)).ContainsAny(Held);
    }

    private static ResolvedDate InSentence(ToldDate told) => new(told.Date, told.Date is null ? [] : told.LeansOn);

    private ResolvedDate Carried(ToldDate told) =>
        told.Date is null ? Unknown : new(told.Date, [.. Ranges(told.Mention), .. told.LeansOn]);

    private IReadOnlyList<TextSpan> Ranges(DateMention mention) => sentences[mention.Sentence].Ranges(mention.Start, mention.End);

}

/// <summary>What dates a sentence.</summary>
/// <param name="Told">Expressions in it, in order.</param>
/// <param name="Carried">The day the story had reached before it; null at its beginning.</param>
/// <param name="First">The first day of its story, for what is told before any day is (a headline, 会前…).</param>
/// <param name="Tour">The last span of several days told in its story.</param>
internal sealed record SentenceDates(IReadOnlyList<ToldDate> Told, ToldDate? Carried, ToldDate? First, ToldDate? Tour);
