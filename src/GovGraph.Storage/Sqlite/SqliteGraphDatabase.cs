using GovGraph.Core.Answers;
using GovGraph.Storage.Statements;
using Microsoft.Data.Sqlite;

namespace GovGraph.Storage.Sqlite;

/// <summary>The graph in one SQLite file.</summary>
internal sealed class SqliteGraphDatabase : IGraphDatabase, IDisposable
{
    private const string Reading = "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384";

    // Ids are hashes, so a batch touches pages all over the indexes. With the 2 MB that SQLite keeps by default it would write them out and read them
    // again within the batch, and copy each into the file after every batch.
    private const string Writing = "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -196608; PRAGMA wal_autocheckpoint = 65536";

    private readonly StatementFiles _files = new("Sql");
    private readonly string _path;
    private readonly string _reading, _writing;
    private readonly SqliteSchema _schema;

    // Reading is work of a processor from beginning to end: more readers at once than processors only take turns, and everybody waits for the slowest.
    private readonly SemaphoreSlim _readers = new(Environment.ProcessorCount);

    /// <param name="path">The file.</param>
    /// <param name="patience">Seconds to wait for another writer, each time that the work is tried.</param>
    public SqliteGraphDatabase(string path, int patience = 6)
    {
        _path = path;
        _schema = new SqliteSchema(_files, path);
        // Each has connections of its own in the pool, so that whoever writes finds what it has read and written still at hand.
        _reading = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = patience, Mode = SqliteOpenMode.ReadWrite }.ToString();
        _writing = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = patience }.ToString();
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(_path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            await using var connection = await ConnectAsync(Access.Write, cancellationToken);
            await SqliteSchema.ExecuteAsync(connection, "PRAGMA journal_mode = WAL", cancellationToken);
            await _schema.EnsureAsync(connection, cancellationToken);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw SqliteErrors.Translate(e, _path);
        }
    }

    public async Task<IGraphSession> OpenAsync(Access access, CancellationToken cancellationToken)
    {
        if (!File.Exists(_path))
        {
            throw new StoreException($"{_path}: no such store yet; load reports first (govgraph ingest)", isTransient: false);
        }

        var turn = access == Access.Read ? _readers : null;
        SqliteConnection? connection = null;
        await (turn?.WaitAsync(cancellationToken) ?? Task.CompletedTask);
        try
        {
            connection = await ConnectAsync(access, cancellationToken);
            await CheckAsync(connection, access, cancellationToken);
            return new SqliteGraphSession(connection, connection.BeginTransaction(deferred: access is Access.Read or Access.Whole), _files, _path, turn);
        }
        catch (Exception e)
        {
            if (connection is not null)
            {
                await connection.DisposeAsync();
            }

            turn?.Release();
            throw e is SqliteException or IOException or UnauthorizedAccessException ? SqliteErrors.Translate(e, _path) : e;
        }
    }

    public void Dispose() => _readers.Dispose();

    private async Task CheckAsync(SqliteConnection connection, Access access, CancellationToken cancellationToken)
    {
        switch (await SqliteSchema.VersionAsync(connection, cancellationToken))
        {
            case 0: throw new StoreException($"{_path}: this database holds no GovGraph store; name another file", isTransient: false);
            case < StoreSchema.Version: await _schema.EnsureAsync(connection, cancellationToken); break;
            case > StoreSchema.Version and var version: throw StoreSchema.Newer(_path, version);
        }

        if (access is Access.Write or Access.Whole)
        {
            StoreSchema.CheckProjection(_path, await SqliteSchema.ProjectionAsync(connection, cancellationToken));
        }
    }

    private async Task<SqliteConnection> ConnectAsync(Access access, CancellationToken cancellationToken)
    {
        var reads = access is Access.Read or Access.Whole;
        var connection = new SqliteConnection(reads ? _reading : _writing);
        await connection.OpenAsync(cancellationToken);
        await SqliteSchema.ExecuteAsync(connection, reads ? Reading : Writing, cancellationToken);
        return connection;
    }
}
