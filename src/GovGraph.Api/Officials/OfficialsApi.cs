using GovGraph.Api.Queries;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace GovGraph.Api.Officials;

internal static class OfficialsApi
{
    public static void MapOfficials(this IEndpointRouteBuilder api)
    {
        api.MapGet("/officials", ListAsync).WithSummary("Officials with their posts.").WithTags("officials");
        api.MapGet("/officials/{id}", FindAsync).WithSummary("One official with links and sentences.").WithTags("officials").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<Results<Ok<Page<OfficialView>>, ProblemHttpResult>> ListAsync(
        [AsParameters] ListParameters parameters, IGraphReader reader, CancellationToken cancellationToken) =>
        parameters.AnswerAsync(reader.OfficialsAsync, cancellationToken);

    private static Task<Results<Ok<ElementView>, ProblemHttpResult>> FindAsync(
        string id, HttpRequest request, IGraphReader reader, CancellationToken cancellationToken) =>
        ElementAnswer.FindAsync(reader, request, id, ["official"], cancellationToken);
}
