namespace GovGraph.Extraction.Evaluation.Errors;

/// <summary>Asks the other side of a comparison what it has of a row: the answer about what was missed, the reference about what was made up.</summary>
internal sealed class RelatedRows(AnswerFile answer, NameMatcher names)
{
    public bool HasOfficial(string name) => answer.Officials.Any(o => names.Norm(o.Name) == names.Norm(name));

    public bool HasPerson(string name) => answer.People.Any(p => names.Norm(p.Name) == names.Norm(name));

    public bool HasMeeting(string name) => answer.Meetings.Any(m => Same(m.Name, name));

    public bool HasPlace(string name) => Places.Any(p => Same(p, name));

    public bool HasProject(string name) => answer.Projects.Any(p => Same(p.Name, name));

    public bool HasSite(string name) => answer.Sites.Any(s => Same(s, name));

    public bool HasTown(string name) => answer.Towns.Contains(name);

    public bool HasDistrict(string name) => answer.Districts.Contains(name);

    public bool HasRoleWithOtherAct(string official, string act, string meeting) => answer.Roles.Any(r =>
        names.Norm(r.Official) == names.Norm(official) && Same(r.Meeting, meeting) && r.Role != act);

    public bool HasInspectionOnOtherDay(string official, string? date, string place) => answer.Inspections.Any(i =>
        names.Norm(i.Official) == names.Norm(official) && Same(i.Place, place) && (i.Date ?? "null") != date);

    /// <summary>One of these names holds the other.</summary>
    public bool HasOverlap(string kind, string name) => NamesOf(kind).Any(n => Overlap(n, name));

    public bool HasTitleLike(string official, string title) =>
        answer.Officials.Where(o => names.Norm(o.Name) == names.Norm(official)).SelectMany(o => o.Titles).Any(t => Overlap(t, title));

    public bool HasTitleOfAnother(string title) => answer.Officials.SelectMany(o => o.Titles).Any(t => names.IsSameTitle(t, title));

    public bool Same(string a, string b) => names.IsSameName(a, b, exact: false);

    /// <summary>Whether two names share most of one of them.</summary>
    public bool Overlap(string a, string b)
    {
        var (x, y) = (names.Norm(a), names.Norm(b));
        return x.Length > 1 && y.Length > 1 && (x.Contains(y, StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal));
    }

    private IEnumerable<string> Places => answer.Projects.Select(p => p.Name).Concat(answer.Sites);

    private IEnumerable<string> NamesOf(string kind) => kind switch
    {
        "officials" or "people" => answer.Officials.Select(o => o.Name).Concat(answer.People.Select(p => p.Name)),
        "meetings" => answer.Meetings.Select(m => m.Name),
        "projects" or "sites" => Places,
        "initiatives" => answer.Initiatives,
        "districts" or "towns" => answer.Districts.Concat(answer.Towns),
        _ => [],
    };
}
