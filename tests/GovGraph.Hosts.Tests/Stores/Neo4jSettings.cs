using GovGraph.Storage.Tests.Support;

namespace GovGraph.Hosts.Tests.Stores;

/// <summary>What tells the program of the server of the tests.</summary>
internal static class Neo4jSettings
{
    public static (string, string)[] Of(Neo4jServer server) =>
    [
        ("GOVGRAPH__Store__Provider", "neo4j"),
        ("NEO4J_URI", server.Options!.Uri),
        ("NEO4J_USERNAME", server.Options.User),
        ("NEO4J_PASSWORD", server.Options.Password),
    ];
}
