using System.Net;

namespace GovGraph.Storage.Neo4j;

/// <summary>What the server, or the way to it, refused.</summary>
/// <param name="code">Neo4j's own (<c>Neo.ClientError.Security.Unauthorized</c>) or <see cref="Unreachable"/> or <c>HTTP 404</c>.</param>
/// <param name="message">The server's words.</param>
/// <param name="isTransient">Whether the same work may succeed when it is done again.</param>
/// <param name="inner">What lies below.</param>
internal sealed class QueryApiException(string code, string message, bool isTransient, Exception? inner = null) : Exception($"{code}: {message}", inner)
{
    public const string Unreachable = "unreachable";

    /// <summary>A transaction that took longer than the server's <c>db.transaction.timeout</c>.</summary>
    public const string TimedOut = "Neo.ClientError.Transaction.TransactionTimedOut";

    public string Code { get; } = code;

    public string Words { get; } = message;

    public bool IsTransient { get; } = isTransient;

    public static QueryApiException Of(string code, string message) => new(code, message, IsTransientCode(code));

    public static QueryApiException Of(HttpStatusCode status, Exception? inner) => new(
        FormattableString.Invariant($"HTTP {(int)status}"), status.ToString(),
        status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout or HttpStatusCode.TooManyRequests, inner);

    /// <summary>
    /// Transient errors as Neo4j names them, but for the two that a user asked for; and a transaction that the server gave up, that
    /// went with a server that was started again, or that waited too long (mostly for another load): all of it is done once more.
    /// </summary>
    private static bool IsTransientCode(string code) => code switch
    {
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => false,
        "Neo.ClientError.Transaction.TransactionNotFound" or TimedOut or "Neo.ClientError.Cluster.NotALeader" => true,
        _ => code.StartsWith("Neo.TransientError.", StringComparison.Ordinal),
    };
}
