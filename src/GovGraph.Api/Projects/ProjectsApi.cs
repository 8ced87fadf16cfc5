using GovGraph.Api.Queries;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace GovGraph.Api.Projects;

internal static class ProjectsApi
{
    public static void MapProjects(this IEndpointRouteBuilder api)
    {
        api.MapGet("/projects", ListAsync).WithSummary("Projects, and sites if asked for.").WithTags("projects");
        api.MapGet("/projects/{id}", FindAsync).WithSummary("One project or site with links and sentences.").WithTags("projects").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<Results<Ok<Page<PlaceView>>, ProblemHttpResult>> ListAsync(
        [AsParameters] ProjectParameters parameters, IGraphReader reader, CancellationToken cancellationToken) =>
        parameters.AnswerAsync(reader.ProjectsAsync, cancellationToken);

    private static Task<Results<Ok<ElementView>, ProblemHttpResult>> FindAsync(
        string id, HttpRequest request, IGraphReader reader, CancellationToken cancellationToken) =>
        ElementAnswer.FindAsync(reader, request, id, ["place"], cancellationToken);
}
