using GovGraph.Extraction.Evaluation;
using GovGraph.Extraction.Evaluation.Errors;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Evaluation;

/// <summary>Errors made on purpose: the answer of a sample is changed, and the error has to be found at its stage.</summary>
public sealed class ErrorPlacerTests(SharedExtractor shared)
{
    private const string Sample = "luotian-web-visit";

    [Fact]
    public void A_name_that_the_text_does_not_hold_is_lost_in_reading() => Assert.Equal(
        [('-', ErrorStage.Reading)],
        Stages("officials", gold => gold with { Officials = [.. gold.Officials, new AnswerOfficial("甄无此", [])] }));

    [Fact]
    public void A_site_read_as_project_is_of_the_wrong_kind() => Assert.Equal(
        [('-', ErrorStage.Kind), ('+', ErrorStage.MadeUp)],
        Stages("sites", gold => gold with { Sites = [gold.Projects[0].Name], Projects = [.. gold.Projects.Skip(1)] }));

    [Fact]
    public void A_visit_on_another_day_is_an_error_of_the_date() => Assert.All(
        Stages("inspections", gold => gold with { Inspections = [.. gold.Inspections.Select(i => i with { Date = "2024-04-18" })] }),
        s => Assert.Equal(ErrorStage.Date, s.Stage));

    [Fact]
    public void A_visit_of_somebody_else_is_an_error_of_the_subject() => Assert.All(
        Stages("inspections", gold => gold with { Inspections = [.. gold.Inspections.Skip(1)] }),
        s => Assert.Equal(('+', ErrorStage.Subject), s));

    [Fact]
    public void Titles_and_visits_of_an_official_who_is_missing_are_errors_of_the_official()
    {
        AnswerFile Change(AnswerFile gold) => gold with { Officials = [.. gold.Officials.Skip(1)], Inspections = [.. gold.Inspections.Where(i => i.Official != gold.Officials[0].Name)] };

        Assert.All(Stages("titles", Change), s => Assert.Equal(('+', ErrorStage.Official), s));
        Assert.All(Stages("inspections", Change), s => Assert.Equal(('+', ErrorStage.Official), s));
    }

    /// <summary>The errors of one kind when the reference is not what was read.</summary>
    private List<(char Sign, ErrorStage Stage)> Stages(string kind, Func<AnswerFile, AnswerFile> change)
    {
        var read = shared.Extractor.Explain(Shared.Reports(Path.Combine(Shared.Repository(), "samples")).Single(r => r.Name == Sample).Text);
        var got = AnswerFile.Of(read.Facts);
        var pair = new AnswerPair(Sample, change(got), got);
        var placed = ErrorPlacer.Place(pair, read, Scorer.Score([pair]).Errors.Where(e => e.Kind == kind));
        var stages = placed.Select(p => (p.Error.Sign, p.Stage)).ToList();
        Assert.NotEmpty(stages);
        return stages;
    }
}
