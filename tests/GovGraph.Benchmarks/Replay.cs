using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using GovGraph.Storage;
using GovGraph.Storage.Neo4j;
using GovGraph.Storage.Statements;

namespace GovGraph.Benchmarks;

/// <summary>Sends recorded statements through our client, and tells rows a second.</summary>
internal static class Replay
{
    public static Neo4jOptions Options { get; } = new()
    {
        Uri = Environment.GetEnvironmentVariable("NEO4J_URI") ?? "http://localhost:7474",
        Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "",
    };

    public static async Task PrintAsync(string path)
    {
        (string Statement, Parameters Values)?[] lines = [.. File.ReadLines(path).Select(Read)];
        using var client = new QueryApiClient(new Uri(Options.Uri), Options.Database, Options.User, Options.Password, new SocketsHttpHandler());
        await client.WriteAsync("MATCH (n:GovGraph) WHERE NOT n:GovGraphStore CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS", [], CancellationToken.None);
        var start = Stopwatch.GetTimestamp();
        QueryApiTransaction? open = null;
        long rows = 0;
        foreach (var line in lines)
        {
            if (line is not { } sent)
            {
                await open!.CommitAsync(CancellationToken.None);
                open = null;
            }
            else
            {
                rows += sent.Values.Values.OfType<List<object?>>().Sum(l => l.Count);
                if (open is null)
                {
                    open = (await client.BeginAsync(sent.Statement, sent.Values, CancellationToken.None)).Transaction;
                }
                else if (sent.Statement.Contains("RETURN", StringComparison.Ordinal))
                {
                    await open.RunAsync(sent.Statement, sent.Values, CancellationToken.None);
                }
                else
                {
                    // As a load does: the rows of the next statement are written and sent while this one runs.
                    await open.WriteAsync(sent.Statement, sent.Values, CancellationToken.None);
                }
            }
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} {seconds:0.00}"));
    }

    private static (string, Parameters)? Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        if (!json.RootElement.TryGetProperty("statement", out var statement))
        {
            return null;
        }

        var values = new Parameters();
        foreach (var value in json.RootElement.GetProperty("parameters").EnumerateObject())
        {
            values[value.Name] = Value(value.Value);
        }

        return (statement.GetString()!, values);
    }

    private static object? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetInt64(),
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        JsonValueKind.Array => json.EnumerateArray().Select(Value).ToList(),
        _ => json.EnumerateObject().ToDictionary(p => p.Name, p => Value(p.Value)),
    };
}
