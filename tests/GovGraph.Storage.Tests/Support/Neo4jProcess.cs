using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using GovGraph.Storage.Neo4j;

namespace GovGraph.Storage.Tests.Support;

/// <summary>A server of <c>../shared/neo4j</c> over a folder, that can be stopped, killed and started again at the same address.</summary>
internal sealed class Neo4jProcess(string home) : IAsyncDisposable
{
    public const string Password = "govgraph-test";

    private readonly (string Http, string Bolt) _ports = (FreePort(), FreePort());
    private Process? _process;
    private bool _hasPassword;

    /// <summary>Where its scripts are; null where they are not.</summary>
    public static string? Folder { get; } = Find();

    public static bool HasJava => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, "java")));

    public Neo4jOptions Options => new() { Uri = $"http://127.0.0.1:{_ports.Http}", Password = Password };

    public async Task StartAsync()
    {
        var run = Path.Combine(Folder!, "run");
        _process = Process.Start(new ProcessStartInfo(run, [home, _ports.Http, _ports.Bolt, Password]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        if (_hasPassword)
        {
            // The launcher sets the password at each start, which the server refuses from the second on: it serves, but 'ready' is not said.
            await AnswersAsync(patience.Token);
        }
        else
        {
            await SaysReadyAsync(_process, patience.Token);
        }

        // A full pipe would stop the server.
        _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        _hasPassword = true;
    }

    /// <summary>SIGKILL: the server learns nothing of it. The script has become the server, so there is but one process.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
    }

    /// <summary>Runs neo4j-admin over the folder of the stopped server.</summary>
    public async Task<(int Code, string Said)> AdminAsync(string workingFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Folder!, "admin"), [home, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = workingFolder };
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await said + await complained);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            await StopAsync();
        }

        _process?.Dispose();
    }

    private static async Task SaysReadyAsync(Process process, CancellationToken cancellationToken)
    {
        string? line;
        do
        {
            line = await process.StandardOutput.ReadLineAsync(cancellationToken);
        }
        while (line is not null && !line.StartsWith("ready ", StringComparison.Ordinal));

        if (line is null)
        {
            throw new InvalidOperationException($"the server ended: {await process.StandardError.ReadToEndAsync(cancellationToken)}");
        }
    }

    private async Task AnswersAsync(CancellationToken cancellationToken)
    {
        using var client = new QueryApiClient(new Uri(Options.Uri), "neo4j", "neo4j", Password, new SocketsHttpHandler());
        while (true)
        {
            try
            {
                await client.ReadAsync("RETURN 1 AS one", [], cancellationToken);
                return;
            }
            catch (QueryApiException)
            {
                await Task.Delay(200, cancellationToken);
            }
        }
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, "shared", "neo4j");
            if (File.Exists(Path.Combine(found, "run")))
            {
                return found;
            }
        }

        return null;
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
