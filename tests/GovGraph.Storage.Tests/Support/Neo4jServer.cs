using GovGraph.Core.Graph;
using GovGraph.Storage.Neo4j;
using GovGraph.Storage.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(Neo4jServer))]

namespace GovGraph.Storage.Tests.Support;

/// <summary>
/// One real server for all tests: the one that GOVGRAPH_TEST_NEO4J_URI names, else one started from <c>../shared/neo4j</c> on free ports
/// in a temporary folder. Where neither can be had, tests that need it are skipped with the reason; in CI a missing folder is an error.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private Neo4jProcess? _process;
    private string? _home;

    internal Neo4jOptions? Options { get; private set; }

    /// <summary>Why there is none.</summary>
    public string? Missing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("GOVGRAPH_TEST_NEO4J_URI") is { Length: > 0 } uri)
        {
            Options = new Neo4jOptions
            {
                Uri = uri,
                User = Environment.GetEnvironmentVariable("GOVGRAPH_TEST_NEO4J_USERNAME") ?? "neo4j",
                Password = Environment.GetEnvironmentVariable("GOVGRAPH_TEST_NEO4J_PASSWORD") ?? Neo4jProcess.Password,
            };
        }
        else if (Neo4jProcess.Folder is null)
        {
            Missing = "no GOVGRAPH_TEST_NEO4J_URI and no ../shared/neo4j beside the repository";
            if (Environment.GetEnvironmentVariable("CI") == "true")
            {
                throw new InvalidOperationException(Missing);
            }
        }
        else if (!Neo4jProcess.HasJava)
        {
            Missing = "no GOVGRAPH_TEST_NEO4J_URI and no Java to run ../shared/neo4j";
        }
        else
        {
            try
            {
                await StartAsync();
            }
            catch
            {
                // A fixture that fails to start is not disposed of, and its server would outlive the tests.
                await DisposeAsync();
                throw;
            }
        }
    }

    /// <summary>The database, with nothing in it but the node that says that indexes and constraints are there: making them takes seconds.</summary>
    internal async Task<Neo4jGraphDatabase> EmptyAsync()
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        using var client = Client();
        await client.WriteAsync("MATCH (n) WHERE NOT n:GovGraphStore DETACH DELETE n", [], CancellationToken.None);
        await client.WriteAsync("MATCH (s:GovGraphStore) SET s.projection = $now", new() { ["now"] = Projection.Version }, CancellationToken.None);
        return new Neo4jGraphDatabase(Options!, new SocketsHttpHandler());
    }

    internal QueryApiClient Client() =>
        new(new Uri(Options!.Uri), Options.Database, Options.User, Options.Password, new SocketsHttpHandler());

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        if (_home is not null)
        {
            Directory.Delete(_home, recursive: true);
        }
    }

    private async Task StartAsync()
    {
        _home = Directory.CreateTempSubdirectory("govgraph-neo4j-").FullName;
        _process = new Neo4jProcess(_home);
        await _process.StartAsync();
        Options = _process.Options;
    }
}
