using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Neo4j;

/// <summary>
/// Speaks Neo4j's HTTP Query API, version 2: statements with parameters, alone or in a transaction. Knows nothing of what is stored.
/// Throws <see cref="QueryApiException"/>; never tries anything again.
/// </summary>
internal sealed class QueryApiClient : IDisposable
{
    private const string AffinityHeader = "neo4j-cluster-affinity";

    /// <summary>Neo4j closes connections that say nothing for 30 seconds.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient _http;
    private readonly string _path;

    /// <param name="address">Of the server (<c>http://localhost:7474</c>).</param>
    /// <param name="database">Its database.</param>
    /// <param name="user">The user.</param>
    /// <param name="password">Goes into the header of each request and nowhere else.</param>
    /// <param name="handler">What carries requests.</param>
    public QueryApiClient(Uri address, string database, string user, string password, HttpMessageHandler handler)
    {
        _http = new HttpClient(handler) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
        var secret = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", secret);
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        _path = $"/db/{Uri.EscapeDataString(database)}/query/v2";
    }

    /// <summary>Runs one statement in a transaction of its own that may only read.</summary>
    public async Task<IReadOnlyList<Row>> ReadAsync(string statement, Parameters parameters, CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Post, _path, Content(statement, parameters, reads: true), null, cancellationToken);
        return Rows(answer.Document);
    }

    /// <summary>Runs one statement in a transaction of its own.</summary>
    public async Task<IReadOnlyList<Row>> WriteAsync(string statement, Parameters parameters, CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Post, _path, Content(statement, parameters, reads: false), null, cancellationToken);
        return Rows(answer.Document);
    }

    /// <summary>Opens a transaction with its first statement.</summary>
    public async Task<(QueryApiTransaction Transaction, IReadOnlyList<Row> Rows)> BeginAsync(
        string statement, Parameters parameters, CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Post, $"{_path}/tx", Content(statement, parameters, reads: false), null, cancellationToken);
        var id = answer.Document.RootElement.GetProperty("transaction").GetProperty("id").GetString()!;
        return (new QueryApiTransaction(this, $"{_path}/tx/{Uri.EscapeDataString(id)}", answer.Affinity), Rows(answer.Document));
    }

    /// <summary>Runs one more statement in an open transaction, once <paramref name="previous"/> is done; its body goes to the server in the meantime.</summary>
    internal async Task<IReadOnlyList<Row>> RunAsync(
        QueryApiTransaction transaction, string statement, Parameters parameters, Task previous, CancellationToken cancellationToken)
    {
        var body = Body(statement, parameters, reads: false);
        using HttpContent content = previous.IsCompleted ? new ByteArrayContent(body) : new HeldBackContent(body, previous, Beat);
        using var answer = await SendAsync(HttpMethod.Post, transaction.Path, content, transaction.Affinity, cancellationToken);
        return Rows(answer.Document);
    }

    // Without a body the server answers a commit with an unknown error.
    internal async Task CommitAsync(QueryApiTransaction transaction, CancellationToken cancellationToken) =>
        (await SendAsync(HttpMethod.Post, transaction.Path + "/commit", new ByteArrayContent("{}"u8.ToArray()), transaction.Affinity, cancellationToken)).Dispose();

    internal async Task RollbackAsync(QueryApiTransaction transaction, CancellationToken cancellationToken) =>
        (await SendAsync(HttpMethod.Delete, transaction.Path, null, transaction.Affinity, cancellationToken)).Dispose();

    public void Dispose() => _http.Dispose();

    private async Task<Answer> SendAsync(
        HttpMethod method, string path, HttpContent? content, string? member, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        content?.Headers.ContentType = Json;
        if (member is not null)
        {
            request.Headers.Add(AffinityHeader, member);
        }

        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            var document = await ParseAsync(stream, response.StatusCode, cancellationToken);
            ThrowOnError(document, response.StatusCode);
            return new Answer(document, response.Headers.TryGetValues(AffinityHeader, out var values) ? values.First() : member);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new QueryApiException(QueryApiException.Unreachable, e.Message, isTransient: true, e);
        }
        catch (TaskCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new QueryApiException(QueryApiException.Unreachable, "no answer in time", isTransient: true, e);
        }
    }

    private static async Task<JsonDocument> ParseAsync(Stream stream, HttpStatusCode status, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, cancellationToken);
        try
        {
            return copy.Length == 0 ? JsonDocument.Parse("{}") : JsonDocument.Parse(copy.ToArray());
        }
        catch (JsonException e)
        {
            throw QueryApiException.Of(status, e);
        }
    }

    private static void ThrowOnError(JsonDocument document, HttpStatusCode status)
    {
        var root = document.RootElement;
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
        {
            var (code, message) = (errors[0].GetProperty("code").GetString() ?? "", errors[0].GetProperty("message").GetString() ?? "");
            document.Dispose();
            throw QueryApiException.Of(code, message);
        }

        if ((int)status >= 400)
        {
            document.Dispose();
            throw QueryApiException.Of(status, null);
        }
    }

    private static ByteArrayContent Content(string statement, Parameters parameters, bool reads) => new(Body(statement, parameters, reads));

    private static byte[] Body(string statement, Parameters parameters, bool reads)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("statement", statement);
            writer.WriteString("accessMode", reads ? "Read" : "Write");
            writer.WritePropertyName("parameters");
            Parameters.Write(writer, parameters);
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static List<Row> Rows(JsonDocument document)
    {
        var rows = new List<Row>();
        if (!document.RootElement.TryGetProperty("data", out var data))
        {
            return rows;
        }

        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in data.GetProperty("fields").EnumerateArray())
        {
            columns.Add(field.GetString()!, columns.Count);
        }

        foreach (var values in data.GetProperty("values").EnumerateArray())
        {
            rows.Add(new Row(columns, [.. values.EnumerateArray().Select(Value)]));
        }

        return rows;
    }

    // Rows outlive the document, so lists and maps are copied out of it.
    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number when element.TryGetInt64(out var n) => n,
        _ => element.Clone(),
    };

    private sealed record Answer(JsonDocument Document, string? Affinity) : IDisposable
    {
        public void Dispose() => Document.Dispose();
    }
}
