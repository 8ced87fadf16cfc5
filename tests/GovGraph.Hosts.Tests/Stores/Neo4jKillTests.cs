using GovGraph.Hosts.Tests.Cli;
using GovGraph.Storage.Neo4j;
using GovGraph.Storage.Statements;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Hosts.Tests.Stores;

[Collection("Neo4j")]
public sealed class Neo4jKillTests(Neo4jServer server) : KillContract(kills: 2)
{
    private protected override IGraphDatabase Killed => new Neo4jGraphDatabase(server.Options!, new SocketsHttpHandler());

    private protected override (string[] Arguments, (string, string)[] Environment) Told => ([], Neo4jSettings.Of(server));

    private protected override bool IsThere => true;

    private protected override int Reports => 600;

    private protected override async Task ClearAsync() => (await server.EmptyAsync()).Dispose();

    /// <summary>The server would end the dead program's transaction by itself, after a minute.</summary>
    private protected override async Task FreeAsync()
    {
        using var client = server.Client();
        var open = await client.ReadAsync("SHOW TRANSACTIONS YIELD transactionId, database, currentQuery WHERE database = 'neo4j' AND NOT currentQuery STARTS WITH 'SHOW' RETURN transactionId AS id", [], CancellationToken.None);
        foreach (var transaction in open)
        {
            await client.WriteAsync("TERMINATE TRANSACTIONS $id", new Parameters { ["id"] = transaction.Text("id") }, CancellationToken.None);
        }
    }
}
