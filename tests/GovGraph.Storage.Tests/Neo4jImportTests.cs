using System.Text.Json;
using GovGraph.Core.Answers;
using GovGraph.Core.Facts;
using GovGraph.Storage.Export;
using GovGraph.Storage.Neo4j;
using GovGraph.Storage.Saving;
using GovGraph.Storage.Sqlite;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Storage.Tests;

/// <summary>A server and a home of the test's own: Neo4j's importer wants the server stopped.</summary>
[Collection("neo4j")]
public sealed class Neo4jImportTests(Neo4jServer server) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("govgraph-").FullName;

    [Fact]
    public async Task What_is_imported_is_the_same_graph_and_goes_on_as_a_store()
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        Assert.SkipWhen(Neo4jProcess.Folder is null || !Neo4jProcess.HasJava, "no ../shared/neo4j to import with");
        var sqlite = new GraphStoreUnderTest(new SqliteGraphDatabase(Path.Combine(_folder, "some.db")));
        await sqlite.Writer.PrepareAsync(CancellationToken.None);
        await sqlite.SaveAsync([Awkward(), .. Enumerable.Range(1, 40).Select(i => SomeReports.Make($"{i}.txt", i)), SomeReports.Make("copy.txt", 1)]);
        await using var neo4j = await ImportedAsync(sqlite);
        using var database = new Neo4jGraphDatabase(neo4j.Options, new SocketsHttpHandler());
        var imported = new GraphStoreUnderTest(database);
        Assert.Equal(await sqlite.DumpAsync(), await imported.DumpAsync());
        await HasIndexesAsync(neo4j);
        await HasCaptionsAsync(neo4j);

        foreach (var store in new[] { sqlite, imported })
        {
            await store.SaveAsync([.. Enumerable.Range(30, 20).Select(i => SomeReports.Make($"{i}.txt", i + 1))]);
            await store.RemoveAsync("1.txt", "2.txt", "copy.txt");
        }

        Assert.Equal(await sqlite.DumpAsync(), await imported.DumpAsync());
        Assert.Equal(await sqlite.AnswersAsync(new()), await imported.AnswersAsync(new()));

        foreach (var words in new[] { "会", "青云", "第", "a'b", "管城", "引号", "丙" })
        {
            var (one, other) = (await sqlite.SearchAsync(new SearchQuestion(words)), await imported.SearchAsync(new SearchQuestion(words)));
            Assert.Equal(JsonSerializer.Serialize(one, AnswerJson.Options), JsonSerializer.Serialize(other, AnswerJson.Options));
        }

        // And once more, out of Neo4j itself: the files are those of the other store.
        _ = await ExportAsync(sqlite, "one");
        _ = await ExportAsync(imported, "other");
        var files = Directory.GetFiles(Path.Combine(_folder, "one")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(files, Directory.GetFiles(Path.Combine(_folder, "other")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.All(files, f => Assert.Equal(Lines("one", f), Lines("other", f)));
    }

    [Fact]
    public async Task A_graph_that_is_being_rebuilt_is_not_exported()
    {
        var sqlite = new GraphStoreUnderTest(new SqliteGraphDatabase(Path.Combine(_folder, "some.db")));
        await sqlite.Writer.PrepareAsync(CancellationToken.None);
        await sqlite.SaveAsync(SomeReports.Make("1.txt", 1));
        await using (var session = await sqlite.Database.OpenAsync(Statements.Access.Rebuild, CancellationToken.None))
        {
            await session.RunAsync("load/clear-graph", ["reports"], [], CancellationToken.None);
            await session.CommitAsync(CancellationToken.None);
        }

        var refusal = await Assert.ThrowsAsync<StoreException>(() => ExportAsync(sqlite, "refused"));
        Assert.Contains("run 'govgraph rebuild' first", refusal.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "refused")));
        var rebuilder = new GraphRebuilder(sqlite.Database, TransientRetry.Default);
        await rebuilder.ProjectAsync(await rebuilder.BeginAsync(CancellationToken.None), CancellationToken.None);
        Assert.Equal(1, (await ExportAsync(sqlite, "refused")).Reports);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Everything that a CSV file could stumble over.</summary>
    private static LocatedReport Awkward() => Some.Report(
        "子目录/a,\"b\".txt", "引号 \" 双引号 \"\" 逗号, 分号; 反斜杠 \\\" 换行\n回车换行\r\n制表\t 𠮷 ' ` ｜ 空行\n\n  末尾空格 ", "2023-02-07",
        Some.Holds(Some.Official("a\"b,c"), Some.Post("“书记”,\"甲\"\\")),
        Some.Inspected(Some.Official("a\"b,c"), Some.Place("甲;乙,“丙”", Some.Guancheng), "2023-01-30", sentence: "他说：\"好\"，\n又说\\"),
        Some.Project(Some.Place("甲;乙,\"丙\"", Some.Guancheng)),
        Some.Site(Some.Place(" 甲;乙,「丙」", Some.Guancheng)),
        Some.Met(Some.Meeting("\"三个一批\"会", null)));

    private string[] Lines(string folder, string file) => File.ReadAllLines(Path.Combine(_folder, folder, file));

    private Task<Core.Graph.ExportedFiles> ExportAsync(GraphStoreUnderTest store, string name) =>
        new GraphExporter(store.Database).WriteAsync(Path.Combine(_folder, name), CancellationToken.None);

    /// <summary>A server that starts with what a store was exported to.</summary>
    private async Task<Neo4jProcess> ImportedAsync(GraphStoreUnderTest store)
    {
        var files = await ExportAsync(store, "first");
        var neo4j = new Neo4jProcess(Path.Combine(_folder, "home"));
        var (code, said) = await neo4j.AdminAsync(Path.Combine(_folder, "first"), "database", "import", "full", "neo4j", "@" + Path.GetFileName(files.Arguments));
        Assert.True(code == 0, said);
        Assert.Contains($"{files.Nodes} nodes", said, StringComparison.Ordinal);
        Assert.Contains($"{files.Relationships} relationships", said, StringComparison.Ordinal);
        await neo4j.StartAsync();
        return neo4j;
    }

    private static async Task HasIndexesAsync(Neo4jProcess neo4j)
    {
        using var client = new QueryApiClient(new Uri(neo4j.Options.Uri), "neo4j", "neo4j", Neo4jProcess.Password, new SocketsHttpHandler());
        var made = await client.ReadAsync("SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'govgraph_' RETURN name, state", [], CancellationToken.None);
        Assert.All(made, i => Assert.Equal("ONLINE", i.Text("state")));
        var wanted = new Statements.StatementFiles("Cypher").File("schema").Split("IF NOT EXISTS").Length - 1;
        Assert.Equal(wanted, made.Count);
    }

    /// <summary>What facts and files are drawn with is that of a store that was loaded.</summary>
    private static async Task HasCaptionsAsync(Neo4jProcess neo4j)
    {
        using var client = new QueryApiClient(new Uri(neo4j.Options.Uri), "neo4j", "neo4j", Neo4jProcess.Password, new SocketsHttpHandler());
        var captions = await client.ReadAsync(
            "MATCH (n:Fact) RETURN DISTINCT n.kind AS key, n.caption AS caption UNION MATCH (n:Location) RETURN n.path AS key, n.caption AS caption", [], CancellationToken.None);
        Assert.Contains(captions, c => (c.Text("key"), c.Text("caption")) == ("inspection", "考察"));
        Assert.Contains(captions, c => (c.Text("key"), c.Text("caption")) == ("12.txt", LocationNode.Caption("12.txt")));
    }
}
