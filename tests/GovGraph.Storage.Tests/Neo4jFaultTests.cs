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
    public async Task A_transaction_that_times_out_is_done_again_and_said_if_it_does_not_help()
    {
        LocatedReport[] reports = [.. Enumerable.Range(1, 4).Select(i => SomeReports.Make($"{i}.txt", i))];
        var undisturbed = new GraphStoreUnderTest(await server.EmptyAsync());
        await undisturbed.Writer.PrepareAsync(CancellationToken.None);
        await undisturbed.SaveAsync(reports);
        var dump = await undisturbed.DumpAsync();
        await undisturbed.RemoveAsync([.. reports.Select(r => r.Location.Path)]);

        using var handler = new TimingOut(times: 3);
        using var database = new Neo4jGraphDatabase(server.Options!, handler);
        var writer = new GraphWriter(database, new TransientRetry(attempts: 4, TimeSpan.Zero, (_, _) => Task.CompletedTask));
        await writer.SaveAsync(reports, CancellationToken.None);
        Assert.Equal(dump, await undisturbed.DumpAsync());

        handler.Times = int.MaxValue;
        var refusal = await Assert.ThrowsAsync<StoreException>(() => writer.RemoveAsync([reports[0].Location], CancellationToken.None));
        Assert.Contains("the server gave up a transaction that took longer than its db.transaction.timeout", refusal.Message, StringComparison.Ordinal);
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

    /// <summary>The server's answer when time is up, after it has undone the transaction; each time one statement later.</summary>
    private sealed class TimingOut(int times) : DelegatingHandler(new SocketsHttpHandler())
    {
        private int _statements, _given;

        public int Times { get; set; } = times;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            var isStatement = request.Method == HttpMethod.Post && request.RequestUri!.AbsolutePath.Contains("/tx/", StringComparison.Ordinal)
                && !request.RequestUri.AbsolutePath.EndsWith("/commit", StringComparison.Ordinal);
            if (!isStatement || _given >= Times || _statements++ < _given)
            {
                return answer;
            }

            (_given, _statements) = (_given + 1, 0);
            answer.Dispose();
            using var undo = new HttpRequestMessage(HttpMethod.Delete, request.RequestUri) { Headers = { Authorization = request.Headers.Authorization } };
            using var undone = await base.SendAsync(undo, cancellationToken);
            return new HttpResponseMessage(System.Net.HttpStatusCode.BadRequest)
            {
                Content = new StringContent("""{"errors":[{"code":"Neo.ClientError.Transaction.TransactionTimedOut","message":"The transaction has been terminated."}]}"""),
            };
        }
    }

    private sealed class NotFound : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NotFound) { Content = new StringContent("Not Found") });
    }
}
