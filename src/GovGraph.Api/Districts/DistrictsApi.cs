using GovGraph.Api.Queries;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace GovGraph.Api.Districts;

internal static class DistrictsApi
{
    public static void MapDistricts(this IEndpointRouteBuilder api)
    {
        api.MapGet("/districts", ListAsync).WithSummary("Divisions that reports name.").WithTags("districts");
        api.MapGet("/districts/{id}", FindAsync).WithSummary("One division with links and sentences.").WithTags("districts").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<Results<Ok<Page<DistrictView>>, ProblemHttpResult>> ListAsync(
        [AsParameters] ListParameters parameters, IGraphReader reader, CancellationToken cancellationToken) =>
        parameters.AnswerAsync(reader.DistrictsAsync, cancellationToken);

    private static Task<Results<Ok<ElementView>, ProblemHttpResult>> FindAsync(
        string id, HttpRequest request, IGraphReader reader, CancellationToken cancellationToken) =>
        ElementAnswer.FindAsync(reader, request, id, ["district"], cancellationToken);
}
