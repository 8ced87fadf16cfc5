using System.Net;
using GovGraph.Core.Answers;
using Xunit;

namespace GovGraph.Hosts.Tests.Api;

public sealed class SearchTests
{
    [Fact]
    public async Task A_search_is_asked_as_it_is_typed()
    {
        await using var app = await ApiApp.StartAsync();

        var page = await app.GetAsync($"/api/v1/search?q={Uri.EscapeDataString(" 青云里 AND \"区\" ")}&kind=project&limit=5&after=x");

        Assert.Equal("""{"items":[],"next":null}""", page.ToJsonString());
        Assert.Equal(new SearchQuestion("青云里 AND \"区\"") { Kind = SearchKind.Project, Limit = 5, After = "x" }, app.Reader.Searched);
        await app.GetAsync("/api/v1/search?q=区");
        Assert.Equal(new SearchQuestion("区") { Limit = SearchQuestion.DefaultLimit }, app.Reader.Searched);
    }

    [Theory]
    [InlineData("", "Say what to search for: a name, a word, or a single character.")]
    [InlineData("?q=", "Say what to search for: a name, a word, or a single character.")]
    [InlineData("?q=%20", "Say what to search for: a name, a word, or a single character.")]
    [InlineData("?q=“”", "Say what to search for: a name, a word, or a single character.")]
    [InlineData("?q=a&q=b", "'q' needs one value.")]
    [InlineData("?q=a&limit=0", "'limit' is a number from 1 to 1000, not '0'.")]
    [InlineData("?q=a&kind=projects", "'kind' is one of official, person, district, project, site, meeting, initiative, post, report; not 'projects'.")]
    [InlineData("?q=a&kind=3", "'kind' is one of official, person, district, project, site, meeting, initiative, post, report; not '3'.")]
    [InlineData("?q=a&official=b", "There is no filter 'official'. There are: q, kind, limit, after.")]
    public async Task A_wrong_search_says_what_is_right(string query, string detail)
    {
        await using var app = await ApiApp.StartAsync();

        Assert.Equal(detail, (string?)(await app.GetAsync("/api/v1/search" + query, HttpStatusCode.BadRequest))["detail"]);
        Assert.Null(app.Reader.Searched);
    }

    [Fact]
    public async Task A_page_key_of_another_list_is_a_wrong_query_and_a_store_that_is_away_no_wrong_one()
    {
        await using var app = await ApiApp.StartAsync();
        app.Reader.Failure = new StoreException("'after' must be the 'next' of the page before, of the same list", isTransient: false);
        await app.GetAsync("/api/v1/search?q=a&after=x", HttpStatusCode.BadRequest);
        app.Reader.Failure = new StoreException("away", isTransient: true);
        await app.GetAsync("/api/v1/search?q=a", HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task The_description_says_what_a_search_takes()
    {
        await using var app = await ApiApp.StartAsync();

        var operation = (await app.GetAsync("/openapi/v1.json"))["paths"]!["/api/v1/search"]!["get"]!;

        var parameters = operation["parameters"]!.AsArray().ToDictionary(p => (string)p!["name"]!, p => p!["schema"]!);
        Assert.Equal(["after", "kind", "limit", "q"], parameters.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(20, (int?)parameters["limit"]["default"]);
        Assert.Contains("report", parameters["kind"]["enum"]!.AsArray().Select(k => (string?)k));
    }
}
