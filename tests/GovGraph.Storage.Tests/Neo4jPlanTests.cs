using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using GovGraph.Storage.Statements;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Storage.Tests;

/// <summary>A page costs what it shows, whatever stands in the database: the server's plans read no label and no type from end to end.</summary>
[Collection("neo4j")]
public sealed class Neo4jPlanTests(Neo4jServer server)
{
    private static readonly StatementFiles Files = new("Cypher");

    [Theory]
    [InlineData("query/inspections")]
    [InlineData("query/meetings")]
    [InlineData("query/officials")]
    [InlineData("query/projects")]
    [InlineData("query/reports")]
    [InlineData("query/timeline")]
    public async Task A_page_of_a_long_list_is_read_in_the_order_of_an_index(string statement)
    {
        await LoadAsync();
        foreach (var blocks in new[] { "wide page limit", "wide page after wide-after limit", "wide page page-dated wide-page-dated limit" })
        {
            var plan = await PlanAsync(Files.Text(statement, blocks.Split(' ')));
            Assert.Contains("PartialTop", plan);
            Assert.DoesNotContain(plan, IsWhole);
        }
    }

    [Theory]
    [InlineData("query/facts", "node")]
    [InlineData("query/facts", "edge")]
    [InlineData("query/facts", "report")]
    [InlineData("query/links", "")]
    [InlineData("query/node", "")]
    [InlineData("query/evidence", "")]
    public async Task One_element_is_found_without_reading_the_others(string statement, string block)
    {
        await LoadAsync();
        Assert.DoesNotContain(await PlanAsync(Files.Text(statement, [block])), IsWhole);
    }

    [Fact]
    public async Task A_statement_that_reads_everything_would_be_seen()
    {
        await LoadAsync();
        Assert.Contains(await PlanAsync("MATCH (f:Fact) WHERE f.kind = 'project' RETURN f"), IsWhole);
        Assert.Contains(await PlanAsync("MATCH ()-[e:INSPECTED]->() RETURN e"), IsWhole);
    }

    private static bool IsWhole(string step) => step.Contains("Scan", StringComparison.Ordinal) && !step.Contains("IndexScan", StringComparison.Ordinal);

    private async Task LoadAsync()
    {
        var store = new GraphStoreUnderTest(await server.EmptyAsync());
        await store.Writer.PrepareAsync(CancellationToken.None);
        await store.SaveAsync([.. Enumerable.Range(0, 20).Select(n => SomeReports.Make(n + ".txt", n))]);
    }

    /// <summary>What the server would do, step by step.</summary>
    private async Task<List<string>> PlanAsync(string statement)
    {
        var options = server.Options!;
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        string[] ids = [];
        var parameters = new { ids, id = "x", fact = "x", limit = 51, k0 = "x", k1 = "x", k2 = "x", k3 = "x", from = "2023-01-01", to = "2023-01-31" };
        using var answer = await client.PostAsJsonAsync(
            new Uri($"{options.Uri}/db/{options.Database}/query/v2"), new { statement = "EXPLAIN " + statement, parameters });
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var steps = new List<string>();
        Walk(document.RootElement.GetProperty("queryPlan"), steps);
        return steps;
    }

    private static void Walk(JsonElement step, List<string> steps)
    {
        steps.Add(step.GetProperty("operatorType").GetString()!.Split('@')[0]);
        foreach (var child in step.GetProperty("children").EnumerateArray())
        {
            Walk(child, steps);
        }
    }
}
