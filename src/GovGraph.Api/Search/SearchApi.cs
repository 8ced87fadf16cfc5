using System.ComponentModel;
using GovGraph.Api.Queries;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace GovGraph.Api.Search;

internal static class SearchApi
{
    public static void MapSearch(this IEndpointRouteBuilder api) => api.MapGet("/search", AskAsync)
        .WithSummary("Names and texts that hold all the words.")
        .WithDescription(
            "Sorted by how well they do (a name that is what was typed, one that begins with it, one that holds it, a text), kind, name (reports: newest first, "
            + "undated last), id. \"marks\" says where the words stand in \"found\".")
        .WithTags("search");

    private static async Task<Results<Ok<Page<SearchHit>>, ProblemHttpResult>> AskAsync(
        [AsParameters] SearchParameters parameters, IGraphReader reader, CancellationToken cancellationToken)
    {
        if (!SearchReader.TryRead(parameters.Request.Query, out var question, out var problem))
        {
            return Problems.BadQuery(problem);
        }

        return await Problems.PageAsync(() => reader.SearchAsync(question, cancellationToken));
    }
}

/// <summary>What a search takes; read as text in one place, like the lists' filters.</summary>
internal sealed class SearchParameters
{
    public required HttpRequest Request { get; init; }

    [Description("Words, with spaces between them; all have to be found. One character is enough, and no sign has a meaning of its own.")]
    public string? Q { get; init; }

    [Description("Hits of one kind: official, person, district, project, site, meeting, initiative, post or report.")]
    public string? Kind { get; init; }

    [Description("Hits a page, 1 to 1000; 20 unless told.")]
    public string? Limit { get; init; }

    [Description("The \"next\" of the page before.")]
    public string? After { get; init; }
}
