using GovGraph.Cli;
using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

/// <summary>From files to hits, on a SQLite file of the test's own.</summary>
public sealed class SearchCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task Hits_come_as_a_table_with_marks_and_as_json()
    {
        await LoadAsync();

        var (table, json) = (await RunAsync("search", "望河"), await RunAsync("search", "望河", "--json"));

        Assert.Equal((0, "2 rows\n"), (table.Code, table.Error));
        Assert.Contains("「望河」社区", table.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (json.Code, json.Error));
        Assert.Equal(["site 望河社区 name", "report 城关县融媒体中心 2023年3月2日讯 text"], json.Items.Select(h => $"{h!["kind"]} {h["name"]} {h["in"]}"));
        Assert.Equal("""[{"start":0,"length":2}]""", json.Items[0]!["marks"]!.ToJsonString());
    }

    [Fact]
    public async Task All_words_have_to_be_there_and_a_kind_narrows()
    {
        await LoadAsync();

        Assert.Single((await RunAsync("search", "秦", "调研", "--json")).Items);
        Assert.Empty((await RunAsync("search", "秦", "开工", "--json")).Items);
        Assert.Equal("official", (string?)(await RunAsync("search", "秦", "--kind", "official", "--json")).Items.Single()!["kind"]);
        Assert.Equal("1 rows shown, there are more: raise --limit\n", (await RunAsync("search", "秦", "--limit", "1")).Error);
    }

    [Theory]
    [InlineData("@a.txt")]
    [InlineData("-")]
    [InlineData("-x")]
    [InlineData(" --kind")]
    [InlineData("[x]")]
    public async Task What_means_something_elsewhere_on_a_command_line_is_a_word(string word)
    {
        await LoadAsync();

        var run = await RunAsync("search", word);

        Assert.Equal((0, "", $"nothing holds '{word.Trim()}'\n"), (run.Code, run.Out, run.Error));
    }

    [Fact]
    public async Task Nothing_found_is_said_in_the_language_of_the_terminal()
    {
        await LoadAsync();
        using var error = new StringWriter { NewLine = "\n" };

        var code = await CommandLine.RunAsync(
            ["search", "无此", "--store-path", folder.Of("test.db")], new Terminal(TextWriter.Null, error) { IsChinese = true }, CancellationToken.None);

        Assert.Equal((0, "没有找到“无此”\n"), (code, error.ToString()));
    }

    public void Dispose() => folder.Dispose();

    private async Task LoadAsync()
    {
        folder.Write("in/a.txt", "城关县融媒体中心 2023年3月2日讯\n\n3月1日，区委书记秦望舒到望河社区调研。\n");
        await RunAsync("ingest", folder.Of("in"));
    }

    private Task<CliRun> RunAsync(params string[] args) => CliRun.OfAsync([.. args, "--store-path", folder.Of("test.db")]);
}
