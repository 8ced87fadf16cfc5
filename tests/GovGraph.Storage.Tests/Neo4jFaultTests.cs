using GovGraph.Core.Answers;
using GovGraph.Core.Facts;
using GovGraph.Storage.Neo4j;
using GovGraph.Storage.Saving;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Storage.Tests;

/// <summary>Connections that break, and servers that are not what they should be.</summary>
[Collection("neo4j")]
public sealed class Neo4jFaultTests(Neo4jServer server)
{
    [Fact]
    public async Task Connections_cut_in_the_middle_lose_and_double_nothing()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        LocatedReport[] reports = [.. Enumerable.Range(1, 16).Select(i => SomeReports.Make($"{i}.txt", i))];
        var undisturbed = new GraphStoreUnderTest(await server.EmptyAsync());
        await undisturbed.Writer.PrepareAsync(CancellationToken.None);
        await undisturbed.SaveAsync(reports);
        var dump = await undisturbed.DumpAsync();
        _ = await server.EmptyAsync();

        using var proxy = new CuttingProxy(new Uri(server.Options!.Uri), seed, cuts: 8);
        using var database = new Neo4jGraphDatabase(new Neo4jOptions { Uri = proxy.Uri, User = server.Options.User, Password = server.Options.Password }, new SocketsHttpHandler());
        var writer = new GraphWriter(database, new TransientRetry(attempts: 12, TimeSpan.FromMilliseconds(10), (_, token) => Task.Delay(10, token)));
        while (proxy.Left > 0)
        {
            foreach (var batch in reports.Chunk(4))
            {
                await writer.SaveAsync(batch, CancellationToken.None);
            }

            await writer.RemoveAsync([reports[0].Location, reports[5].Location], CancellationToken.None);
        }

        await writer.SaveAsync(reports, CancellationToken.None);
        Assert.Equal(dump, await undisturbed.DumpAsync());
    }

    [Fact]
    public async Task A_server_that_is_away_is_named_and_may_come_back()
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        using var database = new Neo4jGraphDatabase(new Neo4jOptions { Uri = "http://127.0.0.1:1", Password = "x" }, new SocketsHttpHandler());
        var refusal = await Assert.ThrowsAsync<StoreException>(() => database.PrepareAsync(CancellationToken.None));
        Assert.True(refusal.IsTransient);
        Assert.StartsWith("http://127.0.0.1:1: Neo4j cannot be reached (", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_the_query_api_is_named()
    {
        using var handler = new NotFound();
        using var database = new Neo4jGraphDatabase(new Neo4jOptions { Uri = "http://old:7474", Password = "x" }, handler);
        var refusal = await Assert.ThrowsAsync<StoreException>(() => database.PrepareAsync(CancellationToken.None));
        Assert.False(refusal.IsTransient);
        Assert.Equal("http://old:7474: no Query API there; Neo4j 5.25 or later is needed, and its HTTP address (port 7474, or 443 on Aura)", refusal.Message);
    }

    private sealed class NotFound : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NotFound) { Content = new StringContent("Not Found") });
    }
}
