using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GovGraph.Api.Queries;

/// <summary>What the routes themselves refuse.</summary>
internal static class Problems
{
    public static ProblemHttpResult BadQuery(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest, title: "The query cannot be understood");

    /// <summary>Asks the store for a page; only the store can tell whether the key of the page before is one of its own.</summary>
    public static async Task<Results<Ok<Page<T>>, ProblemHttpResult>> PageAsync<T>(Func<Task<Page<T>>> ask)
    {
        try
        {
            return TypedResults.Ok(await ask());
        }
        catch (StoreException refusal) when (refusal.Message.StartsWith("'after'", StringComparison.Ordinal))
        {
            return BadQuery(refusal.Message);
        }
    }

    public static ProblemHttpResult NotFound(string kind, string id) =>
        TypedResults.Problem($"There is no {kind} '{id}'.", statusCode: StatusCodes.Status404NotFound, title: "Not found");
}
