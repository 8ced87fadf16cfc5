using System.CommandLine;
using GovGraph.Cli.Hosting;
using GovGraph.Core.Graph;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph rebuild</c>: makes the graph anew from the stored facts.</summary>
internal static class RebuildCommand
{
    private const int BatchSize = 64, Rarely = 1000;

    public static Command Create(Terminal terminal, Option<string?> storePath)
    {
        var command = new Command("rebuild", "Make the graph anew from the facts in the store, without reading reports again. （由事实重建图谱）");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var store = StoreHost.Open(parsed.GetValue(storePath));
            return await RunAsync(terminal, store.Rebuilder, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, IGraphRebuilder rebuilder, CancellationToken cancellationToken)
    {
        var reports = await rebuilder.BeginAsync(cancellationToken);
        var (done, said) = (0, 0);
        foreach (var batch in reports.Chunk(BatchSize).TakeWhile(_ => !cancellationToken.IsCancellationRequested))
        {
            // Not to be cut off in the middle: a batch in hand is finished.
            await rebuilder.ProjectAsync(batch, CancellationToken.None);
            done += batch.Length;
            if (done - said >= Rarely)
            {
                said = done;
                terminal.Error.WriteLine($"{done} of {reports.Count}");
            }
        }

        terminal.Out.WriteLine($"{done} reports projected");
        if (done == reports.Count)
        {
            return ExitCodes.Ok;
        }

        terminal.Error.WriteLine($"stopped with {reports.Count - done} of {reports.Count} left; the same command goes on from here");
        return ExitCodes.SomeFailed;
    }
}
