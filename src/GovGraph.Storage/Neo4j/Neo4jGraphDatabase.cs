using GovGraph.Core.Answers;
using GovGraph.Core.Graph;
using GovGraph.Storage.Searching;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Neo4j;

/// <summary>The graph in a Neo4j database, which may hold other people's data as well.</summary>
internal sealed class Neo4jGraphDatabase : IGraphDatabase, IDisposable
{
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
        var rows = await VersionAsync(cancellationToken);
        var version = rows.Count == 0 ? 0 : rows[0].Int("version");
        if (version > StoreSchema.Version)
        {
            throw Newer(version);
        }

        if (rows.Count == 0 || !IsReady(rows[0]))
        {
            // What is new in the schema is made for an older store too; the migrations write the new version, so they come last.
            await RunAsync("schema", cancellationToken);
            if (version is > 0 and < StoreSchema.Searchable)
            {
                await SearchFill.RunAsync((statement, blocks, parameters) => _client.WriteAsync(_files.Text(statement, blocks), parameters, cancellationToken));
            }

            foreach (var migration in version == 0 ? [] : StoreSchema.MigrationsFrom(version))
            {
                await RunAsync(migration, cancellationToken);
            }
        }

        return true;
    });

    public Task<IGraphSession> OpenAsync(Access access, CancellationToken cancellationToken) => TranslateAsync<IGraphSession>(async () =>
    {
        if (access == Access.Read)
        {
            if (!_isKnown)
            {
                await CheckAsync(await VersionAsync(cancellationToken), cancellationToken);
            }

            return new Neo4jReadSession(_client, _files, _options);
        }

        var (transaction, rows) = await _client.BeginAsync(_files.Text("lock", []), [], cancellationToken);
        var session = new Neo4jWriteSession(transaction, _files, _options);
        try
        {
            if (rows is [var store] && IsReady(store))
            {
                if (access != Access.Rebuild)
                {
                    StoreSchema.CheckProjection(_options.Uri, store.TextOrNull("projection"));
                }

                return session;
            }
        }
        catch (StoreException)
        {
            await session.DisposeAsync();
            throw;
        }

        // The transaction holds the node that a migration has to change.
        await session.DisposeAsync();
        await CheckAsync(rows, cancellationToken);
        return await OpenAsync(access, cancellationToken);
    });

    public void Dispose() => _client.Dispose();

    private async Task RunAsync(string file, CancellationToken cancellationToken)
    {
        foreach (var statement in _files.Text(file, []).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            await _client.WriteAsync(statement, new Parameters { ["projection"] = Projection.Version }, cancellationToken);
        }
    }

    private Task<IReadOnlyList<Row>> VersionAsync(CancellationToken cancellationToken) =>
        _client.ReadAsync(_files.Text("version", []), [], cancellationToken);

    /// <summary>A store of this version it must be in the end; an older one is migrated.</summary>
    private async Task CheckAsync(IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        switch (rows.Count == 0 ? 0 : rows[0].Int("version"))
        {
            case 0:
                throw new StoreException(
                    $"{_options.Uri}: database '{_options.Database}' holds no GovGraph store yet; load reports first (govgraph ingest)", isTransient: false);
            case > StoreSchema.Version and var version: throw Newer(version);
            default:
                if (!IsReady(rows[0]))
                {
                    await PrepareAsync(cancellationToken);
                }

                break;
        }

        _isKnown = true;
    }

    /// <summary>Of this version, and not bare as an import leaves it, without constraints and indexes.</summary>
    private static bool IsReady(Row store) => store.Int("version") == StoreSchema.Version && store.Int("bare") == 0;

    private StoreException Newer(int version) => StoreSchema.Newer($"{_options.Uri}, database '{_options.Database}'", version);

    private Task<T> TranslateAsync<T>(Func<Task<T>> work) => Neo4jErrors.TranslateAsync(work, _options);
}
