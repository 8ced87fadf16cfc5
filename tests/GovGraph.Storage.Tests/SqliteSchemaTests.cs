using GovGraph.Core.Answers;
using GovGraph.Core.Graph;
using GovGraph.Storage.Saving;
using GovGraph.Storage.Sqlite;
using GovGraph.Storage.Statements;
using GovGraph.Storage.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GovGraph.Storage.Tests;

/// <summary>Files of other versions.</summary>
public sealed class SqliteSchemaTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("govgraph-").FullName;

    private static string Now => StoreSchema.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Version5 => System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Support", "version-5.sql"));

    private string File => Path.Combine(_folder, "some.db");

    [Fact]
    public async Task A_file_of_version_1_is_migrated_with_a_copy_beside_it()
    {
        var dump = await LoadAsync();
        var words = await WordsAsync(new GraphStoreUnderTest(new SqliteGraphDatabase(File)));
        Execute(File, Version5);
        Execute(File, "DROP TABLE store; DROP TABLE search; DROP TABLE searched; DROP TRIGGER node_gone; DROP TRIGGER report_gone; PRAGMA user_version = 1");

        var store = new GraphStoreUnderTest(new SqliteGraphDatabase(File));
        Assert.Equal(dump, await store.DumpAsync());
        Assert.Equal(words, await WordsAsync(store));

        // its graph was made by rules of then: what writes asks for a rebuild first, and loses nothing
        var refusal = await Assert.ThrowsAsync<StoreException>(() => store.RemoveAsync("2.txt"));
        Assert.Contains("govgraph rebuild", refusal.Message, StringComparison.Ordinal);
        var rebuilder = new GraphRebuilder(store.Database, TransientRetry.Default);
        await rebuilder.ProjectAsync(await rebuilder.BeginAsync(CancellationToken.None), CancellationToken.None);
        Assert.Equal(dump, await store.DumpAsync());
        await store.RemoveAsync("2.txt");

        Assert.Equal((Now, Projection.Version), (Execute(File, "PRAGMA user_version"), Execute(File, "SELECT projection FROM store")));
        Assert.Equal(("1", "2"), (Execute(File + ".v1.backup", "PRAGMA user_version"), Execute(File + ".v1.backup", "SELECT count(*) FROM location")));
    }

    [Fact]
    public async Task A_file_of_version_5_is_migrated_and_goes_on_as_if_it_had_always_been_new()
    {
        var dump = await LoadAsync();
        var words = await WordsAsync(new GraphStoreUnderTest(new SqliteGraphDatabase(File)));
        Execute(File, Version5);

        var store = new GraphStoreUnderTest(new SqliteGraphDatabase(File));
        Assert.Equal(dump, await store.DumpAsync());
        Assert.Equal(words, await WordsAsync(store));
        Assert.Equal(("5", "2"), (Execute(File + ".v5.backup", "PRAGMA user_version"), Execute(File + ".v5.backup", "SELECT count(*) FROM report")));

        await store.SaveAsync(SomeReports.Make("3.txt", 3));
        await store.RemoveAsync("3.txt");
        Assert.Equal(dump, await store.DumpAsync());
        Assert.Equal(words, await WordsAsync(store));
        await store.RemoveAsync("1.txt");
        await store.RemoveAsync("2.txt");
        Assert.Equal("0", Execute(File, "SELECT (SELECT count(*) FROM element) + (SELECT count(*) FROM searched) + (SELECT count(*) FROM search_docsize)"));
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        await LoadAsync();
        Execute(File, "PRAGMA user_version = 99");
        var database = new SqliteGraphDatabase(File);
        foreach (var use in new Func<Task>[] { () => database.PrepareAsync(CancellationToken.None), () => database.OpenAsync(Statements.Access.Read, CancellationToken.None) })
        {
            var refusal = await Assert.ThrowsAsync<StoreException>(use);
            Assert.Equal($"{File}: its schema has version 99, this program knows {Now}; use the GovGraph that made it or load the reports into a new store", refusal.Message);
        }

        Assert.Equal(("99", "2"), (Execute(File, "PRAGMA user_version"), Execute(File, "SELECT count(*) FROM location")));
    }

    [Fact]
    public async Task A_database_of_others_gets_no_tables_of_ours()
    {
        Execute(File, "CREATE TABLE theirs (x)");
        var refusal = await Assert.ThrowsAsync<StoreException>(() => new SqliteGraphDatabase(File).PrepareAsync(CancellationToken.None));
        Assert.Contains("holds something else", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("1", Execute(File, "SELECT count(*) FROM sqlite_master"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<string> WordsAsync(GraphStoreUnderTest store)
    {
        var pages = new List<string>();
        foreach (var words in new[] { "第", "1篇", "会", "区", "青云里" })
        {
            pages.Add(System.Text.Json.JsonSerializer.Serialize(await store.SearchAsync(words), AnswerJson.Options));
        }

        Assert.All(pages, p => Assert.Contains("\"id\"", p, StringComparison.Ordinal));
        return string.Join('\n', pages);
    }

    private async Task<string> LoadAsync()
    {
        var store = new GraphStoreUnderTest(new SqliteGraphDatabase(File));
        await store.Writer.PrepareAsync(CancellationToken.None);
        await store.SaveAsync(SomeReports.Make("1.txt", 1), SomeReports.Make("2.txt", 2));
        return await store.DumpAsync();
    }

    private static string? Execute(string path, string text)
    {
        using var connection = new SqliteConnection($"Data Source={path}");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts of this file.
        command.CommandText = text;
#pragma warning restore CA2100
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
