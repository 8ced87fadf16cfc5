using GovGraph.Api.Queries;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace GovGraph.Api.Inspections;

internal static class InspectionsApi
{
    public static void MapInspections(this IEndpointRouteBuilder api)
    {
        api.MapGet("/inspections", ListAsync).WithSummary("Who went where and when: one row for each official, place and date.").WithTags("inspections");
        api.MapGet("/inspections/{id}", FindAsync).WithSummary("One inspection with its links and sentences.").WithTags("inspections").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<Results<Ok<Page<InspectionView>>, ProblemHttpResult>> ListAsync(
        [AsParameters] ListParameters parameters, IGraphReader reader, CancellationToken cancellationToken) =>
        parameters.AnswerAsync(reader.InspectionsAsync, cancellationToken);

    private static Task<Results<Ok<ElementView>, ProblemHttpResult>> FindAsync(
        string id, HttpRequest request, IGraphReader reader, CancellationToken cancellationToken) =>
        ElementAnswer.FindAsync(reader, request, id, ["inspected", "inspection"], cancellationToken);
}
