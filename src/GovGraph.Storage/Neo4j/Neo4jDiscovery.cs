using System.Net;
using System.Text.Json;

namespace GovGraph.Storage.Neo4j;

/// <summary>What a Neo4j server tells everybody who asks its HTTP address.</summary>
/// <param name="Version">Of the server.</param>
/// <param name="BoltPort">Where drivers and Browser connect.</param>
public sealed record Neo4jDiscovery(string Version, int BoltPort)
{
    /// <summary>Null where no Neo4j answers in time. Needs no password.</summary>
    public static Neo4jDiscovery? Ask(Uri address, TimeSpan patience)
    {
        using var http = new HttpClient { Timeout = patience };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, "/"));
        request.Headers.Accept.ParseAdd("application/json");
        try
        {
            using var response = http.Send(request);
            using var stream = response.Content.ReadAsStream();
            return response.StatusCode == HttpStatusCode.OK ? Read(stream) : null;
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException or JsonException)
        {
            return null;
        }
    }

    private static Neo4jDiscovery? Read(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        return root.ValueKind == JsonValueKind.Object
            && root.TryGetProperty("neo4j_version", out var version)
            && (root.TryGetProperty("bolt_routing", out var bolt) || root.TryGetProperty("bolt_direct", out bolt))
            && Uri.TryCreate(bolt.GetString(), UriKind.Absolute, out var uri)
                ? new Neo4jDiscovery(version.GetString() ?? "", uri.Port > 0 ? uri.Port : 7687)
                : null;
    }
}
