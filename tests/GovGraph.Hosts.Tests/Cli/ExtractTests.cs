using System.Text.Json.Nodes;
using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

public sealed class ExtractTests
{
    private const string Text = "本报讯 1月30日，区委书记秦望舒到青云里调研。";

    [Fact]
    public async Task The_outputs_stand_as_the_inputs_do()
    {
        using var folder = new TempFolder();
        folder.Write("in/a.txt", Text);
        folder.Write("in/county/b.txt", Text);

        var run = await CliRun.OfAsync("extract", folder.Of("in"), "--out", folder.Of("out"));

        Assert.Equal((0, "", "2 extracted, 0 failed\n"), (run.Code, run.Out, run.Error));
        Assert.NotNull(JsonNode.Parse(File.ReadAllText(folder.Of("out/a.json")))!["officials"]);
        Assert.True(File.Exists(folder.Of("out/county/b.json")));
    }

    [Fact]
    public async Task Without_a_folder_there_is_one_line_for_each_report_in_order()
    {
        using var folder = new TempFolder();
        foreach (var number in Enumerable.Range(10, 60))
        {
            folder.Write($"{number}.txt", Text);
        }

        var run = await CliRun.OfAsync("extract", folder.Path);

        var paths = run.Out.TrimEnd().Split('\n').Select(l => (string)JsonNode.Parse(l)!["path"]!);
        Assert.Equal(Enumerable.Range(10, 60).Select(n => folder.Of($"{n}.txt")), paths);
    }

    [Fact]
    public async Task Bad_inputs_are_one_line_each_and_do_not_stop_the_others()
    {
        using var folder = new TempFolder();
        folder.Write("empty.txt", " \n");
        folder.Write("good.txt", Text);
        folder.Write("page.pdf", Text);
        Directory.CreateDirectory(folder.Of("none"));

        var run = await CliRun.OfAsync("extract", folder.Of("gone.txt"), folder.Of("page.pdf"), folder.Of("none"), folder.Of("empty.txt"), folder.Of("good.txt"));

        Assert.Equal(1, run.Code);
        Assert.Single(run.Out.TrimEnd().Split('\n'));
        Assert.Equal(
            [
                $"{folder.Of("gone.txt")}: no such file or folder; check the path",
                $"{folder.Of("page.pdf")}: .pdf files cannot be read yet; give it as plain text (.txt)",
                $"{folder.Of("none")}: holds no .txt file; name another folder",
                $"{folder.Of("empty.txt")}: is empty; nothing to read",
                "1 extracted, 4 failed",
            ],
            run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Other_files_of_a_folder_are_left_out_and_counted()
    {
        using var folder = new TempFolder();
        folder.Write("good.txt", Text);
        folder.Write("good.gold.json", "{}");

        var run = await CliRun.OfAsync("extract", folder.Path, folder.Of("good.txt"));

        Assert.Equal((0, "1 files that are not .txt left out\n1 extracted, 0 failed\n"), (run.Code, run.Error));
    }
}
