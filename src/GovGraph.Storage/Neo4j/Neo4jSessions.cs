using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Neo4j;

/// <summary>Each statement reads in a transaction of its own: what one statement sees is whole.</summary>
internal sealed class Neo4jReadSession(QueryApiClient client, StatementFiles files, Neo4jOptions options) : IGraphSession
{
    public Task<IReadOnlyList<Row>> RunAsync(
        string statement, IReadOnlyCollection<string> blocks, Parameters parameters, CancellationToken cancellationToken) =>
        Neo4jErrors.TranslateAsync(() => client.ReadAsync(files.Text(statement, blocks), parameters, cancellationToken), options);

    public Task WriteAsync(string statement, IReadOnlyCollection<string> blocks, Parameters parameters, CancellationToken cancellationToken) =>
        throw new InvalidOperationException($"{statement} in a session that only reads");

    public Task CommitAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>All statements run in one transaction, which nothing is left of unless it is committed.</summary>
internal sealed class Neo4jWriteSession(QueryApiTransaction transaction, StatementFiles files, Neo4jOptions options) : IGraphSession
{
    private bool _isOver;

    public Task<IReadOnlyList<Row>> RunAsync(
        string statement, IReadOnlyCollection<string> blocks, Parameters parameters, CancellationToken cancellationToken) =>
        TranslateAsync(() => transaction.RunAsync(files.Text(statement, blocks), parameters, cancellationToken));

    public Task WriteAsync(string statement, IReadOnlyCollection<string> blocks, Parameters parameters, CancellationToken cancellationToken) =>
        TranslateAsync(async () =>
        {
            await transaction.WriteAsync(files.Text(statement, blocks), parameters, cancellationToken);
            return true;
        });

    public Task CommitAsync(CancellationToken cancellationToken) => TranslateAsync(async () =>
    {
        await transaction.CommitAsync(cancellationToken);
        return _isOver = true;
    });

    public async ValueTask DisposeAsync()
    {
        if (_isOver)
        {
            return;
        }

        _isOver = true;
        try
        {
            await transaction.RollbackAsync(CancellationToken.None);
        }
        catch (QueryApiException)
        {
            // The server undoes what nobody commits; the error that led here is the one to tell.
        }
    }

    private Task<T> TranslateAsync<T>(Func<Task<T>> work) => Neo4jErrors.TranslateAsync(work, options);
}
