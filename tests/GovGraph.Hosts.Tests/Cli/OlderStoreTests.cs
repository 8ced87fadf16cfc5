using GovGraph.Extraction;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

/// <summary>Stores that older versions of the program left.</summary>
public sealed class OlderStoreTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task What_older_rules_read_is_read_again_from_its_file_or_from_its_stored_text()
    {
        await LoadAsync();
        Execute("UPDATE report SET extractor = 'old'; DELETE FROM fact; DELETE FROM edge; DELETE FROM node WHERE kind <> 'Report'");
        File.Delete(folder.Of("in/b.txt"));

        var run = await RunAsync("ingest", folder.Of("in"));

        Assert.Equal((0, "0 new, 1 changed, 0 same, 0 failed\n"), (run.Code, run.Out));
        Assert.StartsWith("1 more read again from their stored text", run.Error, StringComparison.Ordinal);
        Assert.Equal("2", Execute($"SELECT count(*) FROM report WHERE extractor = '{ReportExtractor.Version}'"));
        Assert.Equal(2, (await RunAsync("inspections", "--json")).Items.Count);
        Assert.Equal("", (await RunAsync("ingest", folder.Of("in"))).Error);
    }

    [Fact]
    public async Task A_graph_of_an_older_projection_is_asked_as_it_is_and_rebuilt_before_it_is_written_to()
    {
        await LoadAsync();
        var before = (await RunAsync("inspections", "--json")).Out;
        Execute("UPDATE store SET projection = 'old'");
        folder.Write("in/c.txt", "天气晴朗。");

        var refused = await RunAsync("ingest", folder.Of("in"));
        Assert.Equal((3, $"govgraph: {folder.Of("test.db")}: its graph was made by another version of the rules; run 'govgraph rebuild' first\n"), (refused.Code, refused.Error));
        Assert.Equal(before, (await RunAsync("inspections", "--json")).Out);
        Assert.Equal("2 reports projected\n", (await RunAsync("rebuild")).Out);
        Assert.Equal(0, (await RunAsync("ingest", folder.Of("in"))).Code);

        Assert.Equal(before, (await RunAsync("inspections", "--json")).Out);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private async Task LoadAsync()
    {
        folder.Write("in/a.txt", "城关县融媒体中心 2023年3月2日讯\n\n3月1日，区委书记秦望舒到望河社区调研。\n");
        folder.Write("in/b.txt", "城关县融媒体中心 2023年3月5日讯\n\n3月4日，区委书记秦望舒到青云里社区调研。\n");
        await RunAsync("ingest", folder.Of("in"));
    }

    private string? Execute(string text)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Of("test.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts of this file.
        command.CommandText = text;
#pragma warning restore CA2100
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private Task<CliRun> RunAsync(params string[] args) => CliRun.OfAsync([.. args, "--store-path", folder.Of("test.db")]);
}
