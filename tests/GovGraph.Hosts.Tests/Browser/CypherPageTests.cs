using System.Text.RegularExpressions;
using GovGraph.Core.Graph;
using GovGraph.Extraction;
using GovGraph.Hosts.Tests.House;
using GovGraph.Hosts.Tests.Stores;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Hosts.Tests.Browser;

/// <summary>What docs/cypher.md shows works as it stands.</summary>
[Collection("Neo4j")]
public sealed partial class CypherPageTests(Neo4jServer server)
{
    private static readonly string Page = Repository.Text("docs/cypher.md").ReplaceLineEndings("\n");

    [Fact]
    public async Task Every_query_of_the_page_finds_something_in_the_samples()
    {
        (await server.EmptyAsync()).Dispose();
        var options = server.Options!;
        (string, string)[] settings =
        [
            ("Provider", "neo4j"), ("Neo4j:Uri", options.Uri), ("Neo4j:Database", options.Database), ("Neo4j:User", options.User), ("Neo4j:Password", options.Password),
        ];
        await using var store = await LoadedStore.OpenAsync(ReportExtractor.Create(), [Path.Combine(Repository.Root, "samples")], settings);
        using var api = new QueryApi(options);
        var queries = Query().Matches(Page).Select(m => m.Groups[1].Value).ToList();

        Assert.True(queries.Count > 10);
        foreach (var query in queries)
        {
            Assert.True((await api.AskAsync(query, [], TestContext.Current.CancellationToken)).Rows.Count > 0, query);
        }
    }

    [Fact]
    public void The_table_names_every_label_and_type()
    {
        Assert.All(Enum.GetValues<NodeKind>(), kind => Assert.Contains($"`{Labels.Of(kind)}`", Page, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<EdgeKind>(), kind => Assert.Contains($"`{Labels.Of(kind)}`", Page, StringComparison.Ordinal));
    }

    [GeneratedRegex("```cypher\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Query();
}
