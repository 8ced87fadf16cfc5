using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Core.Text;
using GovGraph.Extraction.Evaluation;
using Xunit;

namespace GovGraph.Extraction.Tests.Evaluation;

public sealed class AnswerFileTests
{
    private static readonly Division Henan = new("410000", "河南省", DivisionLevel.Province, null);
    private static readonly Division Guancheng = new("410104", "管城回族区", DivisionLevel.County, new("410100", "郑州市", DivisionLevel.Prefecture, Henan));
    private static readonly Evidence Sentence = new("1月30日，区委书记、区长秦望舒到青云里调研。", [new(5, 22)], "InspectionRule", [new(0, 4)]);
    private static readonly OfficialRef Qin = new("秦望舒", Guancheng, 0);

    [Fact]
    public void Every_row_has_its_sentence()
    {
        var place = new PlaceRef("青云里", Guancheng, Guancheng);
        var answer = AnswerFile.Of(Facts(
            new OfficialFact(Qin, Post("区委书记"), Sentence),
            new OfficialFact(Qin, Post("区长"), Sentence),
            new OfficialFact(Qin, Post("区长"), Sentence),
            new DivisionFact(Guancheng, Sentence),
            new SiteFact(place, Sentence),
            new InspectionFact(Qin, place, new PartialDate(null, 1, 30), InspectionRole.Led, Qin, Sentence)));

        var official = Assert.Single(answer.Officials);
        Assert.Equal(["区委书记", "区长"], official.Titles);
        Assert.Equal("InspectionRule", official.Evidence!.Rule);
        Assert.Equal(["管城回族区"], answer.Districts);
        Assert.Equal(["青云里"], answer.Sites);
        Assert.Equal(new AnswerInspection("秦望舒", "青云里", "--01-30"), answer.Inspections[0] with { Evidence = null });
        Assert.Equal([new AnswerRange(5, 22)], answer.Inspections[0].Evidence!.Ranges);
        Assert.Equal("青云里", Assert.Single(answer.Evidence!.Sites).Name);
        Assert.Equal(["秦望舒", "秦望舒"], answer.Evidence.Titles.Select(t => t.Official));
    }

    [Fact]
    public void Two_officials_of_one_name_are_two_rows_and_two_symposia_too()
    {
        var other = Qin with { Ordinal = 1 };
        var first = new MeetingRef("座谈会", null, null, true, 0);
        var answer = AnswerFile.Of(Facts(
            new OfficialFact(Qin, null, Sentence),
            new OfficialFact(other, null, Sentence),
            new MeetingFact(first, Sentence),
            new MeetingFact(first with { Ordinal = 1 }, Sentence)));

        Assert.Equal(2, answer.Officials.Count);
        Assert.All(answer.Officials, o => Assert.Empty(o.Titles));
        Assert.Equal(2, answer.Meetings.Count);
    }

    [Fact]
    public void Json_is_readable_and_comes_back_as_it_was()
    {
        var json = AnswerFileJson.Write(AnswerFile.Of(Facts(new OfficialFact(Qin, Post("区长"), Sentence))));

        Assert.StartsWith("{\n  \"published\": null,\n  \"officials\": [\n    {\n      \"name\": \"秦望舒\",", json, StringComparison.Ordinal);
        Assert.Contains("\"start\": 5", json, StringComparison.Ordinal);
        Assert.Equal(json, AnswerFileJson.Write(AnswerFileJson.Read(json)));
    }

    [Fact]
    public void A_reference_answer_may_leave_lists_out()
    {
        var answer = AnswerFileJson.Read("""{"published": "2023-02-07", "sites": null, "other": 1}""");

        Assert.Equal("2023-02-07", answer.Published);
        Assert.Empty(answer.Sites);
        Assert.Empty(answer.Officials);
    }

    [Theory]
    [InlineData("officials", ScoreErrorKind.Missed)]
    [InlineData("sites", ScoreErrorKind.Partial)]
    [InlineData("initiatives", ScoreErrorKind.Extra)]
    public void Errors_say_what_is_wrong(string kind, ScoreErrorKind what)
    {
        var gold = new AnswerFile { Officials = [new("秦望舒", [])], Sites = ["望河社区服务中心"] };
        var got = new AnswerFile { Sites = ["望河社区服务"], Initiatives = ["三个一批"] };
        var errors = Scorer.Score([new AnswerPair("a", gold, got)]).Errors;

        Assert.Equal(what, Assert.Single(errors, e => e.Kind == kind).What);
    }

    private static Post Post(string title) => new(title, title, Guancheng, Organ.Government, PostStatus.Current, false);

    private static ReportFacts Facts(params Fact[] facts) => new(new Report(Ids.OfReport("x"), "", null, null, "x"), facts, "1");
}
