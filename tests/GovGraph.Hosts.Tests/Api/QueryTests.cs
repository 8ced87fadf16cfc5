using System.Net;
using GovGraph.Core.Answers;
using Xunit;

namespace GovGraph.Hosts.Tests.Api;

public sealed class QueryTests
{
    public static TheoryData<string> Lists => ["inspections", "officials", "projects", "districts", "meetings", "timeline", "reports"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_list_takes_the_same_filters(string list)
    {
        await using var app = await ApiApp.StartAsync();

        var page = await app.GetAsync(
            $"/api/v1/{list}?official=秦望舒&project=青云里&district=管城回族区&meeting=专题会议&from=2023-02&to=2023-02&limit=5&after=x");

        Assert.Equal("""{"items":[],"next":null}""", page.ToJsonString());
        Assert.Equal(
            new GraphFilter
            {
                Official = "秦望舒",
                Project = "青云里",
                District = "管城回族区",
                Meeting = "专题会议",
                From = new DateOnly(2023, 2, 1),
                To = new DateOnly(2023, 2, 28),
                Limit = 5,
                After = "x",
            },
            app.Reader.Asked);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task An_unknown_filter_is_refused_with_those_there_are(string list)
    {
        await using var app = await ApiApp.StartAsync();

        var problem = await app.GetAsync($"/api/v1/{list}?offical=秦望舒", HttpStatusCode.BadRequest);

        Assert.StartsWith("There is no filter 'offical'. There are: official, project,", (string?)problem["detail"], StringComparison.Ordinal);
        Assert.Null(app.Reader.Asked);
    }

    [Theory]
    [InlineData("from=2023-02-30", "'from' is a day (2023-01-30) or a month (2023-01), not '2023-02-30'.")]
    [InlineData("to=--01-30", "'to' is a day (2023-01-30) or a month (2023-01), not '--01-30'.")]
    [InlineData("from=2023-03&to=2023-02", "'from' lies after 'to'.")]
    [InlineData("limit=0", "'limit' is a number from 1 to 1000, not '0'.")]
    [InlineData("limit=1001", "'limit' is a number from 1 to 1000, not '1001'.")]
    [InlineData("limit=ten", "'limit' is a number from 1 to 1000, not 'ten'.")]
    [InlineData("official=", "'official' needs one value.")]
    [InlineData("official=a&official=b", "'official' needs one value.")]
    [InlineData("sites=perhaps", "'sites' is true or false, not 'perhaps'.")]
    public async Task A_wrong_value_says_what_is_right(string query, string detail)
    {
        await using var app = await ApiApp.StartAsync();

        var problem = await app.GetAsync($"/api/v1/projects?{query}", HttpStatusCode.BadRequest);

        Assert.Equal(detail, (string?)problem["detail"]);
        Assert.Equal(400, (int?)problem["status"]);
    }

    [Fact]
    public async Task Only_projects_know_of_sites()
    {
        await using var app = await ApiApp.StartAsync();

        await app.GetAsync("/api/v1/projects?sites=true");
        Assert.True(app.Reader.Asked?.Sites);
        await app.GetAsync("/api/v1/meetings?sites=true", HttpStatusCode.BadRequest);
    }
}
