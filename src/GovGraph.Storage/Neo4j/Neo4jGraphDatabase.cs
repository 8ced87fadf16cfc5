using GovGraph.Core.Answers;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Neo4j;

/// <summary>The graph in a Neo4j database, which may hold other people's data as well.</summary>
internal sealed class Neo4jGraphDatabase : IGraphDatabase, IDisposable
{
    /// <summary>Rises with every change of how elements and facts are kept.</summary>
    private const int SchemaVersion = 1;

    private readonly StatementFiles _files = new("Cypher");
    private readonly Neo4jOptions _options;
    private readonly QueryApiClient _client;
    private volatile bool _isKnown;

    public Neo4jGraphDatabase(Neo4jOptions options, HttpMessageHandler handler)
    {
        _options = options;
        _client = new QueryApiClient(new Uri(options.Uri), options.Database, options.User, options.Password, handler);
    }

    public Task PrepareAsync(CancellationToken cancellationToken) => TranslateAsync(async () =>
    {
        foreach (var statement in _files.Text("schema", []).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            await _client.WriteAsync(statement, [], cancellationToken);
        }

        Check(await _client.ReadAsync(_files.Text("version", []), [], cancellationToken));
        return true;
    });

    public Task<IGraphSession> OpenAsync(Access access, CancellationToken cancellationToken) => TranslateAsync<IGraphSession>(async () =>
    {
        if (access == Access.Read)
        {
            if (!_isKnown)
            {
                Check(await _client.ReadAsync(_files.Text("version", []), [], cancellationToken));
            }

            return new Neo4jReadSession(_client, _files, _options);
        }

        var (transaction, rows) = await _client.BeginAsync(_files.Text("lock", []), [], cancellationToken);
        var session = new Neo4jWriteSession(_client, transaction, _files, _options);
        try
        {
            Check(rows);
            return session;
        }
        catch (StoreException)
        {
            await session.DisposeAsync();
            throw;
        }
    });

    public void Dispose() => _client.Dispose();

    private void Check(IReadOnlyList<Row> rows)
    {
        if (rows.Count == 0)
        {
            throw new StoreException(
                $"{_options.Uri}: database '{_options.Database}' holds no GovGraph store yet; load reports first (govgraph ingest)", isTransient: false);
        }

        if (rows[0].Int("version") is var version && version != SchemaVersion)
        {
            throw new StoreException(
                $"{_options.Uri}: the store in '{_options.Database}' has version {version}, this program knows {SchemaVersion}; use the GovGraph that made it",
                isTransient: false);
        }

        _isKnown = true;
    }

    private async Task<T> TranslateAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (QueryApiException e)
        {
            throw Neo4jErrors.Translate(e, _options);
        }
    }
}
