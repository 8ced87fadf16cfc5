using GovGraph.Api.Queries;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace GovGraph.Api.Stats;

internal static class StatsApi
{
    public static void MapStats(this IEndpointRouteBuilder api) =>
        api.MapGet("/stats", GetAsync).WithSummary("How much of everything there is.").WithTags("stats");

    private static async Task<Results<Ok<StatsView>, ProblemHttpResult>> GetAsync(
        HttpRequest request, IGraphReader reader, CancellationToken cancellationToken) =>
        FilterReader.Unknown(request.Query) is { } problem
            ? Problems.BadQuery(problem)
            : TypedResults.Ok(await reader.StatsAsync(cancellationToken));
}
