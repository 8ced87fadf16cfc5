using GovGraph.Extraction.Evaluation.Explanation;
using GovGraph.Extraction.Reading;

namespace GovGraph.Extraction.Evaluation.Errors;

/// <summary>Follows the name of a row that was missed along the stages, to where it got lost.</summary>
internal sealed class MissedRows(AnswerFile got, ReportExplanation read, NameMatcher names)
{
    private readonly RelatedRows answer = new(got, names);

    public PlacedError Place(ScoreError error)
    {
        var row = error.Row.Split(" | ");
        var (stage, by) = StageOf(error.Kind, row);
        return new PlacedError(error, stage, by, Sentence(error.Kind, row));
    }

    private (ErrorStage Stage, string By) StageOf(string kind, string[] row) => kind switch
    {
        "officials" => answer.HasPerson(row[0]) ? (ErrorStage.Kind, "people") : Lost(row[0], "person"),
        "people" => answer.HasOfficial(row[0]) ? (ErrorStage.Kind, "officials") : Lost(row[0], "person"),
        "titles" => !answer.HasOfficial(row[0]) ? (ErrorStage.Official, "")
            : answer.HasTitleLike(row[0], row[1]) ? (ErrorStage.Boundary, "TitleReader")
            : answer.HasTitleOfAnother(row[1]) ? (ErrorStage.Subject, "TitleReader")
            : (ErrorStage.NotFound, "TitleReader"),
        "projects" => answer.HasSite(row[0]) ? (ErrorStage.Kind, "sites") : Lost(row[0], "project", "site"),
        "sites" => answer.HasProject(row[0]) ? (ErrorStage.Kind, "projects") : Lost(row[0], "site", "project"),
        "meetings" => Lost(row[0], "meeting"),
        "initiatives" => Lost(row[0], "initiative"),
        "districts" => answer.HasTown(row[0]) ? (ErrorStage.Kind, "towns") : LostDivision(row[0], "district"),
        "towns" => answer.HasDistrict(row[0]) ? (ErrorStage.Kind, "districts") : LostDivision(row[0], "town"),
        "roles" => !answer.HasOfficial(row[0]) ? (ErrorStage.Official, "")
            : !answer.HasMeeting(row[2]) ? (ErrorStage.Meeting, "")
            : answer.HasRoleWithOtherAct(row[0], row[1], row[2]) ? (ErrorStage.Act, "MeetingRoleReader")
            : (ErrorStage.Subject, "MeetingRoleReader"),
        "inspections" => !answer.HasOfficial(row[0]) ? (ErrorStage.Official, "")
            : !answer.HasPlace(row[2]) ? (ErrorStage.Place, "")
            : answer.HasInspectionOnOtherDay(row[0], row[1], row[2]) ? (ErrorStage.Date, "EventDates")
            : (ErrorStage.Subject, "TripReader"),
        "meeting_dates" => answer.HasMeeting(row[0]) ? (ErrorStage.Date, "EventDates") : (ErrorStage.Meeting, ""),
        "project_districts" => answer.HasProject(row[0]) ? (ErrorStage.District, "Locator") : (ErrorStage.Place, ""),
        _ => (ErrorStage.Date, "PublicationFinder"),
    };

    private (ErrorStage Stage, string By) Lost(string name, params string[] kinds)
    {
        var holders = Holders(name).ToList();
        if (holders.Count == 0)
        {
            return (ErrorStage.Reading, "not in one sentence");
        }

        if (holders.TrueForAll(s => s.Kind == SentenceKind.Furniture))
        {
            return (ErrorStage.Reading, "taken for the frame of the page");
        }

        var refusals = holders.SelectMany(s => s.Refusals).Where(r => kinds.Contains(r.Kind)).ToList();
        if (refusals.Find(r => names.Norm(r.Name) == names.Norm(name)) is { } refusal)
        {
            return (ErrorStage.Refused, $"{refusal.By}: {refusal.Why}");
        }

        var mentions = holders.SelectMany(s => s.Mentions).Where(m => kinds.Contains(m.Kind)).ToList();
        if (mentions.Find(m => names.Norm(m.Name) == names.Norm(name)) is { } mention)
        {
            return (ErrorStage.Refused, $"{mention.Rule} found it, no fact came of it");
        }

        if (mentions.Find(m => answer.Overlap(m.Name, name)) is { } other)
        {
            return (ErrorStage.Boundary, other.Rule);
        }

        return refusals.Find(r => answer.Overlap(r.Name, name)) is { } part ? (ErrorStage.Refused, $"{part.By}: {part.Why}")
            : kinds.Contains("person") ? (ErrorStage.NotTagged, "")
            : (ErrorStage.NotFound, "");
    }

    /// <summary>A division may be printed in a short form, or only by its organs.</summary>
    private (ErrorStage Stage, string By) LostDivision(string name, string kind)
    {
        var found = read.Sentences.SelectMany(s => s.Refusals).FirstOrDefault(r => r.Kind == kind && name.StartsWith(r.Name, StringComparison.Ordinal));
        return found is not null ? (ErrorStage.Refused, $"{found.By}: {found.Why}")
            : Holders(name).Any() ? (ErrorStage.NotFound, "printed in full")
            : (ErrorStage.District, "only a short form or an organ tells it");
    }

    /// <summary>The sentence that has all of the row; where none has, the one of the official and the one of the place or meeting.</summary>
    private string? Sentence(string kind, string[] row)
    {
        List<string> needed = kind switch
        {
            "titles" => [row[0], row[1]],
            "roles" or "inspections" => [row[0], row[2]],
            _ => [row[0]],
        };
        var sentences = read.Sentences.OrderBy(s => s.Kind == SentenceKind.Body ? 0 : 1).ToList();
        var found = sentences.Find(s => needed.TrueForAll(n => Holds(s, n))) is { } whole
            ? [whole]
            : needed.Select(n => sentences.Find(s => Holds(s, n))).OfType<ExplainedSentence>().Distinct().OrderBy(s => s.Index).ToList();
        return found.Count == 0 ? null : string.Join(" … ", found.Select(s => s.Printed));
    }

    private IEnumerable<ExplainedSentence> Holders(string name) => read.Sentences.Where(s => Holds(s, name));

    private bool Holds(ExplainedSentence sentence, string name) => names.Norm(sentence.Printed).Contains(names.Norm(name), StringComparison.Ordinal);
}
