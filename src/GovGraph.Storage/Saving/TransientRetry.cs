using GovGraph.Core.Answers;

namespace GovGraph.Storage.Saving;

/// <summary>The one place where anything is tried again: only what the store calls transient, and each time all of it.</summary>
internal sealed class TransientRetry(int attempts, TimeSpan firstPause, Func<TimeSpan, CancellationToken, Task> pause)
{
    public static TransientRetry Default { get; } = new(attempts: 5, TimeSpan.FromMilliseconds(200), Task.Delay);

    /// <summary>About half a minute in all: a server that was started again while a load runs is back by then.</summary>
    public static TransientRetry Patient { get; } = new(attempts: 8, TimeSpan.FromMilliseconds(250), Task.Delay);

    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work(cancellationToken);
            }
            catch (StoreException e) when (e.IsTransient && attempt < attempts)
            {
                await pause(firstPause * Math.Pow(2, attempt - 1), cancellationToken);
            }
        }
    }
}
