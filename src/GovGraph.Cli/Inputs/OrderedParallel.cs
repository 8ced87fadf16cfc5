using System.Runtime.CompilerServices;

namespace GovGraph.Cli.Inputs;

/// <summary>Work on several items at once, results in the order of the items. Holds only a window of them at a time.</summary>
internal static class OrderedParallel
{
    private static readonly int Window = Environment.ProcessorCount * 4;

    public static async IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var running = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (running.Count >= Window)
                {
                    yield return await running.Dequeue();
                }

                running.Enqueue(Task.Run(() => work(item), CancellationToken.None));
            }

            while (running.TryDequeue(out var result))
            {
                yield return await result;
            }
        }
        finally
        {
            // Whoever stops early may end the process next, and with it the tagger's session, which no work must still be using then.
            foreach (var left in running)
            {
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
