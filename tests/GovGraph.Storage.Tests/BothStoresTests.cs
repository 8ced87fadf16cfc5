using GovGraph.Core.Answers;
using GovGraph.Storage.Sqlite;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Storage.Tests;

/// <summary>The same reports give the same graph and the same bytes on both stores.</summary>
[Collection("neo4j")]
public sealed class BothStoresTests(Neo4jServer server) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("govgraph-").FullName;

    [Fact]
    public async Task Both_stores_hold_the_same_graph_and_answer_with_the_same_bytes()
    {
        var neo4j = new GraphStoreUnderTest(await server.EmptyAsync());
        var sqlite = new GraphStoreUnderTest(new SqliteGraphDatabase(Path.Combine(_folder, "both.db")));
        var reports = Enumerable.Range(1, 60).Select(i => SomeReports.Make($"{i}.txt", i)).ToArray();
        foreach (var store in new[] { sqlite, neo4j })
        {
            await store.Writer.PrepareAsync(CancellationToken.None);
            await store.SaveAsync(reports);
            await store.SaveAsync([.. reports.Take(10).Select(r => SomeReports.Make(r.Location.Path, 100 + r.Facts.Facts.Count))]);
            await store.RemoveAsync([.. reports.Skip(40).Select(r => r.Location.Path)]);
        }

        Assert.Equal(await sqlite.DumpAsync(), await neo4j.DumpAsync());
        var seed = int.TryParse(Environment.GetEnvironmentVariable("GOVGRAPH_TEST_SEED"), out var told) ? told : Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"GOVGRAPH_TEST_SEED={seed}");
        var random = new Random(seed);
        foreach (var filter in Filters().Concat(Enumerable.Range(0, 25).Select(_ => RandomFilters.Make(random))))
        {
            Assert.Equal(await sqlite.AnswersAsync(filter), await neo4j.AnswersAsync(filter));
        }

        foreach (var words in new[] { "会", "1", "青云", "第", "篇 1", "a'b", "\"", "路(二期", "管城", "区委", "记者", "！" })
        {
            var question = new SearchQuestion(words) { Limit = 9 };
            var (one, other) = (await sqlite.SearchAsync(question), await neo4j.SearchAsync(question));
            Assert.Equal(Json(one), Json(other));
            question = question with { After = one.Next, Limit = null };
            Assert.Equal(Json(await sqlite.SearchAsync(question)), Json(await neo4j.SearchAsync(question)));
        }

        foreach (var id in await IdsAsync(sqlite))
        {
            var (one, other) = (await sqlite.FindAsync(id), await neo4j.FindAsync(id));
            Assert.Equal(Json(one), Json(other));
        }
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static IEnumerable<GraphFilter> Filters() =>
    [
        new(),
        new() { Sites = true, Limit = 3 },
        new() { Official = "杜若" },
        new() { Official = "a'b", District = "郑州市" },
        new() { Project = "青云里街区", Sites = true },
        new() { District = "管城区" },
        new() { District = "410000", From = new(2023, 1, 1) },
        new() { Meeting = "会1", To = new(2023, 12, 31) },
        new() { From = new(2023, 2, 3), To = new(2023, 2, 20), Sites = true },
    ];

    /// <summary>A few of each kind: all would take minutes.</summary>
    private static async Task<IEnumerable<string>> IdsAsync(GraphStoreUnderTest store) =>
        (await store.DumpAsync()).Split('\n').Where(l => l.StartsWith("node", StringComparison.Ordinal) || l.StartsWith("edge", StringComparison.Ordinal))
            .Select(l => l.Split(" | ")[1]).GroupBy(id => id.Split(':')[0]).SelectMany(g => g.Take(3));

    private static string Json<T>(T view) => System.Text.Json.JsonSerializer.Serialize(view, AnswerJson.Options);
}
