using System.Text.Json.Nodes;
using GovGraph.Core.Answers;
using GovGraph.Storage.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace GovGraph.Hosts.Tests.Browser;

/// <summary>An analyst's way: the printed link, the guide, the style, the zip, every saved query.</summary>
[Collection("Neo4j")]
public sealed class SavedQueriesInBrowserTests(Neo4jServer server, BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_saved_query_shows_what_the_query_api_answers()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        using var api = new QueryApi(server.Options!);
        var parameters = new JsonObject();
        foreach (var query in SavedQuery.All)
        {
            var frame = await fixture.Session.RunSavedAsync(query);
            if (query.SetsParameters)
            {
                await SetsAsync(frame, query, parameters, api);
                continue;
            }

            if (query.Configures)
            {
                await Assertions.Expect(frame).ToContainTextAsync("\"maxNeighbours\": 30");
                continue;
            }

            var (_, rows) = await api.AskAsync(query.Statement, parameters, Stop);
            Assert.True(rows.Count > 0, $"{query.Title}: nothing on the samples with {parameters.ToJsonString()}");
            if (query.Draws)
            {
                await DrawsAsync(frame, query, rows);
            }
            else
            {
                Assert.Equal((query.Title, rows.Count), (query.Title, await BrowserSession.RowsAsync(frame)));
            }
        }
    }

    [Fact]
    public async Task Queries_and_api_give_the_same_answers()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        using var api = new QueryApi(server.Options!);
        var reader = fixture.Store.Reader;
        var parameters = new JsonObject { ["project"] = "青龙垴抽水蓄能电站", ["official"] = "卫知秋", ["other"] = "柯江流", ["district"] = "罗田县", ["meeting"] = "全县冬春水利建设现场推进会" };
        async Task<JsonArray> RowsAsync(string start, string folder) =>
            (await api.AskAsync(SavedQuery.All.Single(q => q.Folder.StartsWith(folder, StringComparison.Ordinal) && q.Title.StartsWith(start, StringComparison.Ordinal)).Statement, parameters, Stop)).Rows;

        var visits = await reader.InspectionsAsync(new GraphFilter { Project = "青龙垴抽水蓄能电站" }, Stop);
        Assert.Equal(visits.Items.Select(i => (i.Date ?? "", i.Official, i.Evidence.Sentence)), (await RowsAsync("02", "3")).Select(r => ((string)r![0]!, (string)r[1]!, (string)r[3]!)));

        var timeline = await reader.TimelineAsync(new GraphFilter { District = "罗田县" }, Stop);
        var rows = await RowsAsync("07", "3");
        Assert.NotEmpty(rows);
        Assert.Equal(timeline.Items.Where(t => t.District == "罗田县").Select(t => (t.Date ?? "", t.Name)), rows.Select(r => ((string)r![0]!, (string)r[2]!)).Where(r => timeline.Items.Any(t => t.Name == r.Item2)));

        var meetings = await reader.MeetingsAsync(new GraphFilter { Official = "卫知秋" }, Stop);
        var common = meetings.Items.Where(m => m.Roles.Any(r => r.Official == "柯江流")).Select(m => m.Name);
        Assert.Equal(common, (await RowsAsync("01", "4")).Select(r => (string)r![1]!));

        var roles = meetings.Items.Single(m => m.Name == "全县冬春水利建设现场推进会").Roles;
        Assert.Equal(roles.Select(r => r.Official).Order(StringComparer.Ordinal), (await RowsAsync("05", "4")).Select(r => (string)r![1]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_double_click_on_a_hub_does_not_flood()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        using var api = new QueryApi(server.Options!);
        var (_, hub) = await api.AskAsync("MATCH (n:GovGraph) RETURN n.id AS id, COUNT { (n)--() } AS links ORDER BY links DESC LIMIT 1", [], Stop);
        Assert.True((int)hub[0]![1]! > 30);
        var frame = await fixture.Session.RunAsync($"MATCH (n:GovGraph {{id: '{hub[0]![0]}'}}) RETURN n");
        await Assertions.Expect(frame.Locator("g.node")).ToHaveCountAsync(1);

        await frame.Locator("g.node").DblClickAsync();

        await Assertions.Expect(frame.Locator("g.node")).ToHaveCountAsync(31);
    }

    [Fact]
    public async Task A_click_on_an_arrow_shows_a_sentence_that_can_be_quoted()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        var frame = await fixture.Session.RunAsync(
            "MATCH path = (:Official {name: '裴云樵'})-[:INSPECTED]->(:Project {name: '青龙垴抽水蓄能电站'}) RETURN path");
        await Assertions.Expect(frame.Locator("g.relationship")).ToHaveCountAsync(1);

        // While circles push each other, the arrow may not be where it is clicked.
        await BrowserSession.RestAsync(frame);
        await frame.Locator("g.relationship .overlay, g.relationship path").First.ClickAsync(new() { Force = true });

        await Assertions.Expect(frame).ToContainTextAsync("11月12日，黄冈市委副书记、市长裴云樵到罗田县调研能源项目建设");
        await Assertions.Expect(frame).ToContainTextAsync("罗田一周要闻");
        await Assertions.Expect(frame).ToContainTextAsync("support");
    }

    /// <summary>Browser shows the parameters that it has now.</summary>
    private static async Task SetsAsync(ILocator frame, SavedQuery query, JsonObject parameters, QueryApi api)
    {
        var (fields, rows) = await api.AskAsync(query.ParameterSource, [], Stop);
        Assert.Equal(query.ParametersSet.Order(StringComparer.Ordinal), fields.Order(StringComparer.Ordinal));
        foreach (var (field, value) in fields.Zip(Assert.Single(rows)!.AsArray()))
        {
            parameters[field] = value?.DeepClone();
            await Assertions.Expect(frame).ToContainTextAsync($"\"{field}\": {(value is JsonValue v && v.TryGetValue<string>(out var text) ? $"\"{text}\"" : value)}");
        }
    }

    private static async Task DrawsAsync(ILocator frame, SavedQuery query, JsonArray rows)
    {
        var (nodes, relationships) = QueryApi.Elements(rows);
        Assert.InRange(nodes.Count, 2, 60);
        await Assertions.Expect(frame.Locator("g.node")).ToHaveCountAsync(nodes.Count);
        await Assertions.Expect(frame.Locator("g.relationship")).ToHaveCountAsync(relationships.Count);

        // Circles push each other for a while, and arrows cut their phrases meanwhile.
        await BrowserSession.RestAsync(frame);
        var circles = await BrowserSession.CaptionsAsync(frame, "g.node");
        var arrows = await BrowserSession.CaptionsAsync(frame, "g.relationship");
        Assert.All(circles.Concat(arrows), c => Assert.True(c.Length > 0 && !c.Contains('…', StringComparison.Ordinal), $"{query.Title}: '{c}'"));
    }
}
