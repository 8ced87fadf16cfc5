using System.CommandLine;
using System.Net;
using GovGraph.Cli.Hosting;
using GovGraph.Cli.Ingest;
using GovGraph.Cli.Inputs;
using GovGraph.Cli.Output;
using GovGraph.Core.Answers;
using GovGraph.Core.Graph;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph serve [--ingest PATH…] [--port 5080]</c>: the API for this machine alone.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath)
    {
        var paths = new Option<string[]>("--ingest") { HelpName = "PATH", AllowMultipleArgumentsPerToken = true, Description = "Read these reports first." };
        var source = SharedOptions.Source();
        var port = new Option<int>("--port") { HelpName = "PORT", DefaultValueFactory = _ => 5080, Description = "Where to listen, on 127.0.0.1 and [::1] only; 0 for any free port." };
        SharedOptions.Bound(port, 0, ushort.MaxValue);
        var listen = new Option<string?>("--listen")
        {
            HelpName = "ADDRESS",
            Description = "Listen on this address instead (0.0.0.0 in a container). There is no login: let no other machine reach it.",
        };
        listen.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !IPAddress.TryParse(text, out _))
            {
                result.AddError($"'--listen' is an address such as 0.0.0.0, not '{text}'.");
            }
        });
        var command = new Command("serve", "Answer over HTTP: API, documentation, start page. （网页与接口服务）") { paths, source, port, listen };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            terminal,
            () => WebHost.Build(parsed.GetValue(storePath), parsed.GetValue(port), parsed.GetValue(listen) is { } address ? IPAddress.Parse(address) : null),
            parsed.GetValue(paths) ?? [],
            parsed.GetValue(source),
            parsed.GetValue(port),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, Func<WebApplication> build, string[] paths, string? source, int port, CancellationToken cancellationToken)
    {
        await using var app = build();
        var writer = app.Services.GetRequiredService<IGraphWriter>();
        await writer.PrepareAsync(cancellationToken);
        if (paths.Length > 0)
        {
            await IngestRun.RunAsync(terminal, writer, InputScan.Of(paths, source), cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (await WebHost.StartAsync(app, terminal, port) is not ExitCodes.Ok and var code)
        {
            return code;
        }

        var stats = await app.Services.GetRequiredService<IGraphReader>().StatsAsync(cancellationToken);
        ServeGreeting.Write(terminal, stats, app.Urls);
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await app.StopAsync(CancellationToken.None);
        return ExitCodes.Ok;
    }
}
