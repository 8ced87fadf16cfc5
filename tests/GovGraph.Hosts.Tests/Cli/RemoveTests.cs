using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

/// <summary>Reports go as they came: by file, by folder, by source, by id, or because their folder no longer has them.</summary>
public sealed class RemoveTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData(0, "in/1.txt", "in/1.txt")]
    [InlineData(0, "in/sub", "in/sub/2.txt", "in/sub/3.txt")]
    [InlineData(0, "in", "in/1.txt", "in/sub/2.txt", "in/sub/3.txt")]
    [InlineData(0, "{folder}/in/sub/3.txt", "in/sub/3.txt")]
    [InlineData(0, "{folder}/more", "more/4.txt")]
    [InlineData(1, "in/su")]
    [InlineData(1, "report:0000000000000000")]
    [InlineData(1, "%")]
    public async Task What_is_named_goes_and_the_rest_stays(int code, string what, params string[] gone)
    {
        await LoadAsync();

        var run = await RunAsync("remove", what.Replace("{folder}", folder.Path, StringComparison.Ordinal));

        Assert.Equal((code, $"{gone.Length} removed\n"), (run.Code, run.Out));
        Assert.Equal(code == 1, run.Error.Contains("no such report", StringComparison.Ordinal));
        Assert.Equal(All.Except(gone), await PlacesAsync());
    }

    [Fact]
    public async Task A_report_goes_by_its_id_and_a_source_by_its_name()
    {
        await LoadAsync();
        var id = (string)(await RunAsync("reports", "--json")).Items.Single(r => (string?)r!["locations"]![0] == "in/1.txt")!["id"]!;

        Assert.Equal("1 removed\n", (await RunAsync("remove", id)).Out);
        Assert.Equal("1 removed\n", (await RunAsync("remove", "--source", "more")).Out);
        Assert.Equal(1, (await RunAsync("remove", "--source", "more")).Code);

        Assert.Equal(["in/sub/2.txt", "in/sub/3.txt"], await PlacesAsync());
    }

    [Fact]
    public async Task All_go_only_where_somebody_says_so()
    {
        await LoadAsync();

        var refused = await RunAsync("remove", "--all");
        Assert.Equal((2, "", "govgraph: this would remove all 4 reports; add --yes to do so\n"), (refused.Code, refused.Out, refused.Error));
        Assert.Equal("4 removed\n", (await RunAsync("remove", "--all", "--yes")).Out);
        Assert.Equal("0 removed\n", (await RunAsync("remove", "--all")).Out);

        Assert.Empty(await PlacesAsync());
        Assert.Equal(2, (await RunAsync("remove")).Code);
        Assert.Equal(2, (await RunAsync("remove", "x", "--all")).Code);
    }

    [Fact]
    public async Task A_folder_in_sync_loses_what_has_gone_but_never_much_without_a_word()
    {
        foreach (var number in Enumerable.Range(10, 20))
        {
            folder.Write($"in/{number}.txt", $"第{number}期。");
        }

        await LoadAsync();
        File.Delete(folder.Of("in/10.txt"));
        File.Move(folder.Of("in/11.txt"), folder.Of("in/11b.txt"));
        var run = await RunAsync("ingest", folder.Of("in"), "--sync");
        Assert.Equal((0, "1 new, 0 changed, 21 same, 0 failed\n2 removed\n"), (run.Code, run.Out));

        Directory.Delete(folder.Of("in/sub"), recursive: true);
        File.Delete(folder.Of("in/12.txt"));
        run = await RunAsync("ingest", folder.Of("in"), "--sync");
        Assert.Equal(1, run.Code);
        Assert.Contains("3 of 22 reports of 'in' are no longer in the folder and were kept; add --yes to remove them\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("3 removed\n", (await RunAsync("ingest", folder.Of("in"), "--sync", "--yes")).Out, StringComparison.Ordinal);

        Directory.Delete(folder.Of("in"), recursive: true);
        run = await RunAsync("ingest", folder.Of("in"), "--sync", "--yes");
        Assert.Equal((1, 20), (run.Code, (await PlacesAsync()).Count));
    }

    public void Dispose() => folder.Dispose();

    private static readonly string[] All = ["in/1.txt", "in/sub/2.txt", "in/sub/3.txt", "more/4.txt"];

    private async Task LoadAsync()
    {
        foreach (var place in All)
        {
            folder.Write(place, $"城关县融媒体中心讯\n\n{place}：区委书记秦望舒到望河社区调研。\n");
        }

        await RunAsync("ingest", folder.Of("in"), folder.Of("more"));
    }

    private async Task<List<string>> PlacesAsync() =>
        [.. (await RunAsync("reports", "--json")).Items.Select(r => (string)r!["locations"]![0]!).Order(StringComparer.Ordinal)];

    private Task<CliRun> RunAsync(params string[] args) => CliRun.OfAsync([.. args, "--store-path", folder.Of("test.db")]);
}
