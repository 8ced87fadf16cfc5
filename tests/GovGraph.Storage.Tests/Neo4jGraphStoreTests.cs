using GovGraph.Core.Answers;
using GovGraph.Storage.Saving;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Storage.Tests;

/// <summary>One server and one database for all, so these run one after the other, and "two stores" are one after the other too.</summary>
[Collection("neo4j")]
public sealed class Neo4jGraphStoreTests(Neo4jServer server) : GraphStoreContract
{
    private protected override int Histories => 2;

    private protected override int PagedRows => 10_000;

    private protected override async Task<GraphStoreUnderTest> OpenAsync()
    {
        var store = new GraphStoreUnderTest(await server.EmptyAsync());
        await store.Writer.PrepareAsync(CancellationToken.None);
        return store;
    }

    [Fact]
    public async Task Data_of_others_is_neither_touched_nor_answered_though_it_bears_our_labels()
    {
        var store = await OpenAsync();
        using var client = server.Client();
        const string Everything = "MATCH (n) WHERE NOT n:GovGraph OPTIONAL MATCH (n)-[r]->(m) RETURN properties(n) AS n, labels(n) AS l, type(r) AS t, properties(r) AS r, properties(m) AS m ORDER BY n.id, t";
        await client.WriteAsync(
            """
            CREATE (o:Official {id: 'theirs', name: '秦望舒', home: '410104'})-[:INSPECTED {id: 'theirs', date: '2023-01-30', from: date('2023-01-30'), to: date('2023-01-30')}]->(p:Place:Project {id: 'p', name: '青云里历史街区'}),
              (p)-[:LOCATED_IN]->(:District {id: 'district:410104', name: '管城回族区', code: '410104'}), (:Report {id: 'r'})-[:MENTIONS {target: 'p', rank: '0'}]->(p),
              (:Fact {about: 'p', rank: '0', who: 'theirs', day: '1999-01-01'}), (:Meeting {id: 'm', name: '重点项目推进会', from: date('1999-01-01')})
            """, [], CancellationToken.None);
        var before = (await client.ReadAsync(Everything, [], CancellationToken.None)).Count;
        await store.SaveAsync(First(), Second());
        var answers = await store.AnswersAsync(new GraphFilter { Sites = true });
        await store.RemoveAsync("a.txt", "b.txt");
        Assert.Equal(before, (await client.ReadAsync(Everything, [], CancellationToken.None)).Count);
        Assert.DoesNotContain("theirs", answers, StringComparison.Ordinal);
        Assert.DoesNotContain("1999", answers, StringComparison.Ordinal);

        store = await OpenAsync();
        await store.SaveAsync(First(), Second());
        Assert.Equal(await store.AnswersAsync(new GraphFilter { Sites = true }), answers);
    }

