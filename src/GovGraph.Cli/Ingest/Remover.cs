using GovGraph.Core.Facts;
using GovGraph.Core.Graph;

namespace GovGraph.Cli.Ingest;

/// <summary>Takes places away in batches, each whole; what only their reports supported goes with them.</summary>
internal static class Remover
{
    private const int BatchSize = 64;

    /// <summary>Stops after the batch in hand when cancelled.</summary>
    /// <returns>How many places were taken away.</returns>
    public static async Task<int> RemoveAsync(IGraphWriter writer, IReadOnlyCollection<Location> locations, CancellationToken cancellationToken)
    {
        var removed = 0;
        foreach (var batch in locations.Chunk(BatchSize).TakeWhile(_ => !cancellationToken.IsCancellationRequested))
        {
            removed += await writer.RemoveAsync(batch, CancellationToken.None);
        }

        return removed;
    }

    /// <summary>Takes them away and says so, also what is left of a removal that was stopped.</summary>
    public static async Task<int> RunAsync(
        Terminal terminal, IGraphWriter writer, IReadOnlyCollection<Location> locations, CancellationToken cancellationToken)
    {
        var removed = await RemoveAsync(writer, locations, cancellationToken);
        terminal.Out.WriteLine($"{removed} removed");
        if (!cancellationToken.IsCancellationRequested || removed >= locations.Count)
        {
            return ExitCodes.Ok;
        }

        terminal.Error.WriteLine($"stopped with {locations.Count - removed} of {locations.Count} left; the same command goes on from here");
        return ExitCodes.SomeFailed;
    }
}
