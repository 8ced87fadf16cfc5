using System.Net;
using System.Net.Sockets;
using GovGraph.Hosts.Tests.Cli;
using GovGraph.Storage.Sqlite;
using GovGraph.Storage.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GovGraph.Hosts.Tests.Stores;

/// <summary>The real program against a real server: graphs that move between stores, and servers that are not what they should be.</summary>
[Collection("Neo4j")]
public sealed class Neo4jCommandTests(Neo4jServer server) : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_graph_goes_to_neo4j_and_back_unchanged()
    {
        using var neo4j = await server.EmptyAsync();
        var settings = Neo4jSettings.Of(server);
        folder.Write("in/a.txt", "城关县融媒体中心 2023年3月2日讯\n\n3月1日，县委书记秦望舒到望河社区调研，并主持召开座谈会。\n");
        folder.Write("in/b.txt", "天气晴朗。");
        folder.Write("in/sub/c.txt", "天气晴朗。");
        await CliProcess.RunAsync(["ingest", folder.Of("in"), "--store-path", folder.Of("one.db")]);

        Assert.Equal("3 new, 0 changed, 0 same\n", (await CliProcess.RunAsync(["copy", "--from", folder.Of("one.db"), "--to", "neo4j"], settings)).Out);
        Assert.Equal("0 new, 0 changed, 3 same\n", (await CliProcess.RunAsync(["copy", "--from", folder.Of("one.db"), "--to", server.Options!.Uri], settings)).Out);
        Assert.Equal("3 new, 0 changed, 0 same\n", (await CliProcess.RunAsync(["copy", "--from", "neo4j", "--to", folder.Of("back.db")], settings)).Out);

        var dump = await DumpAsync("one.db");
        Assert.Equal(dump, await GraphDump.OfAsync(neo4j));
        Assert.Equal(dump, await DumpAsync("back.db"));
    }

    [Fact]
    public async Task A_wrong_password_and_a_database_that_is_not_there_are_one_line()
    {
        (await server.EmptyAsync()).Dispose();
        var settings = Neo4jSettings.Of(server);
        var uri = server.Options!.Uri;

        Assert.Equal(
            new CliRun(3, "", $"govgraph: {uri}: Neo4j refuses user 'neo4j' with this password; set NEO4J_USERNAME and NEO4J_PASSWORD\n"),
            await CliProcess.RunAsync(["stats"], [.. settings, ("NEO4J_PASSWORD", "wrong-secret")]));
        Assert.Equal(
            new CliRun(3, "", $"govgraph: {uri}: there is no database 'nowhere'; set NEO4J_DATABASE\n"),
            await CliProcess.RunAsync(["stats"], [.. settings, ("NEO4J_DATABASE", "nowhere")]));
    }

    [Theory]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\nConnection: close\r\n\r\nNot Found")]
    [InlineData("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    public async Task A_server_without_the_query_api_is_one_line(string answer)
    {
        using var old = new TcpListener(IPAddress.Loopback, 0);
        old.Start();
        var serving = AnswerAsync(old, answer);
        var uri = $"http://127.0.0.1:{((IPEndPoint)old.LocalEndpoint).Port}";
        Assert.Equal(
            new CliRun(3, "", $"govgraph: {uri}: no Query API there; Neo4j 5.25 or later is needed, and its HTTP address (port 7474, or 443 on Aura)\n"),
            await CliProcess.RunAsync(["stats"], ("GOVGRAPH__Store__Provider", "neo4j"), ("NEO4J_URI", uri), ("NEO4J_PASSWORD", "x")));
        old.Stop();
        await serving;
    }

    [Theory]
    [InlineData("http://127.0.0.1:1", "http://127.0.0.1:1: Neo4j cannot be reached (")]
    [InlineData("bolt://127.0.0.1:7687", "bolt://127.0.0.1:7687 is an address for Bolt drivers; this program speaks the HTTP Query API: set NEO4J_URI=http://127.0.0.1:7474")]
    public async Task An_address_that_leads_nowhere_is_one_line(string uri, string said)
    {
        var run = await CliProcess.RunAsync(["stats"], ("GOVGRAPH__Store__Provider", "neo4j"), ("NEO4J_URI", uri), ("NEO4J_PASSWORD", "x"));
        Assert.Equal((3, ""), (run.Code, run.Out));
        Assert.StartsWith("govgraph: " + said, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.AsSpan().Count('\n'));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private Task<string> DumpAsync(string store) => GraphDump.OfAsync(new SqliteGraphDatabase(folder.Of(store)));

    private static async Task AnswerAsync(TcpListener listener, string answer)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                var read = await client.GetStream().ReadAsync(new byte[65536]);
                await client.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(answer), CancellationToken.None);
                Assert.True(read > 0);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }
}
