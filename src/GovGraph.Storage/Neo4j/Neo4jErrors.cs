using GovGraph.Core.Answers;

namespace GovGraph.Storage.Neo4j;

/// <summary>What the server says, as one line a user can act on.</summary>
internal static class Neo4jErrors
{
    public static StoreException Translate(QueryApiException error, Neo4jOptions options) =>
        new($"{options.Uri}: {Explain(error, options)}", error.IsTransient, error);

    /// <summary>Does some work, and throws what the server refused in it as a <see cref="StoreException"/>.</summary>
    public static async Task<T> TranslateAsync<T>(Func<Task<T>> work, Neo4jOptions options)
    {
        try
        {
            return await work();
        }
        catch (QueryApiException e)
        {
            throw Translate(e, options);
        }
    }

    private static string Explain(QueryApiException error, Neo4jOptions options) => error.Code switch
    {
        QueryApiException.Unreachable => $"Neo4j cannot be reached ({OneLine(error.Words)}); is it running, and is this its HTTP address?",
        "Neo.ClientError.Security.Unauthorized" =>
            $"Neo4j refuses user '{options.User}' with this password; set NEO4J_USERNAME and NEO4J_PASSWORD",
        "Neo.ClientError.Security.AuthenticationRateLimit" => "Neo4j refuses logins for a while after several wrong passwords; wait a few seconds",
        "Neo.ClientError.Security.CredentialsExpired" => $"the password of user '{options.User}' must be changed first: log in once with Neo4j Browser",
        QueryApiException.TimedOut =>
            "the server gave up a transaction that took longer than its db.transaction.timeout; raise that to a minute or more, or load while nobody else does",
        "Neo.ClientError.Database.DatabaseNotFound" => $"there is no database '{options.Database}'; set NEO4J_DATABASE",
        "HTTP 404" or "HTTP 405" => "no Query API there; Neo4j 5.25 or later is needed, and its HTTP address (port 7474, or 443 on Aura)",
        _ => OneLine($"{error.Words} ({error.Code})"),
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
