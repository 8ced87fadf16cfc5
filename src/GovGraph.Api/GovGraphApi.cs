using System.Text.Json.Serialization;
using GovGraph.Api.Districts;
using GovGraph.Api.Errors;
using GovGraph.Api.Health;
using GovGraph.Api.Home;
using GovGraph.Api.Inspections;
using GovGraph.Api.Meetings;
using GovGraph.Api.Officials;
using GovGraph.Api.Projects;
using GovGraph.Api.Queries;
using GovGraph.Api.Reports;
using GovGraph.Api.Search;
using GovGraph.Api.Stats;
using GovGraph.Api.Timeline;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Scalar.AspNetCore;

namespace GovGraph.Api;

/// <summary>The answers of a graph over HTTP. A host adds the services and a store, puts the errors first, and maps the routes.</summary>
public static class GovGraphApi
{
    /// <summary>What the routes need beside an <see cref="IGraphReader"/>.</summary>
    public static IServiceCollection AddGovGraphApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<StoreExceptionHandler>();
        services.AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "GovGraph";
            document.Info.Description = "谁在何时到何处调研、主持了什么会议：每条答案都附原句。Every answer carries the sentence it rests on.";
            return Task.CompletedTask;
        }).AddOperationTransformer<QueryParameterTypes>());
        services.Configure<JsonOptions>(options =>
        {
            options.SerializerOptions.Encoder = AnswerJson.Options.Encoder;

            // Else the description says of every count that it may be a string too.
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswerJson.Resolver);
        });
        return services;
    }

    /// <summary>Every error becomes problem details, unknown addresses too.</summary>
    public static IApplicationBuilder UseGovGraphErrors(this IApplicationBuilder app) => app.UseExceptionHandler().UseStatusCodePages();

    /// <summary>All routes: the answers under <c>/api/v1</c>, their description, health, and a page that links to them.</summary>
    public static IEndpointRouteBuilder MapGovGraph(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("/api/v1").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        api.MapInspections();
        api.MapOfficials();
        api.MapProjects();
        api.MapDistricts();
        api.MapMeetings();
        api.MapTimeline();
        api.MapReports();
        api.MapSearch();
        api.MapStats();

        endpoints.MapHealth();
        endpoints.MapHome();
        endpoints.MapOpenApi();

        // Everything from this host: the page has to work where there is no internet.
        endpoints.MapScalarApiReference("/docs", options => options.DisableAgent().DisableMcp().DisableTelemetry().DisableDefaultFonts().HideDeveloperTools());
        return endpoints;
    }
}
