using GovGraph.Core.Facts;
using GovGraph.Core.Text;

namespace GovGraph.Extraction.Evaluation;

/// <summary>Turns facts into the rows of an answer file: each row once, in the order in which the text first tells it.</summary>
internal static class AnswerFileBuilder
{
    private static readonly Tagging.TextNormalizer Normalizer = new();

    public static AnswerFile Build(ReportFacts report)
    {
        var facts = report.Facts;
        var published = facts.OfType<PublicationFact>().FirstOrDefault();
        var divisions = facts.OfType<DivisionFact>().ToLookup(f => f.Division.Level == DivisionLevel.Town);
        var districts = Named(divisions[false], f => f.Division.Name);
        var towns = Named(divisions[true], f => f.Division.Name);
        var sites = Named(facts.OfType<SiteFact>(), f => f.Place.Name);
        var initiatives = Named(facts.OfType<InitiativeFact>(), f => f.Name);
        return new AnswerFile
        {
            Published = (published?.Date ?? report.Report.Published)?.ToString(),
            Officials = Officials(facts),
            People = Rows<PersonFact, AnswerPerson>(facts, f => new(f.Name, f.Role)),
            Districts = Names(districts),
            Towns = [.. Names(towns).Select(t => AsPrinted(report.Report.Text, t))],
            Projects = Rows<ProjectFact, AnswerProject>(facts, f => new(f.Place.Name, f.Place.District?.CountyOrAbove.Name)),
            Sites = Names(sites),
            Meetings = Rows<MeetingFact, AnswerMeeting>(
                facts, f => new(f.Meeting.Name, f.Meeting.Date?.ToString(), f.Meeting.District?.CountyOrAbove.Name), f => f.Meeting.Ordinal),
            Roles = Rows<RoleFact, AnswerRole>(
                facts, f => new(f.Official.Name, f.Meeting.Name, Word(f.Role)), f => (f.Official, f.Meeting.Ordinal)),
            Inspections = Rows<InspectionFact, AnswerInspection>(
                facts, f => new(f.Official.Name, f.Place.Name, f.Date?.ToString()), f => f.Official),
            Initiatives = Names(initiatives),
            Evidence = new AnswerSources(
                published is null ? null : Evidence(published), Titles(facts), districts, towns, sites, initiatives),
        };
    }

    private static List<AnswerOfficial> Officials(IReadOnlyList<Fact> facts) =>
    [
        .. facts.OfType<OfficialFact>().GroupBy(f => f.Official).Select(g =>
            new AnswerOfficial(g.Key.Name, [.. g.Where(f => f.Post is not null).Select(f => f.Post!.Title).Distinct()]) { Evidence = Evidence(g.First()) }),
    ];

    private static List<AnswerEvidence> Titles(IReadOnlyList<Fact> facts) =>
    [
        .. facts.OfType<OfficialFact>().Where(f => f.Post is not null).DistinctBy(f => (f.Official, f.Post!.Title))
            .Select(f => Named(f, f.Post!.Title, f.Official.Name)),
    ];

    /// <summary>One row for each different content; <paramref name="apart"/> keeps rows apart that read alike.</summary>
    private static List<TRow> Rows<TFact, TRow>(IReadOnlyList<Fact> facts, Func<TFact, TRow> row, Func<TFact, object?>? apart = null)
        where TFact : Fact
        where TRow : AnswerRow =>
        [.. facts.OfType<TFact>().DistinctBy(f => (row(f), apart?.Invoke(f))).Select(f => row(f) with { Evidence = Evidence(f) })];

    private static List<AnswerEvidence> Named<TFact>(IEnumerable<TFact> facts, Func<TFact, string> name)
        where TFact : Fact =>
        [.. facts.DistinctBy(name).Select(f => Named(f, name(f), null))];

    private static AnswerEvidence Named(Fact fact, string name, string? official) => Evidence(fact) with { Name = name, Official = official };

    private static AnswerEvidence Evidence(Fact fact) =>
        new(fact.Evidence.Sentence, Ranges(fact.Evidence.Ranges), fact.Evidence.Rule, Ranges(fact.Evidence.LeansOn));

    private static List<AnswerRange> Ranges(IReadOnlyList<TextSpan> spans) => [.. spans.Select(s => new AnswerRange(s.Start, s.Length))];

    private static List<string> Names(List<AnswerEvidence> rows) => [.. rows.Select(r => r.Name!)];

    /// <summary>A town is known by its official name and written as the report prints it: 百侯鎮.</summary>
    private static string AsPrinted(string text, string town)
    {
        var at = text.Contains(town, StringComparison.Ordinal) ? -1 : Normalizer.Normalize(text).IndexOf(town, StringComparison.Ordinal);
        return at < 0 ? town : text.Substring(at, town.Length);
    }

    private static string Word(MeetingRole role) => role switch
    {
        MeetingRole.Chaired => "chaired",
        MeetingRole.Spoke => "spoke",
        _ => "attended",
    };
}
