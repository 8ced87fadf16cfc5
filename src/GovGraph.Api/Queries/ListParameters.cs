using System.ComponentModel;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GovGraph.Api.Queries;

/// <summary>
/// The filters that every list has. They are taken as text and read in one place, so that a wrong one is a problem that says
/// what is right, never an empty 400.
/// </summary>
internal class ListParameters
{
    /// <summary>For what stands in the address but is no filter.</summary>
    public required HttpRequest Request { get; init; }

    [Description("An official's whole name or id.")]
    public string? Official { get; init; }

    [Description("A project's or site's whole name, alias or id.")]
    public string? Project { get; init; }

    [Description("A division's official name, former name or code; what lies in it matches too.")]
    public string? District { get; init; }

    [Description("A meeting's name, a part of it, or its id.")]
    public string? Meeting { get; init; }

    [Description("The first day: YYYY-MM-DD, or YYYY-MM for the first of a month. What has no year is left out.")]
    public string? From { get; init; }

    [Description("The last day, included: YYYY-MM-DD, or YYYY-MM for the last of a month.")]
    public string? To { get; init; }

    [Description("Rows a page, 1 to 1000; 1000 unless told.")]
    public string? Limit { get; init; }

    [Description("The \"next\" of the page before.")]
    public string? After { get; init; }

    /// <summary>Asks the store, or says what is wrong with the query.</summary>
    public async Task<Results<Ok<Page<T>>, ProblemHttpResult>> AnswerAsync<T>(
        Func<GraphFilter, CancellationToken, Task<Page<T>>> ask, CancellationToken cancellationToken)
    {
        if (!FilterReader.TryRead(Request.Query, this is ProjectParameters, out var filter, out var problem))
        {
            return Problems.BadQuery(problem);
        }

        return await Problems.PageAsync(() => ask(filter, cancellationToken));
    }
}

/// <summary>The list of projects can hold sites too.</summary>
internal sealed class ProjectParameters : ListParameters
{
    [Description("Whether sites are listed too: true or false.")]
    public string? Sites { get; init; }
}
