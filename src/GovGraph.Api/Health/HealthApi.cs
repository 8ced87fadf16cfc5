using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace GovGraph.Api.Health;

internal static class HealthApi
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/health", AskAsync).WithSummary("Whether the store answers.").WithTags("health").ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    /// <summary>Looks for an element that nobody has: the cheapest question that goes all the way to the store.</summary>
    private static async Task<Ok<HealthView>> AskAsync(IGraphReader reader, CancellationToken cancellationToken)
    {
        await reader.FindAsync("report:0", cancellationToken);
        return TypedResults.Ok(new HealthView("ok"));
    }
}

/// <summary>What <c>/health</c> says where all is well; else it is problem details.</summary>
internal sealed record HealthView(string Status);
