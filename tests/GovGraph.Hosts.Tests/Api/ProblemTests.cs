using System.Net;
using GovGraph.Core.Answers;
using Xunit;

namespace GovGraph.Hosts.Tests.Api;

public sealed class ProblemTests
{
    [Fact]
    public async Task An_element_comes_by_its_id_and_only_under_its_own_kind()
    {
        await using var app = await ApiApp.StartAsync();

        Assert.Equal("秦望舒", (string?)(await app.GetAsync("/api/v1/officials/official:1"))["name"]);
        Assert.Equal("There is no meeting 'official:1'.", (string?)(await app.GetAsync("/api/v1/meetings/official:1", HttpStatusCode.NotFound))["detail"]);
        await app.GetAsync("/api/v1/officials/official:2", HttpStatusCode.NotFound);
        await app.GetAsync("/api/v1/officials/official:1?limit=1", HttpStatusCode.BadRequest);
        await app.GetAsync("/api/v1/stats?from=2023", HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/api/v1/nothing")]
    [InlineData("/nowhere")]
    public async Task An_unknown_address_is_a_problem_too(string address)
    {
        await using var app = await ApiApp.StartAsync();

        await app.GetAsync(address, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_method_is_a_problem_too()
    {
        await using var app = await ApiApp.StartAsync();
        using var response = await app.Client.PostAsync(new Uri("/api/v1/stats", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/api/v1/inspections")]
    [InlineData("/api/v1/reports/report:1")]
    [InlineData("/api/v1/stats")]
    [InlineData("/health")]
    public async Task A_store_that_cannot_be_asked_gives_its_own_advice(string address)
    {
        await using var app = await ApiApp.StartAsync();
        app.Reader.Failure = new StoreException("neo4j at localhost:7474 does not answer; start it", isTransient: true);

        var problem = await app.GetAsync(address, HttpStatusCode.ServiceUnavailable);

        Assert.Equal("neo4j at localhost:7474 does not answer; start it", (string?)problem["detail"]);
    }
}
