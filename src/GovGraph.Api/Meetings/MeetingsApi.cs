using GovGraph.Api.Queries;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace GovGraph.Api.Meetings;

internal static class MeetingsApi
{
    public static void MapMeetings(this IEndpointRouteBuilder api)
    {
        api.MapGet("/meetings", ListAsync).WithSummary("Meetings with who did what.").WithTags("meetings");
        api.MapGet("/meetings/{id}", FindAsync).WithSummary("One meeting with links and sentences.").WithTags("meetings").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<Results<Ok<Page<MeetingView>>, ProblemHttpResult>> ListAsync(
        [AsParameters] ListParameters parameters, IGraphReader reader, CancellationToken cancellationToken) =>
        parameters.AnswerAsync(reader.MeetingsAsync, cancellationToken);

    private static Task<Results<Ok<ElementView>, ProblemHttpResult>> FindAsync(
        string id, HttpRequest request, IGraphReader reader, CancellationToken cancellationToken) =>
        ElementAnswer.FindAsync(reader, request, id, ["meeting"], cancellationToken);
}
