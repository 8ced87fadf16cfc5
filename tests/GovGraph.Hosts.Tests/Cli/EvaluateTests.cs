using System.Text.Json.Nodes;
using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

public sealed class EvaluateTests
{
    [Fact]
    public async Task Figures_and_errors_come_with_their_place_in_the_text()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", "天气晴朗，望河社\n区的花开了。");
        folder.Write("a.gold.json", """{"published": null, "sites": ["望河社区"]}""");

        var run = await CliRun.OfAsync("evaluate", folder.Path, "--errors");

        Assert.Equal(0, run.Code);
        Assert.Contains("sites             NotFound        1    0    0  \n", run.Out, StringComparison.Ordinal);
        Assert.Contains("-- NotFound: 1\n- 望河社区  [a]\n      天气晴朗，望河社区的花开了。\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 reports\ncore F1 (mean of *): 0.8750\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_it_has_the_keys_of_score_py()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", "天气晴朗。");
        folder.Write("a.gold.json", """{"sites": ["望河社区"]}""");

        var figures = JsonNode.Parse((await CliRun.OfAsync("evaluate", folder.Path, "--json")).Out)!;

        Assert.Equal(1, (int?)figures["reports"]);
        Assert.Equal(0.875, (double?)figures["core_f1"]);
        Assert.Equal("[1,0,0,0]", figures["sites"]!.ToJsonString());
    }

    [Fact]
    public async Task A_reference_that_is_none_is_one_line_with_its_place()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", "天气晴朗。");
        folder.Write("a.gold.json", "{\n  \"sites\": 1\n}");

        var run = await CliRun.OfAsync("evaluate", folder.Path);

        Assert.Equal(1, run.Code);
        Assert.StartsWith($"{folder.Of("a.gold.json")}:2: is no reference answer", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_reports_put_aside_are_never_shown()
    {
        const string Aside = "visit-chengguan"; // by its name; the text is ours
        using var folder = new TempFolder();
        folder.Write($"{Aside}.txt", "天气晴朗，望河社区的花开了。");
        folder.Write($"{Aside}.gold.json", """{"sites": ["望河社区"]}""");

        var errors = await CliRun.OfAsync("evaluate", folder.Path, "--errors");
        var figures = await CliRun.OfAsync("evaluate", folder.Path, "--held-out", "--errors");

        Assert.DoesNotContain("望河社区", errors.Out + figures.Out, StringComparison.Ordinal);
        Assert.StartsWith("1 reports are put aside: their errors are not shown\n", errors.Out, StringComparison.Ordinal);
        Assert.Contains("sites                0.000      1    1.000      0  *\n", figures.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_are_drawn_judged_and_looked_up_again()
    {
        using var folder = new TempFolder();
        folder.Write("reports/a.txt", "来源：清河日报　2023-02-07\n\n2023年2月6日，县委书记石磊主持召开全县项目推进会。\n");
        var reports = folder.Of("reports");

        var drawn = await CliRun.OfAsync("evaluate", "--draw", "100", "--seed", "3", reports);
        var again = await CliRun.OfAsync("evaluate", "--draw", "100", "--seed", "3", reports);
        var rows = drawn.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(r => r.Split('\t')).ToList();
        var judged = folder.Write("judged.tsv", string.Join('\n', rows.Select(r => string.Join('\t', r[..4].Append("right").Append("as printed"))).Prepend("header")));
        var gone = await CliRun.OfAsync("evaluate", "--judged", folder.Write("gone.tsv", "header\na\tsite\t望河社区\t000000000000\twrong\tno visit\n"), reports);
        var whole = await CliRun.OfAsync("evaluate", "--judged", judged, reports);

        Assert.Equal(drawn.Out, again.Out);
        Assert.NotEmpty(rows);
        Assert.Contains($"{"all",-14}{rows.Count,8}{rows.Count,8}      1.000\n", whole.Out, StringComparison.Ordinal);
        Assert.Contains($"{"still read",-14}{rows.Count,8}{rows.Count,8}      1.000\n", whole.Out, StringComparison.Ordinal);
        Assert.StartsWith("== no longer read: 1\nwrong  site  望河社区  [a]  no visit\n", gone.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_judged_row_without_verdict_is_one_line_with_its_place()
    {
        using var folder = new TempFolder();
        var file = folder.Write("judged.tsv", "header\na\tsite\t望河社区\t000000000000\t\t\n");

        var run = await CliRun.OfAsync("evaluate", "--judged", file);

        Assert.Equal(1, run.Code);
        Assert.StartsWith($"{file}:2: needs 6 columns", run.Error, StringComparison.Ordinal);
    }
}
