using System.Text.RegularExpressions;
using Xunit;

namespace GovGraph.Hosts.Tests.Api;

public sealed partial class DocumentsTests
{
    [Fact]
    public async Task The_description_has_every_route_and_filter()
    {
        await using var app = await ApiApp.StartAsync();

        var paths = (await app.GetAsync("/openapi/v1.json"))["paths"]!.AsObject();

        string[] lists = ["inspections", "officials", "projects", "districts", "meetings", "timeline", "reports"];
        string[] expected = [.. lists.SelectMany(l => new[] { $"/api/v1/{l}", $"/api/v1/{l}/{{id}}" }), "/api/v1/search", "/api/v1/stats", "/health"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), paths.Select(p => p.Key).Order(StringComparer.Ordinal));
        var parameters = paths["/api/v1/projects"]!["get"]!["parameters"]!.AsArray().Select(p => (string)p!["name"]!);
        Assert.Equal(["after", "district", "from", "limit", "meeting", "official", "project", "sites", "to"], parameters.Order(StringComparer.Ordinal));
        Assert.Equal("integer", (string?)paths["/api/v1/projects"]!["get"]!["parameters"]!.AsArray().First(p => (string?)p!["name"] == "limit")!["schema"]!["type"]);
    }

    [Fact]
    public async Task The_description_says_what_a_page_holds()
    {
        await using var app = await ApiApp.StartAsync();

        var schemas = (await app.GetAsync("/openapi/v1.json"))["components"]!["schemas"]!;

        Assert.Equal("What to give as `after` for the next page; null on the last.", (string?)schemas["PageOfPlaceView"]!["properties"]!["next"]!["description"]);
        Assert.Equal("integer", (string?)schemas["PlaceView"]!["properties"]!["inspections"]!["type"]);
    }

    [Fact]
    public async Task The_documentation_needs_nothing_from_elsewhere()
    {
        await using var app = await ApiApp.StartAsync();

        var page = await app.TextAsync("/docs/");

        Assert.DoesNotMatch(Elsewhere, page);
        var script = Script.Match(page).Groups[1].Value;
        var code = await app.TextAsync(new Uri(new Uri("http://localhost/docs/"), script).AbsoluteUri);
        Assert.True(code.Length > 100_000, "the script of the page comes from here");
    }

    [Fact]
    public async Task The_first_page_shows_what_is_there()
    {
        await using var app = await ApiApp.StartAsync();

        var page = await app.TextAsync("/");

        Assert.Contains("<a href=\"/api/v1/officials\">官员</a></td><td>7</td>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/docs\"", page, StringComparison.Ordinal);
        Assert.Equal("ok", (string?)(await app.GetAsync("/health"))["status"]);
    }

    [GeneratedRegex("(?:src|href)=\"(?:https?:)?//", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Elsewhere { get; }

    [GeneratedRegex("<script src=\"([^\"]+)\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Script { get; }
}
