using GovGraph.Storage.Sqlite;
using GovGraph.Storage.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

public sealed class CopyTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_copy_holds_the_same_graph_and_a_second_one_changes_nothing()
    {
        folder.Write("in/a.txt", "城关县融媒体中心 2023年3月2日讯\n\n3月1日，县委书记秦望舒到望河社区调研，并主持召开座谈会。\n");
        folder.Write("in/b.txt", "天气晴朗。");
        folder.Write("in/sub/c.txt", "天气晴朗。");
        await CliRun.OfAsync("ingest", folder.Of("in"), "--store-path", folder.Of("one.db"));

        Assert.Equal("3 new, 0 changed, 0 same\n", (await CopyAsync("one.db", "other.db")).Out);
        Assert.Equal("0 new, 0 changed, 3 same\n", (await CopyAsync("one.db", "other.db")).Out);

        Assert.Equal(await DumpAsync("one.db"), await DumpAsync("other.db"));
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_named_and_the_other_is_not_made()
    {
        var run = await CopyAsync("none.db", "other.db");

        Assert.Equal((3, $"govgraph: {folder.Of("none.db")}: no such store yet; load reports first (govgraph ingest)\n"), (run.Code, run.Error));
        Assert.False(File.Exists(folder.Of("other.db")));
        Assert.Equal(2, (await CopyAsync("one.db", "one.db")).Code);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private Task<string> DumpAsync(string store) => GraphDump.OfAsync(new SqliteGraphDatabase(folder.Of(store)));

    private Task<CliRun> CopyAsync(string from, string to) => CliRun.OfAsync("copy", "--from", folder.Of(from), "--to", folder.Of(to));
}
