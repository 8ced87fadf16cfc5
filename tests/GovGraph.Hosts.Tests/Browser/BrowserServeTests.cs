using GovGraph.Api.Browser;
using GovGraph.Cli.Hosting;
using GovGraph.Hosts.Tests.Cli;
using Xunit;

namespace GovGraph.Hosts.Tests.Browser;

/// <summary>What <c>serve</c> gives to Neo4j Browser, and <c>browser</c> without one.</summary>
public sealed class BrowserServeTests : IDisposable
{
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("guide.html")]
    [InlineData("govgraph.grass")]
    [InlineData("queries.zip")]
    public async Task Files_are_served_to_pages_of_other_addresses_whatever_headers_they_add(string file)
    {
        await using var app = WebHost.Build(folder.Of("test.db"), port: 0);
        await app.StartAsync(Stop);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        foreach (var method in new[] { HttpMethod.Options, HttpMethod.Get })
        {
            using var request = new HttpRequestMessage(method, $"/browser/{file}");
            request.Headers.Add("Origin", "http://localhost:7474");
            request.Headers.Add("Access-Control-Request-Headers", "cache-control,pragma,sentry-trace");
            using var response = await client.SendAsync(request, Stop);

            Assert.True(response.IsSuccessStatusCode);
            Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
            Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Headers").Single());
            Assert.Equal("GET, OPTIONS", response.Headers.GetValues("Access-Control-Allow-Methods").Single());
        }
    }

    [Fact]
    public async Task Any_free_port_is_one_port_on_both_loopbacks()
    {
        await using var app = WebHost.Build(folder.Of("test.db"), port: 0);
        await app.StartAsync(Stop);
        var port = new Uri(Assert.Single(app.Urls)).Port;
        using var client = new HttpClient();

        foreach (var host in System.Net.Sockets.Socket.OSSupportsIPv6 ? new[] { "127.0.0.1", "[::1]", "localhost" } : ["127.0.0.1", "localhost"])
        {
            using var response = await client.GetAsync(new Uri($"http://{host}:{port}/browser/guide.html"), Stop);
            Assert.True(response.IsSuccessStatusCode, host);
        }
    }

    [Fact]
    public async Task The_guide_leads_back_to_the_port_it_came_from()
    {
        await using var app = WebHost.Build(folder.Of("test.db"), port: 0);
        await app.StartAsync(Stop);
        using var client = new HttpClient();

        var guide = await client.GetStringAsync(new Uri(new Uri(app.Urls.First()), "/browser/guide.html"), Stop);

        Assert.Contains($"data-exec=\"style {app.Urls.First()}/browser/govgraph.grass\"", guide, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost:5080", guide, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_zip_and_the_files_are_written()
    {
        var zip = await CliRun.OfAsync("browser", "--zip", folder.Of("a/queries.zip"));
        var files = await CliRun.OfAsync("browser", "--files", folder.Of("b"), "--port", "5099");

        Assert.Equal((0, folder.Of("a/queries.zip") + "\n"), (zip.Code, zip.Out));
        Assert.Equal(BrowserFiles.Zip(), await File.ReadAllBytesAsync(folder.Of("a/queries.zip"), Stop));
        Assert.Equal(0, files.Code);
        Assert.Equal(BrowserFiles.Style, await File.ReadAllTextAsync(folder.Of("b/govgraph.grass"), Stop));
        Assert.Contains("http://localhost:5099/browser/govgraph.grass", await File.ReadAllTextAsync(folder.Of("b/guide.html"), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_that_cannot_be_written_is_one_line()
    {
        folder.Write("file", "");

        var run = await CliRun.OfAsync("browser", "--zip", folder.Of("file/queries.zip"));

        Assert.Equal(1, run.Code);
        Assert.StartsWith($"govgraph: {folder.Of("file/queries.zip")} cannot be written (", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
