using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using GovGraph.Storage;

namespace GovGraph.Hosts.Tests.Browser;

/// <summary>The same question asked over the Query API.</summary>
internal sealed class QueryApi : IDisposable
{
    private readonly HttpClient http;
    private readonly Uri address;

    public QueryApi(Neo4jOptions options)
    {
        address = new Uri(new Uri(options.Uri), $"/db/{options.Database}/query/v2");
        http = new HttpClient { Timeout = TimeSpan.FromMinutes(2) };
        http.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
    }

    public async Task<(string[] Fields, JsonArray Rows)> AskAsync(string statement, JsonObject parameters, CancellationToken cancellationToken)
    {
        var body = new JsonObject { ["statement"] = statement, ["parameters"] = parameters.DeepClone() };
        using var response = await http.PostAsJsonAsync(address, body, cancellationToken);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
        if (answer["errors"] is JsonArray { Count: > 0 } errors)
        {
            throw new InvalidOperationException($"{errors[0]!["message"]}\n{statement}");
        }

        return ([.. answer["data"]!["fields"]!.AsArray().Select(f => (string)f!)], answer["data"]!["values"]!.AsArray());
    }

    /// <summary>The nodes and relationships in an answer, each once.</summary>
    public static (HashSet<string> Nodes, HashSet<string> Relationships) Elements(JsonNode? answer)
    {
        var found = (Nodes: new HashSet<string>(), Relationships: new HashSet<string>());
        Collect(answer, found.Nodes, found.Relationships);
        return found;
    }

    public void Dispose() => http.Dispose();

    private static void Collect(JsonNode? node, HashSet<string> nodes, HashSet<string> relationships)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var item in list)
                {
                    Collect(item, nodes, relationships);
                }

                break;
            case JsonObject element when element.ContainsKey("elementId"):
                var id = (string)element["elementId"]!;
                (element.ContainsKey("labels") ? nodes : relationships).Add(id);
                break;
        }
    }
}
