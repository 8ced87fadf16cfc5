using GovGraph.Core.Answers;
using GovGraph.Core.Graph;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GovGraph.Api.Queries;

/// <summary>One element with its links and sentences.</summary>
internal static class ElementAnswer
{
    /// <param name="reader">Who is asked.</param>
    /// <param name="request">For what else stands in the address.</param>
    /// <param name="id">The element's id.</param>
    /// <param name="kinds">What ids of this resource are of; another kind's id is not found here.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    public static async Task<Results<Ok<ElementView>, ProblemHttpResult>> FindAsync(
        IGraphReader reader, HttpRequest request, string id, string[] kinds, CancellationToken cancellationToken)
    {
        if (FilterReader.Unknown(request.Query) is { } problem)
        {
            return Problems.BadQuery(problem);
        }

        var element = kinds.Contains(Labels.WordOf(id)) ? await reader.FindAsync(id, cancellationToken) : null;
        return element is null ? Problems.NotFound(kinds[0], id) : TypedResults.Ok(element);
    }
}
