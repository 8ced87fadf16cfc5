using System.Net;
using System.Text.Json.Nodes;
using GovGraph.Api;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GovGraph.Hosts.Tests.Api;

/// <summary>The API as a host puts it together, over a store that remembers.</summary>
internal sealed class ApiApp : IAsyncDisposable
{
    private readonly WebApplication app;

    private ApiApp(WebApplication app, FakeGraphReader reader) => (this.app, Reader) = (app, reader);

    public FakeGraphReader Reader { get; }

    public HttpClient Client => app.GetTestClient();

    public Task<string> TextAsync(string address) =>
        Client.GetStringAsync(new Uri(address, UriKind.RelativeOrAbsolute), Xunit.TestContext.Current.CancellationToken);

    public static async Task<ApiApp> StartAsync()
    {
        var reader = new FakeGraphReader();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<IGraphReader>(reader);
        builder.Services.AddGovGraphApi();
        var app = builder.Build();
        app.UseGovGraphErrors();
        app.MapGovGraph();
        await app.StartAsync();
        return new ApiApp(app, reader);
    }

    public async Task<JsonObject> GetAsync(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative));
        var body = await response.Content.ReadAsStringAsync();
        Xunit.Assert.True(expected == response.StatusCode, $"{address}: {response.StatusCode} {body}");
        var type = (int)expected >= 400 ? "application/problem+json" : "application/json";
        Xunit.Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(body)!.AsObject();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
