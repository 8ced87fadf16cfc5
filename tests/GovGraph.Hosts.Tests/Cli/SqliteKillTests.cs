using GovGraph.Storage.Sqlite;
using GovGraph.Storage.Statements;
using Microsoft.Data.Sqlite;

namespace GovGraph.Hosts.Tests.Cli;

public sealed class SqliteKillTests() : KillContract(kills: 5)
{
    private protected override IGraphDatabase Killed => new SqliteGraphDatabase(Folder.Of("killed.db"));

    private protected override (string[] Arguments, (string, string)[] Environment) Told => (["--store-path", Folder.Of("killed.db")], []);

    private protected override bool IsThere => File.Exists(Folder.Of("killed.db"));

    private protected override int Reports => 800;

    private protected override Task ClearAsync()
    {
        SqliteConnection.ClearAllPools();
        Array.ForEach(Directory.GetFiles(Folder.Path, "killed.db*"), File.Delete);
        return Task.CompletedTask;
    }
}
