using System.Text.Json.Nodes;
using GovGraph.Cli.Hosting;
using GovGraph.Core.Graph;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

/// <summary>The server as <c>serve</c> makes it, on a free port.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("inspections")]
    [InlineData("officials")]
    [InlineData("projects")]
    [InlineData("meetings")]
    [InlineData("timeline")]
    [InlineData("reports")]
    public async Task The_api_gives_the_bytes_that_the_command_line_gives(string list)
    {
        folder.Write("in/a.txt", "城关县融媒体中心 2023年3月2日讯\n\n3月1日，县委书记秦望舒到望河社区调研，并主持召开座谈会。\n");
        await CliRun.OfAsync("ingest", folder.Of("in"), "--store-path", folder.Of("test.db"));
        var printed = (await CliRun.OfAsync(list, "--json", "--store-path", folder.Of("test.db"))).Out.TrimEnd();
        await using var app = await StartAsync();
        using var client = Client(app);

        var body = await client.GetStringAsync(new Uri($"/api/v1/{list}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal($$"""{"items":{{printed}},"next":null}""", body);
        foreach (var id in JsonNode.Parse(printed)!.AsArray().Select(i => (string)i!["id"]!))
        {
            var shown = await CliRun.OfAsync("show", id, "--json", "--store-path", folder.Of("test.db"));
            Assert.Equal(shown.Out.TrimEnd(), await client.GetStringAsync(new Uri($"/api/v1/{list}/{id}", UriKind.Relative), TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Another_host_name_is_refused()
    {
        await using var app = await StartAsync();
        using var client = Client(app);
        client.DefaultRequestHeaders.Host = "elsewhere.example";

        var response = await client.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task It_listens_on_loopback_alone()
    {
        await using var app = await StartAsync();

        Assert.All(app.Urls, url => Assert.Contains(new Uri(url).Host, new[] { "127.0.0.1", "[::1]", "localhost" }));
    }

    [Fact]
    public async Task A_taken_port_is_one_line()
    {
        await using var app = await StartAsync();
        var port = new Uri(app.Urls.First()).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        var run = await CliRun.OfAsync("serve", "--port", port, "--store-path", folder.Of("test.db"));

        Assert.Equal(1, run.Code);
        Assert.StartsWith($"govgraph: cannot listen on port {port}", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static HttpClient Client(WebApplication app) => new() { BaseAddress = new Uri(app.Urls.First()) };

    private async Task<WebApplication> StartAsync()
    {
        var app = WebHost.Build(folder.Of("test.db"), port: 0);
        await app.Services.GetRequiredService<IGraphWriter>().PrepareAsync(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
