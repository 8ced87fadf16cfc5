using GovGraph.Storage.Statements;
using Microsoft.Data.Sqlite;

namespace GovGraph.Storage.Sqlite;

/// <param name="connection">Closed with the session.</param>
/// <param name="transaction">Undone with the session unless it was committed.</param>
/// <param name="files">The statements.</param>
/// <param name="path">The file, for messages.</param>
/// <param name="turn">Given to the next reader with the session's end.</param>
internal sealed class SqliteGraphSession(
    SqliteConnection connection, SqliteTransaction transaction, StatementFiles files, string path, SemaphoreSlim? turn) : IGraphSession
{
    public async Task<IReadOnlyList<Row>> RunAsync(
        string statement, IReadOnlyCollection<string> blocks, Parameters parameters, CancellationToken cancellationToken)
    {
        try
        {
            return await RunAsync(connection, transaction, files.Text(statement, blocks), parameters, cancellationToken);
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e, path);
        }
    }

    public Task WriteAsync(string statement, IReadOnlyCollection<string> blocks, Parameters parameters, CancellationToken cancellationToken) =>
        RunAsync(statement, blocks, parameters, cancellationToken);

    /// <summary>Runs a statement of ours.</summary>
    public static async Task<IReadOnlyList<Row>> RunAsync(
        SqliteConnection connection, SqliteTransaction transaction, string text, Parameters parameters, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Composed of blocks of an embedded file; values are parameters.
        command.CommandText = text;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue("$" + name, Bind(value));
        }

        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await ReadAsync(reader, cancellationToken);
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await transaction.CommitAsync(cancellationToken);
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e, path);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
            await connection.DisposeAsync();
        }
        finally
        {
            turn?.Release();
        }
    }

    private static async Task<IReadOnlyList<Row>> ReadAsync(SqliteDataReader reader, CancellationToken cancellationToken)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            columns[reader.GetName(i)] = i;
        }

        var rows = new List<Row>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var values = new object?[reader.FieldCount];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }

            rows.Add(new Row(columns, values));
        }

        return rows;
    }

    private static object Bind(object? value) => value switch
    {
        null => DBNull.Value,
        string or int or long or bool => value,
        _ => Parameters.Json(value),
    };
}
