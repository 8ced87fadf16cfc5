using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Relations;
using GovGraph.Extraction.Resolution.Places;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Evaluation.Explanation;

/// <summary>All that was dropped: what the stages wrote down themselves, and what shows from what they left out.</summary>
internal static class RefusalReader
{
    public static IEnumerable<Refusal> Read(ReportContext report) =>
    [
        .. report.Mentions.Refused,
        .. report.Sentences.SelectMany(s => Tagged(report, s)),
        .. report.Mentions.All.Select(m => Unresolved(report, m)).OfType<Refusal>(),
        .. report.Groups.SelectMany(g => g).Select(g => IdleGroups.Of(report, g)).OfType<Refusal>(),
    ];

    /// <summary>Tagged as persons, but no mention: a set phrase, a thing named after somebody, no name.</summary>
    private static IEnumerable<Refusal> Tagged(ReportContext report, TaggedSentence sentence)
    {
        foreach (var tag in sentence.Tags.Where(t => t.Tag == Tag.Person))
        {
            var mention = new PersonMention(sentence.Index, tag.Start, tag.End, "tag", sentence.Printed(tag.Start, tag.End));
            if (!report.Mentions.Of<PersonMention>(sentence.Index).Any(mention.Overlaps) && !report.Mentions.Refused.Any(r => r.Mention is PersonMention && mention.Overlaps(r.Mention)))
            {
                yield return new Refusal(mention, "PersonRecognizer", sentence.Kind == SentenceKind.Furniture
                    ? "nothing is taken from the frame of a page"
                    : "no name, or one inside a set phrase or the name of a thing");
            }
        }
    }

    private static Refusal? Unresolved(ReportContext report, Mention mention) => mention switch
    {
        PersonMention m => Person(report, m),
        PlaceMention m => Place(report, m),
        MeetingMention { Cue: MeetingCue.Spirit } => new(mention, "MeetingCueReader", "named only as the source of a spirit, a task or a decision"),
        MeetingMention m when !report.Meetings.Meant.ContainsKey(m) => new(mention, "MeetingResolver", report.Sentences[m.Sentence].Kind == SentenceKind.Body
            ? "refers to no meeting that the article tells"
            : "the body does not tell the meeting of the headline"),
        DivisionMention m => Division(report, m),
        DateMention m when report.Dates.DateAt(m.Sentence, m.End).Date is null => new(mention, "DateResolver", "tells no day that can be known"),
        _ => null,
    };

    private static Refusal? Person(ReportContext report, PersonMention mention)
    {
        var entity = report.People.BySentence[mention.Sentence].FirstOrDefault(u => u.NameStart < mention.End && mention.Start < u.End)?.Entity
            ?? report.People.All.FirstOrDefault(p => p.Name == mention.Name);
        return entity is null ? new Refusal(mention, "PersonResolver", "read as part of another name, a title or a byline")
            : entity.IsDropped ? new Refusal(mention, "NameDoubts", "no title, label or deed bears the name out, or it is a short form of another")
            : null;
    }

    private static Refusal? Place(ReportContext report, PlaceMention mention)
    {
        if (!report.Places.Meant.TryGetValue(mention, out var place))
        {
            return new Refusal(mention, "PlaceResolver", "only what the body of an article names counts");
        }

        var isStop = report.Trips.SelectMany(t => t.Stops).Any(s => s.Place == place && s.Sentence == mention.Sentence);
        return isStop ? null
            : mention.Cue is PlaceCue.Visited or PlaceCue.At ? new Refusal(mention, "TripReader", WhyNoStop(report, mention, place))
            : place.IsProject || place.IsVisited ? null
            : new Refusal(mention, "PlaceRule", $"a site counts only where it is visited; here it is {mention.Cue}");
    }

    private static string WhyNoStop(ReportContext report, PlaceMention mention, PlaceEntity place)
    {
        var groups = report.Groups[mention.Sentence];
        var outcome = place.IsVisited ? "no visit here" : place.IsProject ? "a project without a visit" : "no site without a visit";
        return groups.Any(g => g.Speaks && g.PredicateEnd <= mention.Start) ? $"{outcome}: told in reported speech"
            : report.Trips.Any(t => t.Article == report.Sentences[mention.Sentence].Article) ? $"{outcome}: told already, or not by who travels"
            : $"{outcome}: nobody is told to have set out";
    }

    private static Refusal? Division(ReportContext report, DivisionMention mention)
    {
        if (report.Districts.Rows.Any(r => mention.Candidates.Any(c => c.Code == r.Division.Code) || r.Division.Name == mention.Printed))
        {
            return null;
        }

        return new Refusal(mention, "DistrictResolver", mention.Candidates.Count == 0 ? "no list of divisions has it here"
            : mention.Use == Mentions.DivisionUse.Name ? "inside the name of something else"
            : report.Sentences[mention.Sentence].Kind == SentenceKind.Furniture ? "the frame of a page names no divisions"
            : "only where something comes from, or not known which of its name");
    }
}
