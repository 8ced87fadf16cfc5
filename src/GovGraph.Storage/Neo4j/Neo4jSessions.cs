using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Neo4j;

/// <summary>Each statement reads in a transaction of its own: what one statement sees is whole.</summary>
internal sealed class Neo4jReadSession(QueryApiClient client, StatementFiles files, Neo4jOptions options) : IGraphSession
{
    public async Task<IReadOnlyList<Row>> RunAsync(
        string statement, IReadOnlyCollection<string> blocks, Parameters parameters, CancellationToken cancellationToken)
    {
        try
        {
            return await client.ReadAsync(files.Text(statement, blocks), parameters, cancellationToken);
        }
        catch (QueryApiException e)
        {
            throw Neo4jErrors.Translate(e, options);
        }
    }

    public Task CommitAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>All statements run in one transaction, which nothing is left of unless it is committed.</summary>
internal sealed class Neo4jWriteSession(QueryApiClient client, QueryApiTransaction transaction, StatementFiles files, Neo4jOptions options) : IGraphSession
{
    private bool _isOver;

    public async Task<IReadOnlyList<Row>> RunAsync(
        string statement, IReadOnlyCollection<string> blocks, Parameters parameters, CancellationToken cancellationToken)
    {
        try
        {
            return await client.RunAsync(transaction, files.Text(statement, blocks), parameters, cancellationToken);
        }
        catch (QueryApiException e)
        {
            throw Neo4jErrors.Translate(e, options);
        }
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await client.CommitAsync(transaction, cancellationToken);
            _isOver = true;
        }
        catch (QueryApiException e)
        {
            throw Neo4jErrors.Translate(e, options);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_isOver)
        {
            return;
        }

        _isOver = true;
        try
        {
            await client.RollbackAsync(transaction, CancellationToken.None);
        }
        catch (QueryApiException)
        {
            // The server undoes what nobody commits; the error that led here is the one to tell.
        }
    }
}
