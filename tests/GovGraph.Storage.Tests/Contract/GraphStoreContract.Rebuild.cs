using GovGraph.Core.Answers;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Storage.Saving;
using GovGraph.Storage.Statements;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Storage.Tests;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task A_graph_of_another_projection_is_only_written_to_once_it_is_rebuilt()
    {
        var reports = Enumerable.Range(1, 8).Select(i => SomeReports.Make($"{i}.txt", i)).ToArray();
        var store = await OpenAsync();
        await store.SaveAsync(reports);
        var dump = await store.DumpAsync();
        await SpoilAsync(store, "0");

        var refusal = await Assert.ThrowsAsync<StoreException>(() => store.SaveAsync(First()));
        Assert.Contains("run 'govgraph rebuild' first", refusal.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreException>(() => store.RemoveAsync("1.txt"));
        await RebuildAsync(store);

        Assert.Equal(dump, await store.DumpAsync());
        await store.SaveAsync(First());
        dump = await store.DumpAsync();
        Assert.Equal(await DumpOfAsync([.. reports, First()]), dump);
    }

    [Fact]
    public async Task A_rebuild_that_was_cut_off_goes_on_though_reports_came_and_went_meanwhile()
    {
        var reports = Enumerable.Range(1, 8).Select(i => SomeReports.Make($"{i}.txt", i)).ToArray();
        LocatedReport[] end = [.. reports.Skip(2).Take(5), SomeReports.Make("8.txt", 80), First()];
        var dump = await DumpOfAsync(end);
        var store = await OpenAsync();
        await store.SaveAsync(reports);
        await SpoilAsync(store, StoreSchema.Clearing);
        await Assert.ThrowsAsync<StoreException>(() => store.SaveAsync(First()));

        var rebuilder = new GraphRebuilder(store.Database, TransientRetry.Default);
        var left = await rebuilder.BeginAsync(CancellationToken.None);
        await rebuilder.ProjectAsync([.. reports.Where((_, i) => i is 0 or 2 or 7).Select(r => r.Facts.Report.Id)], CancellationToken.None);
        await store.RemoveAsync("1.txt", "2.txt");
        await store.SaveAsync(end[^2..]);
        Assert.Equal((8, 4), (left.Count, await RebuildAsync(store)));

        Assert.Equal(dump, await store.DumpAsync());
    }

    [Fact]
    public async Task What_is_read_from_one_store_makes_the_same_graph_in_another()
    {
        var reports = Enumerable.Range(1, 8).Select(i => SomeReports.Make($"{i}.txt", i)).ToArray();
        var store = await OpenAsync();
        await store.SaveAsync([.. reports, First("1.txt"), First("copy.txt")]);
        var dump = await store.DumpAsync();
        var standing = await store.Writer.ListAsync(null, CancellationToken.None);
        var read = await store.Writer.ReadAsync([.. standing.Select(s => s.Value.ReportId), "report:none"], CancellationToken.None);
        Assert.Equal("第一篇", read[Ids.OfReport("第一篇")].Report.Text);
        Assert.Equal(dump, await DumpOfAsync([.. standing.Select(s => new LocatedReport(s.Key, read[s.Value.ReportId]))]));
    }

    /// <summary>As another projection would have left it: other keys of facts, other elements.</summary>
    private static async Task SpoilAsync(GraphStoreUnderTest store, string projection)
    {
        await using var session = await store.Database.OpenAsync(Access.Rebuild, CancellationToken.None);
        Dictionary<string, object?> node = new()
        {
            ["id"] = "official:other",
            ["kind"] = "Official",
            ["name"] = "杜若",
            ["support"] = 3,
            ["labels"] = Array.Empty<string>(),
            ["properties"] = new Dictionary<string, string?>(),
        };
        await session.RunAsync("load/put-nodes", ["Official"], new Parameters { ["rows"] = new[] { node } }, CancellationToken.None);
        await session.RunAsync("load/put-projection", [], new Parameters { ["projection"] = projection }, CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
    }

    private static async Task<int> RebuildAsync(GraphStoreUnderTest store)
    {
        var rebuilder = new GraphRebuilder(store.Database, TransientRetry.Default);
        var left = await rebuilder.BeginAsync(CancellationToken.None);
        foreach (var batch in left.Chunk(3))
        {
            await rebuilder.ProjectAsync(batch, CancellationToken.None);
        }

        return left.Count;
    }
}
