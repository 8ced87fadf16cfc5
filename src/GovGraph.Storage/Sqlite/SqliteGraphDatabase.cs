using System.Globalization;
using GovGraph.Core.Answers;
using GovGraph.Storage.Statements;
using Microsoft.Data.Sqlite;

namespace GovGraph.Storage.Sqlite;

/// <summary>The graph in one SQLite file.</summary>
internal sealed class SqliteGraphDatabase : IGraphDatabase
{
    /// <summary>Rises with every change of schema.sql or of how facts are kept.</summary>
    private const long SchemaVersion = 1;

    private readonly StatementFiles _files = new("Sql");
    private readonly string _path;
    private readonly string _connection;

    public SqliteGraphDatabase(string path)
    {
        _path = path;
        _connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30 }.ToString();
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(_path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            await using var connection = await ConnectAsync(cancellationToken);
            await ExecuteAsync(connection, "PRAGMA journal_mode = WAL", cancellationToken);
            if (await VersionAsync(connection, cancellationToken) == 0)
            {
                await using var transaction = connection.BeginTransaction(deferred: false);
                // Another process may have made the tables while this one waited.
                if (await VersionAsync(connection, cancellationToken) == 0)
                {
                    await ExecuteAsync(connection, _files.File("schema"), cancellationToken);
                    await ExecuteAsync(connection, FormattableString.Invariant($"PRAGMA user_version = {SchemaVersion}"), cancellationToken);
                }

                await transaction.CommitAsync(cancellationToken);
            }
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

        SqliteConnection? connection = null;
        try
        {
            connection = await ConnectAsync(cancellationToken);
            var version = await VersionAsync(connection, cancellationToken);
            if (version != SchemaVersion)
            {
                throw WrongVersion(version);
            }

            return new SqliteGraphSession(connection, connection.BeginTransaction(deferred: access == Access.Read), _files, _path);
        }
        catch (Exception e)
        {
            if (connection is not null)
            {
                await connection.DisposeAsync();
            }

            throw e is SqliteException ? SqliteErrors.Translate(e, _path) : e;
        }
    }

    private StoreException WrongVersion(long version) => new(
        version == 0
            ? $"{_path}: this database holds no GovGraph store; name another file"
            : $"{_path}: its schema has version {version}, this program knows {SchemaVersion}; use the GovGraph that made it or load the reports into a new file",
        isTransient: false);

    private async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connection);
        await connection.OpenAsync(cancellationToken);
        await ExecuteAsync(connection, "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY", cancellationToken);
        return connection;
    }

    private static async Task<long> VersionAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string text, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of ours, from this file or schema.sql.
        command.CommandText = text;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
