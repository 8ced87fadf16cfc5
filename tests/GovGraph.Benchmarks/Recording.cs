using System.Text.Json;
using GovGraph.Core.Facts;
using GovGraph.Storage.Neo4j;
using GovGraph.Storage.Saving;
using GovGraph.Storage.Sqlite;

namespace GovGraph.Benchmarks;

/// <summary>
/// Loads what stands in a SQLite store into Neo4j and writes down every statement with its rows, a line of JSON each, so that another driver can send the
/// same (tools/benchmarks/neo4j-vs-driver.sh).
/// </summary>
internal sealed class Recording(TextWriter file) : DelegatingHandler(new SocketsHttpHandler())
{
    private const int Batch = 256;

    public static async Task MakeAsync(string store, string path)
    {
        await using var file = new StreamWriter(path);
        using var recording = new Recording(file);
        using var neo4j = new Neo4jGraphDatabase(Replay.Options, recording);
        var from = new GraphWriter(new SqliteGraphDatabase(store), TransientRetry.Default);
        var to = new GraphWriter(neo4j, TransientRetry.Default);
        await to.PrepareAsync(CancellationToken.None);
        foreach (var batch in (await from.ListAsync(null, CancellationToken.None)).Chunk(Batch))
        {
            var reports = await from.ReadAsync([.. batch.Select(b => b.Value.ReportId).Distinct()], CancellationToken.None);
            await to.SaveAsync([.. batch.Select(b => new LocatedReport(b.Key, reports[b.Value.ReportId]))], CancellationToken.None);
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        var isCommit = path.EndsWith("/commit", StringComparison.Ordinal);
        if (request.Method == HttpMethod.Post && path.Contains("/tx", StringComparison.Ordinal))
        {
            using var body = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
            await file.WriteLineAsync(isCommit ? "{}" : JsonSerializer.Serialize(body.RootElement));
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
