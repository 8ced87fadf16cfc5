using System.Net;
using System.Text;
using GovGraph.Storage.Neo4j;
using Xunit;

namespace GovGraph.Storage.Tests;

/// <summary>Against Aura a transaction's requests must all reach the member of the cluster that opened it.</summary>
public sealed class QueryApiClientTests
{
    [Fact]
    public async Task The_header_that_opens_a_transaction_goes_with_each_of_its_requests_and_with_no_other()
    {
        using var server = new Recorder();
        using var client = new QueryApiClient(new Uri("https://x.databases.neo4j.io"), "neo4j", "neo4j", "p", server);

        var (transaction, _) = await client.BeginAsync("RETURN 1", [], CancellationToken.None);
        await transaction.RunAsync("RETURN 2", [], CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        await transaction.RollbackAsync(CancellationToken.None);
        await client.ReadAsync("RETURN 3", [], CancellationToken.None);

        Assert.Equal(
            [
                "POST /db/neo4j/query/v2/tx -", "POST /db/neo4j/query/v2/tx/t1 member-3", "POST /db/neo4j/query/v2/tx/t1/commit member-3",
                "DELETE /db/neo4j/query/v2/tx/t1 member-3", "POST /db/neo4j/query/v2 -",
            ],
            server.Requests);
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public List<string> Requests { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var affinity = request.Headers.TryGetValues("neo4j-cluster-affinity", out var values) ? values.Single() : "-";
            Requests.Add($"{request.Method} {request.RequestUri!.AbsolutePath} {affinity}");
            var response = new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent("""{"data":{"fields":[],"values":[]},"transaction":{"id":"t1"}}""", Encoding.UTF8, "application/json"),
            };
            if (Requests.Count == 1)
            {
                response.Headers.Add("neo4j-cluster-affinity", "member-3");
            }

            return Task.FromResult(response);
        }
    }
}
