using System.Text.Json.Nodes;
using GovGraph.Cli;
using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

/// <summary>From files to answers, on a SQLite file of the test's own.</summary>
public sealed class StoreCommandTests : IDisposable
{
    private const string Visit = "城关县融媒体中心 2023年3月2日讯\n\n3月1日，区委书记秦望舒到望河社区调研。\n";

    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_second_load_changes_nothing_and_an_edited_file_is_one_change()
    {
        folder.Write("in/a.txt", Visit);
        folder.Write("in/sub/b.txt", Visit + "秦望舒强调，要抓好落实。\n");

        Assert.Equal("2 new, 0 changed, 0 same, 0 failed\n", (await RunAsync("ingest", folder.Of("in"))).Out);
        Assert.Equal("0 new, 0 changed, 2 same, 0 failed\n", (await RunAsync("ingest", folder.Of("in"))).Out);
        folder.Write("in/a.txt", Visit + "\n天气晴朗。\n");
        Assert.Equal("0 new, 1 changed, 1 same, 0 failed\n", (await RunAsync("ingest", folder.Of("in"))).Out);

        var reports = (await RunAsync("reports", "--json")).Items;
        Assert.Equal(["in/a.txt", "in/sub/b.txt"], reports.Select(r => (string)r!["locations"]![0]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_bad_file_is_one_line_and_the_others_are_loaded()
    {
        folder.Write("in/a.txt", Visit);
        folder.Write("in/b.txt", "");

        var run = await RunAsync("ingest", folder.Of("in"), "--source", "mine");

        Assert.Equal((1, "1 new, 0 changed, 0 same, 1 failed\n", $"{folder.Of("in/b.txt")}: is empty; nothing to read\n"), (run.Code, run.Out, run.Error));
        Assert.Equal("mine/a.txt", (string?)(await RunAsync("reports", "--json")).Items[0]!["locations"]![0]);
    }

    [Theory]
    [InlineData("inspections", "--official", "秦望晴")]
    [InlineData("officials", "--official", "秦望晴")]
    [InlineData("timeline", "--official", "秦望晴", "--from", "2023")]
    [InlineData("meetings", "--official", "秦望晴", "--to", "2030-01")]
    public async Task Nobody_of_that_name_is_an_empty_list_with_near_names(params string[] question)
    {
        folder.Write("in/a.txt", Visit);
        await RunAsync("ingest", folder.Of("in"));

        var run = await RunAsync([.. question.Where(q => q is not ("--from" or "2023")), "--json"]);

        Assert.Equal((0, "[]\n"), (run.Code, run.Out));
        Assert.Contains("no official is called '秦望晴'; near: 秦望舒\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_that_somebody_was_dismissed_from_does_not_look_held()
    {
        folder.Write("in/a.txt", "城关县人大常委会任免名单\n\n2023年3月2日城关县第十届人大常委会第三次会议通过：\n任命杜若为城关县财政局局长；\n免去秦望舒的城关县教育局局长职务。\n");
        await RunAsync("ingest", folder.Of("in"));

        var table = (await RunAsync("officials")).Out;
        Assert.Contains("城关县教育局局长 (dismissed)", table, StringComparison.Ordinal);
        Assert.DoesNotContain("财政局局长 (dismissed)", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_list_and_the_counts_can_be_had_as_table_and_as_json()
    {
        folder.Write("in/a.txt", Visit);
        await RunAsync("ingest", folder.Of("in"));

        foreach (var list in new[] { "inspections", "officials", "projects", "districts", "meetings", "timeline", "reports" })
        {
            var (table, json) = (await RunAsync(list), await RunAsync(list, "--json"));
            Assert.Equal((0, 0), (table.Code, json.Code));
            Assert.StartsWith($"{json.Items.Count} rows\n", table.Error, StringComparison.Ordinal);
        }

        Assert.Equal(1, (int?)JsonNode.Parse((await RunAsync("stats", "--json")).Out)!["reports"]);
        Assert.Contains("秦望舒", (await RunAsync("officials")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_takes_an_id_or_a_name()
    {
        folder.Write("in/a.txt", Visit);
        await RunAsync("ingest", folder.Of("in"));
        var id = (string)(await RunAsync("officials", "--json")).Items[0]!["id"]!;

        Assert.Equal("秦望舒", (string?)JsonNode.Parse((await RunAsync("show", id, "--json")).Out)!["name"]);
        Assert.Equal(id, (string?)(await RunAsync("show", "秦望舒", "--json")).Items[0]!["id"]);
        Assert.Contains("调研", (await RunAsync("show", "秦望舒")).Out, StringComparison.Ordinal);
        Assert.Equal("no element is called '秦望晴'; near: 秦望舒\n", (await RunAsync("show", "秦望晴")).Error);
    }

    [Fact]
    public async Task A_store_that_cannot_be_opened_is_one_line_and_exit_code_3()
    {
        var notDatabase = folder.Write("not.db", string.Concat(Enumerable.Repeat("no database at all. ", 100)));

        var run = await CliRun.OfAsync("stats", "--store-path", notDatabase);

        Assert.Equal((3, ""), (run.Code, run.Out));
        Assert.StartsWith("govgraph: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false, "1 rows shown, there are more: raise --limit\n")]
    [InlineData(true, "列出 1 行，还有更多，可加大 --limit\n")]
    public async Task A_list_that_goes_on_says_so(bool chinese, string expected)
    {
        folder.Write("in/a.txt", Visit);
        folder.Write("in/b.txt", Visit.Replace("秦望舒", "柏舟行", StringComparison.Ordinal));
        await RunAsync("ingest", folder.Of("in"));

        using var error = new StringWriter { NewLine = "\n" };
        await CommandLine.RunAsync(
            ["officials", "--limit", "1", "--store-path", folder.Of("test.db")],
            new Terminal(TextWriter.Null, error) { IsChinese = chinese },
            CancellationToken.None);

        Assert.Equal(expected, error.ToString());
    }

    private Task<CliRun> RunAsync(params string[] args) => CliRun.OfAsync([.. args, "--store-path", folder.Of("test.db")]);
}
