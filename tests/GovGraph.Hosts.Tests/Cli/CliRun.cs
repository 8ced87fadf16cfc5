using System.Text.Json.Nodes;
using GovGraph.Cli;

namespace GovGraph.Hosts.Tests.Cli;

/// <summary>What a command printed and how it ended.</summary>
internal sealed record CliRun(int Code, string Out, string Error)
{
    public JsonArray Items => JsonNode.Parse(Out)!.AsArray();

    public static Task<CliRun> OfAsync(params string[] args) => OfAsync(CancellationToken.None, args);

    public static async Task<CliRun> OfAsync(CancellationToken cancellationToken, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, new Terminal(output, error), cancellationToken);
        return new CliRun(code, output.ToString(), error.ToString());
    }
}
