using GovGraph.Core.Facts;
using GovGraph.Storage.Neo4j;
using GovGraph.Storage.Saving;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Storage.Tests;

/// <summary>A server of the test's own, to be killed.</summary>
[Collection("neo4j")]
public sealed class Neo4jRestartTests(Neo4jServer server) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("govgraph-").FullName;

    [Fact]
    public async Task A_server_killed_while_a_load_runs_and_started_again_loses_and_doubles_nothing()
    {
        var undisturbed = new GraphStoreUnderTest(await server.EmptyAsync());
        Assert.SkipWhen(Neo4jProcess.Folder is null || !Neo4jProcess.HasJava, "no ../shared/neo4j to kill");
        LocatedReport[] reports = [.. Enumerable.Range(1, 40).Select(i => SomeReports.Make($"{i}.txt", i))];
        await undisturbed.Writer.PrepareAsync(CancellationToken.None);
        await undisturbed.SaveAsync(reports);

        await using var neo4j = new Neo4jProcess(Path.Combine(_folder, "home"));
        await neo4j.StartAsync();
        using var database = new Neo4jGraphDatabase(neo4j.Options, new SocketsHttpHandler());
        var writer = new GraphWriter(database, new TransientRetry(attempts: 1000, TimeSpan.Zero, (_, token) => Task.Delay(100, token)));
        await writer.PrepareAsync(CancellationToken.None);
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var batches = reports.Chunk(4).ToArray();
        var kill = random.Next(1, batches.Length - 1);
        for (var i = 0; i < batches.Length; i++)
        {
            var saving = writer.SaveAsync(batches[i], CancellationToken.None);
            if (i == kill)
            {
                // Somewhere in the batch, before it or after it; whichever, the outcome is the same.
                await Task.WhenAny(saving, Task.Delay(random.Next(120), CancellationToken.None));
                await neo4j.KillAsync();
                await neo4j.StartAsync();
            }

            await saving;
        }

        Assert.Equal(await undisturbed.DumpAsync(), await GraphDump.OfAsync(database));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
