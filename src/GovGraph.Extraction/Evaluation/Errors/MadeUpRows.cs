namespace GovGraph.Extraction.Evaluation.Errors;

/// <summary>Says of a row that the reference does not have what is wrong with it.</summary>
internal sealed class MadeUpRows(AnswerFile gold, NameMatcher names)
{
    private readonly RelatedRows reference = new(gold, names);

    public PlacedError Place(ScoreError error) =>
        new(error, StageOf(error.Kind, error.Row.Split(" | ")), error.Evidence?.Rule ?? "", error.Evidence?.Sentence);

    private ErrorStage StageOf(string kind, string[] row) => kind switch
    {
        "officials" => Name(kind, row[0], reference.HasPerson(row[0])),
        "people" => Name(kind, row[0], reference.HasOfficial(row[0])),
        "titles" => !reference.HasOfficial(row[0]) ? ErrorStage.Official
            : reference.HasTitleLike(row[0], row[1]) ? ErrorStage.Boundary
            : reference.HasTitleOfAnother(row[1]) ? ErrorStage.Subject
            : ErrorStage.MadeUp,
        "projects" => Name(kind, row[0], reference.HasSite(row[0])),
        "sites" => Name(kind, row[0], reference.HasProject(row[0])),
        "meetings" or "initiatives" => Name(kind, row[0], false),
        "districts" => Name(kind, row[0], reference.HasTown(row[0])),
        "towns" => Name(kind, row[0], reference.HasDistrict(row[0])),
        "roles" => !reference.HasOfficial(row[0]) ? ErrorStage.Official
            : !reference.HasMeeting(row[2]) ? ErrorStage.Meeting
            : reference.HasRoleWithOtherAct(row[0], row[1], row[2]) ? ErrorStage.Act
            : ErrorStage.Subject,
        "inspections" => !reference.HasOfficial(row[0]) ? ErrorStage.Official
            : !reference.HasPlace(row[2]) ? ErrorStage.Place
            : reference.HasInspectionOnOtherDay(row[0], row[1], row[2]) ? ErrorStage.Date
            : ErrorStage.Subject,
        "meeting_dates" => reference.HasMeeting(row[0]) ? ErrorStage.Date : ErrorStage.Meeting,
        "project_districts" => reference.HasProject(row[0]) ? ErrorStage.District : ErrorStage.Place,
        _ => ErrorStage.Date,
    };

    private ErrorStage Name(string kind, string name, bool isOtherKind) =>
        isOtherKind ? ErrorStage.Kind : reference.HasOverlap(kind, name) ? ErrorStage.Boundary : ErrorStage.MadeUp;
}
