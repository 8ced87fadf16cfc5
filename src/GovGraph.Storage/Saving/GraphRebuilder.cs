using GovGraph.Core.Graph;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Saving;

/// <summary>
/// A report is in the graph where it has a node. So what is left to do is known from the store alone, and a rebuild that was cut off
/// goes on; saving and removing take out of the graph only what is in it.
/// </summary>
internal sealed class GraphRebuilder(IGraphDatabase database, TransientRetry retry) : IGraphRebuilder
{
    /// <summary>Elements thrown away in one transaction: what a server with little memory can undo.</summary>
    private const int Piece = 10_000;

    public async Task<IReadOnlyList<string>> BeginAsync(CancellationToken cancellationToken)
    {
        if (await WriteAsync(LeftAsync, cancellationToken) is { Count: > 0 } left)
        {
            return left;
        }

        await WriteAsync((session, token) => session.RunAsync("load/put-projection", [], new Parameters { ["projection"] = StoreSchema.Clearing }, token), cancellationToken);
        foreach (var what in new[] { "reports", "elements" })
        {
            while (await WriteAsync((session, token) => ClearAsync(session, what, token), cancellationToken) >= Piece)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        await WriteAsync((session, token) => session.RunAsync("load/put-projection", [], new Parameters { ["projection"] = Projection.Version }, token), cancellationToken);
        return await WriteAsync(LeftAsync, cancellationToken);
    }

    public Task ProjectAsync(IReadOnlyList<string> reports, CancellationToken cancellationToken) => retry.RunAsync(async token =>
    {
        await using var session = await database.OpenAsync(Access.Write, token);
        await new ReportStore(session).ProjectAsync(reports, token);
        await session.CommitAsync(token);
        return true;
    }, cancellationToken);

    /// <summary>What an earlier rebuild by this projection left undone.</summary>
    private static async Task<IReadOnlyList<string>> LeftAsync(IGraphSession session, CancellationToken cancellationToken)
    {
        var rows = await session.RunAsync("load/find-projection", [], [], cancellationToken);
        return rows[0].TextOrNull("projection") == Projection.Version
            ? [.. (await session.RunAsync("load/list-unprojected", [], [], cancellationToken)).Select(r => r.Text("id"))]
            : [];
    }

    private static async Task<int> ClearAsync(IGraphSession session, string what, CancellationToken cancellationToken) =>
        (await session.RunAsync("load/clear-graph", [what], new Parameters { ["limit"] = Piece }, cancellationToken))[0].Int("done");

    private Task<T> WriteAsync<T>(Func<IGraphSession, CancellationToken, Task<T>> work, CancellationToken cancellationToken) => retry.RunAsync(async token =>
    {
        await using var session = await database.OpenAsync(Access.Rebuild, token);
        var result = await work(session, token);
        await session.CommitAsync(token);
        return result;
    }, cancellationToken);
}
