using System.Net;
using GovGraph.Api;
using GovGraph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace GovGraph.Cli.Hosting;

/// <summary>The web server of <c>serve</c>: loopback only, unless told otherwise.</summary>
internal static class WebHost
{
    /// <param name="storePath">A SQLite file instead of the store of the settings.</param>
    /// <param name="port">0 for any free one.</param>
    /// <param name="listen">Another address, for containers.</param>
    public static WebApplication Build(string? storePath, int port, IPAddress? listen = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        Settings.Apply(builder.Configuration, storePath);

        // Pages of other sites must not reach the graph by a name of theirs that leads to this machine.
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["AllowedHosts"] = "localhost;127.0.0.1;[::1]" });
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // A port that is taken is said in one line below, without the stack of it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            if (listen is not null)
            {
                kestrel.Listen(listen, port);
            }
            else
            {
                kestrel.ListenLocalhost(port == 0 ? FreePort.OnBothLoopbacks() : port);
            }
        });
        builder.Services.AddGovGraphStore(builder.Configuration);
        builder.Services.AddGovGraphApi();
        var app = builder.Build();
        app.UseGovGraphErrors();
        app.MapGovGraph();
        return app;
    }

    public static async Task<int> StartAsync(WebApplication app, Terminal terminal, int port)
    {
        try
        {
            await app.StartAsync(CancellationToken.None);
            return ExitCodes.Ok;
        }
        catch (IOException problem)
        {
            terminal.Error.WriteLine($"govgraph: cannot listen on port {port} ({problem.Message}); choose another with --port");
            return ExitCodes.SomeFailed;
        }
    }
}
