using GovGraph.Api.Queries;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace GovGraph.Api.Reports;

internal static class ReportsApi
{
    public static void MapReports(this IEndpointRouteBuilder api)
    {
        api.MapGet("/reports", ListAsync).WithSummary("Reports and where they stand.").WithTags("reports");
        api.MapGet("/reports/{id}", FindAsync).WithSummary("One report with its text, links and sentences.").WithTags("reports").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<Results<Ok<Page<ReportView>>, ProblemHttpResult>> ListAsync(
        [AsParameters] ListParameters parameters, IGraphReader reader, CancellationToken cancellationToken) =>
        parameters.AnswerAsync(reader.ReportsAsync, cancellationToken);

    private static Task<Results<Ok<ElementView>, ProblemHttpResult>> FindAsync(
        string id, HttpRequest request, IGraphReader reader, CancellationToken cancellationToken) =>
        ElementAnswer.FindAsync(reader, request, id, ["report"], cancellationToken);
}