    [Fact]
    public async Task A_wrong_password_is_one_line_without_the_password()
    {
        _ = await OpenAsync();
        var options = new Neo4jOptions { Uri = server.Options!.Uri, Password = "wrong-secret" };
        using var database = new Neo4j.Neo4jGraphDatabase(options, new SocketsHttpHandler());
        var error = await Assert.ThrowsAsync<StoreException>(() => database.PrepareAsync(CancellationToken.None));
        Assert.False(error.IsTransient);
        Assert.Contains("NEO4J_PASSWORD", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_does_not_exist_is_named()
    {
        _ = await OpenAsync();
        var options = new Neo4jOptions { Uri = server.Options!.Uri, Password = server.Options.Password, Database = "nowhere" };
        using var database = new Neo4j.Neo4jGraphDatabase(options, new SocketsHttpHandler());
        var error = await Assert.ThrowsAsync<StoreException>(() => database.PrepareAsync(CancellationToken.None));
        Assert.Contains("no database 'nowhere'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_of_version_1_is_migrated_and_a_newer_one_refused()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First());
        var dump = await store.DumpAsync();
        using var client = server.Client();
        var found = await store.SearchAsync("区");
        await client.WriteAsync("MATCH (s:GovGraphStore) SET s.version = 1 REMOVE s.projection", [], CancellationToken.None);
        await client.WriteAsync("MATCH (n:GovGraph) REMOVE n.searchName, n.searchText, n.searchSort", [], CancellationToken.None);
        await client.WriteAsync("DROP INDEX govgraph_search", [], CancellationToken.None);
        using var older = new Neo4j.Neo4jGraphDatabase(server.Options!, new SocketsHttpHandler());
        Assert.Equal(dump, await GraphDump.OfAsync(older));
        Assert.True(found.Items.Count > 1);
        Assert.Equal(found.Items.Select(h => h.Id), (await new GraphStoreUnderTest(older).SearchAsync("区")).Items.Select(h => h.Id));

        // its graph was made by rules of then: what writes asks for a rebuild first, and loses nothing
        Assert.Contains("govgraph rebuild", (await Assert.ThrowsAsync<StoreException>(() => new GraphStoreUnderTest(older).SaveAsync(Second()))).Message, StringComparison.Ordinal);
        var rebuilder = new GraphRebuilder(older, TransientRetry.Default);
        await rebuilder.ProjectAsync(await rebuilder.BeginAsync(CancellationToken.None), CancellationToken.None);
        Assert.Equal(dump, await GraphDump.OfAsync(older));
        await new GraphStoreUnderTest(older).SaveAsync(Second());

        await client.WriteAsync("MATCH (s:GovGraphStore) SET s.version = 99", [], CancellationToken.None);
        using var newer = new Neo4j.Neo4jGraphDatabase(server.Options!, new SocketsHttpHandler());
        foreach (var use in new Func<Task>[] { () => newer.PrepareAsync(CancellationToken.None), () => newer.OpenAsync(Statements.Access.Write, CancellationToken.None) })
        {
            Assert.Contains($"has version 99, this program knows {Statements.StoreSchema.Version}", (await Assert.ThrowsAsync<StoreException>(use)).Message, StringComparison.Ordinal);
        }

        await client.WriteAsync("MATCH (s:GovGraphStore) DETACH DELETE s", [], CancellationToken.None);
    }

    [Fact]
    public async Task What_is_not_committed_leaves_nothing()
    {
        var store = await OpenAsync();
        await using (var session = await store.Database.OpenAsync(Statements.Access.Write, CancellationToken.None))
        {
            await session.RunAsync("load/put-locations", [], new() { ["rows"] = new[] { new Dictionary<string, object?> { ["id"] = "location:x", ["source"] = "s", ["path"] = "p", ["report"] = "report:x" } } }, CancellationToken.None);
        }

        Assert.Equal("", await store.DumpAsync());
    }

    [Fact]
    public async Task Relationships_carry_id_support_sentence_and_report_and_nodes_their_caption()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First(), Second());
        using var client = server.Client();
        var rows = await client.ReadAsync(
            "MATCH (a:GovGraph)-[r]->(b:GovGraph) WHERE NOT type(r) IN ['FROM', 'POINTS_TO', 'PART_OF'] RETURN type(r) AS t, r.id AS id, r.support AS support, r.sentence AS sentence, r.report AS report, r.reportTitle AS title, r.phrase AS phrase",
            [], CancellationToken.None);
        Assert.All(rows, r => Assert.True(r.Int("support") > 0 && r.Text("id").Length > 0 && r.Text("sentence").Length > 0 && r.Text("report").Length > 0 && r.Text("title").Length > 0 && r.Text("phrase").Length > 0, r.Text("t")));
        var bare = await client.ReadAsync("MATCH (n:GovGraph) WHERE n.name IS NULL OR n.caption IS NULL RETURN labels(n) AS l", [], CancellationToken.None);
        Assert.Empty(bare);
        var typed = await client.ReadAsync("MATCH (i:Inspection) WHERE i.from = date('2023-01-30') RETURN i.date AS date", [], CancellationToken.None);
        Assert.Equal("2023-01-30", Assert.Single(typed).Text("date"));
    }
}
