using System.Globalization;
using GovGraph.Core.Graph;
using GovGraph.Storage.Searching;
using GovGraph.Storage.Statements;
using Microsoft.Data.Sqlite;

namespace GovGraph.Storage.Sqlite;

/// <summary>The tables of a file and their version, which SQLite keeps as user_version.</summary>
internal sealed class SqliteSchema(StatementFiles files, string path)
{
    /// <summary>Makes the tables of a new file and brings an older one up to date, with a copy of it beside it first.</summary>
    public async Task EnsureAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        if (await VersionAsync(connection, cancellationToken) == StoreSchema.Version)
        {
            return;
        }

        await using var transaction = connection.BeginTransaction(deferred: false);
        // Another process may have made or migrated the tables while this one waited.
        var version = await VersionAsync(connection, cancellationToken);
        if (version > StoreSchema.Version)
        {
            throw StoreSchema.Newer(path, version);
        }

        if (version == 0)
        {
            await CreateAsync(connection, cancellationToken);
        }
        else if (version < StoreSchema.Version)
        {
            Backup(version);
            foreach (var migration in StoreSchema.MigrationsFrom((int)version))
            {
                await ExecuteAsync(connection, files.File(migration), cancellationToken);
            }

            if (version < StoreSchema.Searchable)
            {
                await SearchFill.RunAsync((statement, blocks, parameters) =>
                    SqliteGraphSession.RunAsync(connection, transaction, files.Text(statement, blocks), parameters, cancellationToken));
            }
        }

        await ExecuteAsync(connection, FormattableString.Invariant($"PRAGMA user_version = {StoreSchema.Version}"), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public static async Task<long> VersionAsync(SqliteConnection connection, CancellationToken cancellationToken) =>
        Convert.ToInt64(await AskAsync(connection, "PRAGMA user_version", cancellationToken), CultureInfo.InvariantCulture);

    /// <summary>Which projection made the graph.</summary>
    public static async Task<string?> ProjectionAsync(SqliteConnection connection, CancellationToken cancellationToken) =>
        await AskAsync(connection, "SELECT projection FROM store", cancellationToken) as string;

    public static async Task ExecuteAsync(SqliteConnection connection, string text, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of ours, from this folder or its files.
        command.CommandText = text;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task CreateAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        if (await AskAsync(connection, "SELECT name FROM sqlite_master LIMIT 1", cancellationToken) is not null)
        {
            throw new Core.Answers.StoreException($"{path}: this database holds something else than a GovGraph store; name another file", isTransient: false);
        }

        await ExecuteAsync(connection, files.File("schema"), cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO store (projection) VALUES ($projection)";
        command.Parameters.AddWithValue("$projection", Projection.Version);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Through SQLite itself, so that what stands in the write-ahead log is in the copy; the file keeps its name only once it is whole.</summary>
    private void Backup(long version)
    {
        var backup = FormattableString.Invariant($"{path}.v{version}.backup");
        var part = backup + ".part";
        File.Delete(part);
        using (var from = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString()))
        using (var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ToString()))
        {
            from.Open();
            from.BackupDatabase(to);
        }

        File.Move(part, backup, overwrite: true);
    }

    private static async Task<object?> AskAsync(SqliteConnection connection, string text, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of this file's.
        command.CommandText = text;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
