using GovGraph.Storage.Sqlite;
using GovGraph.Storage.Tests.Support;

namespace GovGraph.Storage.Tests;

public sealed class SqliteGraphStoreTests : GraphStoreContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("govgraph-").FullName;

    private protected override int Histories => 15;

    private protected override int PagedRows => 10_000;

    private protected override async Task<GraphStoreUnderTest> OpenAsync()
    {
        var store = new GraphStoreUnderTest(new SqliteGraphDatabase(Path.Combine(_folder, Path.GetRandomFileName() + ".db")));
        await store.Writer.PrepareAsync(CancellationToken.None);
        return store;
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
