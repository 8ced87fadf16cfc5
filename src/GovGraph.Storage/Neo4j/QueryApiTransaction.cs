using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Neo4j;

/// <summary>
/// An open transaction. Its statements run one after the other in the order in which they are given; while one runs, the next is on its way to the server,
/// whose reading of a body takes about as long as the statement itself. Throws <see cref="QueryApiException"/>.
/// </summary>
/// <param name="client">What sends.</param>
/// <param name="path">Where the server keeps the transaction.</param>
/// <param name="affinity">On a cluster its requests must reach the server that opened it.</param>
internal sealed class QueryApiTransaction(QueryApiClient client, string path, string? affinity)
{
    private Task _last = Task.CompletedTask;

    public string Path { get; } = path;

    public string? Affinity { get; } = affinity;

    /// <summary>Runs a statement when those before it are done, and answers its rows.</summary>
    public async Task<IReadOnlyList<Row>> RunAsync(string statement, Parameters parameters, CancellationToken cancellationToken)
    {
        var (previous, answer) = Send(statement, parameters, cancellationToken);
        await previous;
        return await answer;
    }

    /// <summary>Sends a statement and waits only for those before it: what goes wrong in it is thrown by the next call.</summary>
    public Task WriteAsync(string statement, Parameters parameters, CancellationToken cancellationToken) =>
        Send(statement, parameters, cancellationToken).Previous;

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await _last;
        await client.CommitAsync(this, cancellationToken);
    }

    /// <summary>Undoes all of it, when what is under way has ended one way or the other.</summary>
    public async Task RollbackAsync(CancellationToken cancellationToken)
    {
        await _last.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        await client.RollbackAsync(this, cancellationToken);
    }

    private (Task Previous, Task<IReadOnlyList<Row>> Answer) Send(string statement, Parameters parameters, CancellationToken cancellationToken)
    {
        var previous = _last;
        var answer = client.RunAsync(this, statement, parameters, previous, cancellationToken);
        _last = answer;
        return (previous, answer);
    }
}
