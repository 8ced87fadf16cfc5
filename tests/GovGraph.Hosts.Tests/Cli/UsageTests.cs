using GovGraph.Cli;
using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("There is no 'inspection' here.", "inspection")]
    [InlineData("There is no '--offical' here.", "inspections", "--offical", "秦望舒")]
    [InlineData("'--from' is a day (2023-01-30) or a month (2023-01), not '2023-13'.", "timeline", "--from", "2023-13")]
    [InlineData("'--from' lies after '--to'.", "timeline", "--from", "2023-02", "--to", "2023-01")]
    [InlineData("'--limit' is a number from 1 to 1000, not '0'; leave it out for all rows.", "meetings", "--limit", "0")]
    [InlineData("'--limit' is a number from 1 to 1000, not 'all'; leave it out for all rows.", "inspections", "--limit", "all")]
    [InlineData("'--limit' is a number from 1 to 1000, not '99999999999'; leave it out for all rows.", "inspections", "--limit", "99999999999")]
    [InlineData("'--draw' is a number from 1 to 2147483647, not 'some'.", "evaluate", "samples", "--draw", "some")]
    [InlineData("/dev/null is a file; name a folder.", "extract", "samples", "--out", "/dev/null")]
    [InlineData("'--official' needs a name.", "meetings", "--official", " ")]
    [InlineData("'--port' is a number from 0 to 65535, not 'http'.", "serve", "--port", "http")]
    [InlineData("'--listen' is an address such as 0.0.0.0, not 'everywhere'.", "serve", "--listen", "everywhere")]
    [InlineData("'--port' is a number from 1 to 65535, not '0'.", "browser", "--port", "0")]
    [InlineData("Say what to search for: a name, a word, or a single character.", "search")]
    [InlineData("Say what to search for: a name, a word, or a single character.", "search", " ", "“")]
    [InlineData("There is no option '--knd'; to search for it, put a space before it: ' --knd'.", "search", "青云里", "--knd", "project")]
    [InlineData("'--kind' is one of official, person, district, project, site, meeting, initiative, post, report; not '项目'.", "search", "青云里", "--kind", "项目")]
    [InlineData("'--limit' is a number from 1 to 1000, not '0'.", "search", "青云里", "--limit", "0")]
    [InlineData("There is no option '--ot'.", "extract", "--ot", "x")]
    public async Task Wrong_usage_is_one_line_and_exit_code_2(string message, params string[] args)
    {
        var run = await CliRun.OfAsync(args);

        Assert.Equal(2, run.Code);
        Assert.Empty(run.Out);
        Assert.StartsWith($"govgraph: {message}\nSay 'govgraph", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_command_and_exit_code()
    {
        var run = await CliRun.OfAsync("--help");

        Assert.Equal(0, run.Code);
        string[] expected =
        [
            "ingest", "remove", "rebuild", "copy", "serve", "browser", "inspections", "officials", "projects", "districts", "meetings", "timeline", "reports", "search", "show", "stats", "extract",
            "evaluate", "--store-path", "Exit codes",
        ];
        Assert.All(expected, word => Assert.Contains(word, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_command_there_is_help_and_exit_code_2() => Assert.Equal(2, (await CliRun.OfAsync()).Code);

    [Theory]
    [InlineData(true, "zh_CN.UTF-8", null, "en_US")]
    [InlineData(true, null, null, "zh_TW")]
    [InlineData(false, "C", null, "zh_CN")]
    [InlineData(false, null, null, null)]
    [InlineData(true, "", "zh_CN", "en")]
    public void The_language_is_that_of_the_usual_variables(bool chinese, string? all, string? messages, string? lang)
    {
        var variables = new Dictionary<string, string?> { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang };

        Assert.Equal(chinese, Terminal.IsChineseLanguage(variables.GetValueOrDefault));
    }
}
