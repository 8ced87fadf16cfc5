using System.Net;
using System.Net.Sockets;
using GovGraph.Api.Browser;
using GovGraph.Cli.Browser;
using GovGraph.Cli.Hosting;
using GovGraph.Extraction;
using GovGraph.Hosts.Tests.House;
using GovGraph.Hosts.Tests.Stores;
using GovGraph.Storage.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace GovGraph.Hosts.Tests.Browser;

/// <summary>The samples in a real Neo4j, <c>serve</c> beside it, and a Chromium that came in by the printed link.</summary>
public sealed class BrowserFixture(Neo4jServer server) : IAsyncLifetime
{
    private WebApplication? app;

    /// <summary>Why there is no browser.</summary>
    public string? Missing { get; private set; }

    internal BrowserSession Session { get; private set; } = null!;

    internal LoadedStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Missing = server.Missing ?? (File.Exists(BrowserSession.Chromium) ? null : $"no {BrowserSession.Chromium}");
        if (Missing is not null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", Missing);
            return;
        }

        (await server.EmptyAsync()).Dispose();
        var options = server.Options!;
        (string, string)[] settings =
        [
            ("Provider", "neo4j"), ("Neo4j:Uri", options.Uri), ("Neo4j:Database", options.Database), ("Neo4j:User", options.User), ("Neo4j:Password", options.Password),
        ];
        Store = await LoadedStore.OpenAsync(ReportExtractor.Create(), [Path.Combine(Repository.Root, "samples")], settings);
        var port = FreePort();
        app = WebHost.Build(storePath: null, port);
        await app.StartAsync(TestContext.Current.CancellationToken);
        var link = BrowserLink.Of(options, BrowserLink.GuideAt(port));
        Assert.True(link.ShowsGuide);
        Session = await BrowserSession.ConnectAsync(link.Text, options.Password);

        // The guide's first page, from top to bottom.
        await Session.ClickGuideAsync("应用样式");
        await Session.WaitForKeptAsync("neo4j.grass", "node.Initiative");
        await Session.ClickGuideAsync("只画查到的线，双击最多展开 30 个");
        await Session.WaitForKeptAsync("neo4j.settings", "\"autoComplete\":false");
        await Session.WaitForKeptAsync("neo4j.settings", "\"maxNeighbours\":30");
        await Session.DropAsync(BrowserFiles.ZipName, BrowserFiles.Zip());
        await Session.Page.GetByTestId("navigationFavorites").ClickAsync();
        await Session.Page.GetByTestId($"expandFolder-{SavedQuery.All[^1].Folder}").WaitForAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Session is not null)
        {
            await Session.DisposeAsync();
        }

        if (app is not null)
        {
            await app.DisposeAsync();
        }

        if (Store is not null)
        {
            await Store.DisposeAsync();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
