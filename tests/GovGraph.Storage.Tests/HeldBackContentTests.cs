using System.Net;
using System.Text;
using GovGraph.Storage.Neo4j;
using Xunit;

namespace GovGraph.Storage.Tests;

/// <summary>The next statement is on its way while one runs, and can run neither before it nor after it failed.</summary>
public sealed class HeldBackContentTests
{
    private static readonly byte[] Body = "{\"a\":1}"u8.ToArray();

    [Fact]
    public async Task All_but_the_last_byte_goes_at_once_and_the_last_when_the_statement_before_is_done()
    {
        var before = new TaskCompletionSource();
        using var content = new HeldBackContent(Body, before.Task, TimeSpan.FromHours(1));
        using var wire = new MemoryStream();
        var sending = content.CopyToAsync(wire, TestContext.Current.CancellationToken);
        Assert.Equal("{\"a\":1", Encoding.UTF8.GetString(wire.ToArray()));
        Assert.False(sending.IsCompleted);

        before.SetResult();
        await sending;
        Assert.Equal("{\"a\":1}", Encoding.UTF8.GetString(wire.ToArray()));
    }

    [Fact]
    public async Task A_statement_whose_predecessor_fails_is_never_complete()
    {
        using var content = new HeldBackContent(Body, Task.FromException(new QueryApiException("x", "y", isTransient: false)), TimeSpan.FromHours(1));
        using var wire = new MemoryStream();
        await Assert.ThrowsAsync<QueryApiException>(() => content.CopyToAsync(wire, TestContext.Current.CancellationToken));
        Assert.Equal("{\"a\":1", Encoding.UTF8.GetString(wire.ToArray()));
    }

    [Fact]
    public async Task While_it_waits_white_space_keeps_the_connection_open()
    {
        var before = new TaskCompletionSource();
        using var content = new HeldBackContent(Body, before.Task, TimeSpan.FromMilliseconds(1));
        using var wire = new Spaces(until: 3, before);
        await content.CopyToAsync(wire, TestContext.Current.CancellationToken);
        Assert.Matches("^\\{\"a\":1 {3,}\\}$", Encoding.UTF8.GetString(wire.ToArray()));
    }

    [Fact]
    public async Task A_transaction_that_is_undone_lets_go_of_the_statement_it_held_back()
    {
        using var server = new Refusing();
        using var client = new QueryApiClient(new Uri("http://x"), "neo4j", "neo4j", "p", server);
        var (transaction, _) = await client.BeginAsync("RETURN 1", [], CancellationToken.None);

        await transaction.WriteAsync("first", [], CancellationToken.None);
        var second = transaction.WriteAsync("second", [], CancellationToken.None);
        server.Refuse.SetResult();
        var refusal = await Assert.ThrowsAsync<QueryApiException>(() => second);
        await Assert.ThrowsAsync<QueryApiException>(() => transaction.CommitAsync(CancellationToken.None));
        await transaction.RollbackAsync(CancellationToken.None);

        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", refusal.Code);
        Assert.Equal(["RETURN 1", "first", "DELETE"], server.Complete);
    }

    /// <summary>Ends the wait when so many spaces came.</summary>
    private sealed class Spaces(int until, TaskCompletionSource before) : MemoryStream
    {
        private int _spaces;

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await base.WriteAsync(buffer, cancellationToken);
            if (buffer.Span.SequenceEqual(" "u8) && ++_spaces == until)
            {
                before.SetResult();
            }
        }
    }

    /// <summary>Refuses what comes second, when told to, and notes which requests came to their end.</summary>
    private sealed class Refusing : HttpMessageHandler
    {
        public TaskCompletionSource Refuse { get; } = new();

        public List<string> Complete { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? null : System.Text.Json.Nodes.JsonNode.Parse(await request.Content.ReadAsStringAsync(cancellationToken));
            Complete.Add(body?["statement"]?.GetValue<string>() ?? request.Method.Method);
            if (Complete.Count == 2)
            {
                await Refuse.Task;
                return Answer(HttpStatusCode.BadRequest, """{"errors":[{"code":"Neo.ClientError.Schema.ConstraintValidationFailed","message":"no"}]}""");
            }

            return Answer(HttpStatusCode.OK, """{"data":{"fields":[],"values":[]},"transaction":{"id":"t1"}}""");
        }

        private static HttpResponseMessage Answer(HttpStatusCode status, string json) => new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
    }
}
