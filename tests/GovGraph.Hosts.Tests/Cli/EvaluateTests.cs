using System.Text.Json.Nodes;
using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

public sealed class EvaluateTests
{
    [Fact]
    public async Task Figures_and_errors_come_with_their_place_in_the_text()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", "天气晴朗，“万物生\n长”。");
        folder.Write("a.gold.json", """{"published": null, "initiatives": ["万物生长"]}""");

        var run = await CliRun.OfAsync("evaluate", folder.Path, "--errors");

        Assert.Equal(0, run.Code);
        Assert.Contains("- 万物生长  [a]\n      …天气晴朗，“万物生长”。…\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 reports\ncore F1 (mean of *): 1.0000\n", run.Out, StringComparison.Ordinal);
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
}
