using GovGraph.Api.Queries;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace GovGraph.Api.Timeline;

internal static class TimelineApi
{
    public static void MapTimeline(this IEndpointRouteBuilder api)
    {
        api.MapGet("/timeline", ListAsync).WithSummary("Meetings and inspections by date.").WithTags("timeline");
        api.MapGet("/timeline/{id}", FindAsync).WithSummary("One event with links and sentences.").WithTags("timeline").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<Results<Ok<Page<TimelineEntry>>, ProblemHttpResult>> ListAsync(
        [AsParameters] ListParameters parameters, IGraphReader reader, CancellationToken cancellationToken) =>
        parameters.AnswerAsync(reader.TimelineAsync, cancellationToken);

    private static Task<Results<Ok<ElementView>, ProblemHttpResult>> FindAsync(
        string id, HttpRequest request, IGraphReader reader, CancellationToken cancellationToken) =>
        ElementAnswer.FindAsync(reader, request, id, ["inspection", "meeting"], cancellationToken);
}
