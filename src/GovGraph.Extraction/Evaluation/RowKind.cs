namespace GovGraph.Extraction.Evaluation;

/// <summary>A row as it is compared: its fields, and the sentence behind it where there is one.</summary>
internal sealed record ScoredRow(IReadOnlyList<string?> Fields, AnswerEvidence? Evidence)
{
    public override string ToString() => string.Join(" | ", Fields.Select(f => f ?? "null"));
}

/// <summary>Which mean a kind's figure goes into.</summary>
public enum ScoreGroup
{
    Core,
    Other,

    /// <summary>Shown, in no mean: it counts again what other kinds count.</summary>
    None,
}

/// <summary>A kind of row: how an answer file gives its rows, and when two rows agree.</summary>
internal sealed record RowKind(
    string Name,
    ScoreGroup Group,
    Func<AnswerFile, NameMatcher, IEnumerable<ScoredRow>> Rows,
    Func<NameMatcher, ScoredRow, ScoredRow, bool, bool> Agree)
{
    /// <summary>In the order in which they are reported.</summary>
    public static IReadOnlyList<RowKind> All { get; } =
    [
        new("officials", ScoreGroup.Core, (a, m) => a.Officials.Select(o => Row(o.Evidence, m.Norm(o.Name))), Equal),
        new("titles", ScoreGroup.Core, Titles, (m, a, b, _) => a.Fields[0] == b.Fields[0] && m.IsSameTitle(a.Fields[1], b.Fields[1])),
        new("districts", ScoreGroup.Core, (a, m) => a.Districts.Select(d => Row(Find(a.Evidence?.Districts, d), m.Norm(d))), Equal),
        new("projects", ScoreGroup.Core, (a, _) => Projects(a), SameName),
        new("sites", ScoreGroup.Core, (a, _) => Sites(a), SameName),
        new("meetings", ScoreGroup.Core, (a, _) => a.Meetings.Select(r => Row(r.Evidence, r.Name)), SameName),
        new("roles", ScoreGroup.Core, (a, m) => a.Roles.Select(r => Row(r.Evidence, m.Norm(r.Official), r.Role, r.Meeting)), SameThird),
        new("inspections", ScoreGroup.Core, (a, m) => a.Inspections.Select(r => Row(r.Evidence, m.Norm(r.Official), r.Date, r.Place)), SameThird),
        new("people", ScoreGroup.Other, (a, m) => a.People.Select(r => Row(r.Evidence, m.Norm(r.Name))), Equal),
        new("towns", ScoreGroup.Other, (a, m) => a.Towns.Select(t => Row(Find(a.Evidence?.Towns, t), m.Norm(t))), Equal),
        new("places", ScoreGroup.None, (a, _) => Projects(a).Concat(Sites(a)), SameName),
        new("meeting_dates", ScoreGroup.Other, (a, _) => a.Meetings.Where(r => !string.IsNullOrEmpty(r.Date)).Select(r => Row(r.Evidence, r.Name, r.Date)), SameFirst),
        new("project_districts", ScoreGroup.Other, (a, _) => a.Projects.Where(r => !string.IsNullOrEmpty(r.District)).Select(r => Row(r.Evidence, r.Name, r.District)), SameFirst),
        new("initiatives", ScoreGroup.Other, (a, _) => a.Initiatives.Select(i => Row(Find(a.Evidence?.Initiatives, i), i)), SameName),
        new("published", ScoreGroup.Other, (a, _) => string.IsNullOrEmpty(a.Published) ? [] : [Row(a.Evidence?.Published, a.Published)], Equal),
    ];

    private static IEnumerable<ScoredRow> Titles(AnswerFile answer, NameMatcher names) =>
        from official in answer.Officials
        from title in official.Titles
        select Row(
            answer.Evidence?.Titles.FirstOrDefault(t => t.Official == official.Name && t.Name == title) ?? official.Evidence,
            names.Norm(official.Name),
            title);

    private static IEnumerable<ScoredRow> Projects(AnswerFile answer) => answer.Projects.Select(p => Row(p.Evidence, p.Name));

    private static IEnumerable<ScoredRow> Sites(AnswerFile answer) => answer.Sites.Select(s => Row(Find(answer.Evidence?.Sites, s), s));

    private static AnswerEvidence? Find(IReadOnlyList<AnswerEvidence>? rows, string name) => rows?.FirstOrDefault(r => r.Name == name);

    private static ScoredRow Row(AnswerEvidence? evidence, params string?[] fields) => new(fields, evidence);

    private static bool Equal(NameMatcher names, ScoredRow a, ScoredRow b, bool exact) => a.Fields.SequenceEqual(b.Fields);

    private static bool SameName(NameMatcher names, ScoredRow a, ScoredRow b, bool exact) => names.IsSameName(a.Fields[0], b.Fields[0], exact);

    private static bool SameFirst(NameMatcher names, ScoredRow a, ScoredRow b, bool exact) =>
        names.IsSameName(a.Fields[0], b.Fields[0], exact) && a.Fields[1] == b.Fields[1];

    private static bool SameThird(NameMatcher names, ScoredRow a, ScoredRow b, bool exact) =>
        a.Fields[0] == b.Fields[0] && a.Fields[1] == b.Fields[1] && names.IsSameName(a.Fields[2], b.Fields[2], exact);
}
