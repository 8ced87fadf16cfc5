using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

public sealed class ReportTests
{
    private const string Text = "2023年2月6日，县委书记石磊主持召开专题会议，传达学习省委全会精神。\n";

    [Fact]
    public async Task Facts_stand_in_a_table_with_sentence_and_rule()
    {
        using var folder = new TempFolder();

        var run = await CliRun.OfAsync("report", folder.Write("a.txt", Text));

        Assert.Equal(0, run.Code);
        Assert.Contains("石磊 | 县委书记", run.Out, StringComparison.Ordinal);
        Assert.Contains("official:title", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("tagged", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explained_it_shows_every_stage()
    {
        using var folder = new TempFolder();

        var run = await CliRun.OfAsync("report", folder.Write("a.txt", Text), "--explain");

        Assert.Equal(0, run.Code);
        Assert.StartsWith("-- 0 body, article 1 --", run.Out, StringComparison.Ordinal);
        string[] stages = ["words   ", "tagged  person", "found   person     石磊", "group   subject", "refused meeting", "leans on"];
        Assert.All(stages, s => Assert.Contains(s, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_one_line()
    {
        var run = await CliRun.OfAsync("report", "nowhere.txt");

        Assert.Equal(1, run.Code);
        Assert.StartsWith("nowhere.txt: cannot be read", run.Error, StringComparison.Ordinal);
    }
}
