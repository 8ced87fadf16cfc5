using GovGraph.Api.Browser;
using GovGraph.Core.Answers;
using GovGraph.Storage;
using GovGraph.Storage.Neo4j;

namespace GovGraph.Cli.Browser;

/// <summary>The one link that opens Neo4j Browser with everything filled in but the password.</summary>
/// <param name="Text">The link.</param>
/// <param name="ShowsGuide">Whether it opens the guide, which a page of another machine could not fetch from here.</param>
internal sealed record BrowserLink(string Text, bool ShowsGuide)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="options">Which Neo4j.</param>
    /// <param name="guide">Where the guide is served.</param>
    /// <exception cref="StoreException">No Neo4j answers there.</exception>
    public static BrowserLink Of(Neo4jOptions options, Uri guide)
    {
        var http = new Uri(options.Uri);
        var server = Neo4jDiscovery.Ask(http, Patience)
            ?? throw new StoreException($"{options.Uri}: no Neo4j answers there; is it running, and is this its HTTP address (NEO4J_URI)?", isTransient: false);
        var scheme = http.Scheme == Uri.UriSchemeHttps ? "neo4j+s" : "neo4j";
        var user = Uri.EscapeDataString(options.User);
        var link = $"{http.GetLeftPart(UriPartial.Authority)}/browser/?dbms={scheme}://{user}@{http.Host}:{server.BoltPort}&db={Uri.EscapeDataString(options.Database)}";
        return http.IsLoopback ? new BrowserLink($"{link}&cmd=guide&arg={guide}", ShowsGuide: true) : new BrowserLink(link, ShowsGuide: false);
    }

    public static Uri GuideAt(int port) => new($"http://localhost:{port}/browser/{BrowserFiles.GuideName}");

    /// <summary>Whether <c>govgraph serve</c> is there.</summary>
    public static async Task<bool> IsServedAsync(Uri guide, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        try
        {
            using var response = await http.GetAsync(guide, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }
}
