using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace GovGraph.Api.Browser;

/// <summary>
/// Style, guide and saved queries for Neo4j Browser, whose page comes from another address and so asks for leave first. It adds headers
/// of its own to some requests, so all are allowed; nothing here is secret or changes anything.
/// </summary>
internal static class BrowserApi
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Options];

    public static void MapBrowser(this IEndpointRouteBuilder endpoints)
    {
        var files = endpoints.MapGroup("/browser").ExcludeFromDescription().AddEndpointFilter(Allow);
        files.MapMethods($"/{BrowserFiles.StyleName}", Methods, () => TypedResults.Text(BrowserFiles.Style, "text/plain", Encoding.UTF8));
        files.MapMethods($"/{BrowserFiles.GuideName}", Methods, Guide);
        files.MapMethods($"/{BrowserFiles.ZipName}", Methods, () => TypedResults.File(BrowserFiles.Zip(), "application/zip", BrowserFiles.ZipName));
    }

    private static ContentHttpResult Guide(HttpRequest request) =>
        TypedResults.Text(BrowserFiles.Guide($"{request.Scheme}://{request.Host}"), "text/html", Encoding.UTF8);

    private static async ValueTask<object?> Allow(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlAllowMethods = "GET, OPTIONS";
        headers.AccessControlAllowHeaders = "*";
        headers.CacheControl = "no-cache";
        return HttpMethods.IsOptions(context.HttpContext.Request.Method) ? TypedResults.NoContent() : await next(context);
    }
}
