using System.Globalization;
using System.Text;
using GovGraph.Extraction.Evaluation;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Golden;

/// <summary>
/// Our own reports against their answers. A floor is what was reached, so that nothing gets worse unseen; it goes up when a rule gets
/// better. What is missed stays in the answers. A floor of 0 waits for the rules that the report needs.
/// </summary>
public sealed class GoldenTests(SharedExtractor shared, ITestOutputHelper output)
{
    [Theory]
    [InlineData("dabu-traditional", 0.92)]
    [InlineData("huanggang-changwu", 1)]
    [InlineData("jingning-diary", 0.92)]
    [InlineData("jingning-signing", 1)]
    [InlineData("jingning-zhengxie", 0.91)]
    [InlineData("luotian-jiyao", 0.97)]
    [InlineData("luotian-no-year", 1)]
    [InlineData("luotian-renmian", 0)]
    [InlineData("luotian-web-visit", 1)]
    [InlineData("luotian-week", 1)]
    [InlineData("sanlifan-flood-gb18030", 0)]
    [InlineData("shunhe-page", 1)]
    public void Samples_are_read_as_well_as_before(string name, double floor)
    {
        var text = Shared.Reports(Path.Combine(Shared.Repository(), "samples")).Single(r => r.Name == name).Text;
        var gold = Path.Combine(Shared.Repository(), "tests", "GovGraph.Extraction.Tests", "Golden", name + ".gold.json");
        Check(name, text, gold, floor);
    }

    [Fact]
    public void The_seed_page_is_read_without_a_core_error()
    {
        const string Seed = "seed-guancheng";
        var folder = Shared.PathOrSkip("eval/dev");
        Check(Seed, File.ReadAllText(Path.Combine(folder, Seed + ".txt")), Path.Combine(folder, Seed + ".gold.json"), 1);
    }

    [Fact]
    public void Every_sample_has_an_answer() => Assert.Equal(
        Directory.GetFiles(Path.Combine(Shared.Repository(), "samples"), "*.txt").Select(Path.GetFileNameWithoutExtension).Order(),
        Directory.GetFiles(Path.Combine(Shared.Repository(), "tests", "GovGraph.Extraction.Tests", "Golden"), "*.gold.json")
            .Select(f => Path.GetFileName(f)[..^".gold.json".Length]).Order());

    private void Check(string name, string text, string gold, double floor)
    {
        var score = Scorer.Score([new AnswerPair(name, AnswerFileJson.Read(File.ReadAllText(gold)), AnswerFile.Of(shared.Extractor.Extract(text)))]);
        var errors = Errors(score);
        output.WriteLine(errors);
        Assert.True(score.CoreF1 >= floor, $"core F1 {score.CoreF1:F4} is below {floor}\n{errors}");
    }

    /// <summary>Core rows missed (-), made up (+) and named in part (~), with the sentence of what was read.</summary>
    private static string Errors(Score score)
    {
        var core = score.Kinds.Where(k => k.Group == ScoreGroup.Core).Select(k => k.Kind).ToHashSet();
        var lines = new StringBuilder();
        foreach (var error in score.Errors.Where(e => core.Contains(e.Kind)))
        {
            lines.Append(CultureInfo.InvariantCulture, $"{error.Sign} {error.Kind,-12} {error.Row}{(error.ReadAs is null ? "" : "  read as  " + error.ReadAs)}\n");
            if (error.Evidence is { } evidence)
            {
                lines.Append(CultureInfo.InvariantCulture, $"      {evidence.Rule}: {evidence.Sentence}\n");
            }
        }

        return lines.ToString();
    }
}
