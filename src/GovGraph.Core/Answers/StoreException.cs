namespace GovGraph.Core.Answers;

/// <summary>A store could not do what it was asked. The message is one line a user can act on, without any password.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="isTransient">Whether the same call may succeed later.</param>
/// <param name="inner">What the store's own client said.</param>
public sealed class StoreException(string message, bool isTransient, Exception? inner = null) : Exception(message, inner)
{
    public bool IsTransient { get; } = isTransient;
}
