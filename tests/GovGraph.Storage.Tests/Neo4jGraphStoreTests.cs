using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Storage.Tests;

/// <summary>One server and one database for all, so these run one after the other, and "two stores" are one after the other too.</summary>
[Collection("neo4j")]
public sealed class Neo4jGraphStoreTests(Neo4jServer server) : GraphStoreContract
{
    private protected override int Histories => 2;

    private protected override async Task<GraphStoreUnderTest> OpenAsync()
    {
        var store = new GraphStoreUnderTest(await server.EmptyAsync());
        await store.Writer.PrepareAsync(CancellationToken.None);
        return store;
    }
}
