using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using GovGraph.Core.Graph;
using GovGraph.Storage.Neo4j;
using GovGraph.Storage.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(Neo4jServer))]

namespace GovGraph.Storage.Tests.Support;

/// <summary>
/// One real server for all tests: the one that GOVGRAPH_TEST_NEO4J_URI names, else one started from <c>../shared/neo4j</c> on free ports
/// in a temporary folder. Where neither can be had, tests that need it are skipped with the reason; in CI a missing folder is an error.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private const string Password = "govgraph-test";

    private Process? _process;
    private string? _home;

    internal Neo4jOptions? Options { get; private set; }

    /// <summary>Why there is none.</summary>
    public string? Missing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("GOVGRAPH_TEST_NEO4J_URI") is { Length: > 0 } uri)
        {
            Options = new Neo4jOptions
            {
                Uri = uri,
                User = Environment.GetEnvironmentVariable("GOVGRAPH_TEST_NEO4J_USERNAME") ?? "neo4j",
                Password = Environment.GetEnvironmentVariable("GOVGRAPH_TEST_NEO4J_PASSWORD") ?? Password,
            };
        }
        else if (FindRun() is not { } run)
        {
            Missing = "no GOVGRAPH_TEST_NEO4J_URI and no ../shared/neo4j beside the repository";
            if (Environment.GetEnvironmentVariable("CI") == "true")
            {
                throw new InvalidOperationException(Missing);
            }
        }
        else if (!HasJava())
        {
            Missing = "no GOVGRAPH_TEST_NEO4J_URI and no Java to run ../shared/neo4j";
        }
        else
        {
            try
            {
                await StartAsync(run);
            }
            catch
            {
                // A fixture that fails to start is not disposed of, and its server would outlive the tests.
                await DisposeAsync();
                throw;
            }
        }
    }

    /// <summary>The database, with nothing in it but the node that says that indexes and constraints are there: making them takes seconds.</summary>
    internal async Task<Neo4jGraphDatabase> EmptyAsync()
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        using var client = Client();
        await client.WriteAsync("MATCH (n) WHERE NOT n:GovGraphStore DETACH DELETE n", [], CancellationToken.None);
        await client.WriteAsync("MATCH (s:GovGraphStore) SET s.projection = $now", new() { ["now"] = Projection.Version }, CancellationToken.None);
        return new Neo4jGraphDatabase(Options!, new SocketsHttpHandler());
    }

    internal QueryApiClient Client() =>
        new(new Uri(Options!.Uri), Options.Database, Options.User, Options.Password, new SocketsHttpHandler());

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync();
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        if (_home is not null)
        {
            Directory.Delete(_home, recursive: true);
        }
    }

    private async Task StartAsync(string run)
    {
        _home = Directory.CreateTempSubdirectory("govgraph-neo4j-").FullName;
        var (http, bolt) = (FreePort(), FreePort());
        var start = new ProcessStartInfo(run, [_home, http, bolt, Password]) { RedirectStandardOutput = true, RedirectStandardError = true };
        _process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        string? line;
        do
        {
            line = await _process.StandardOutput.ReadLineAsync(patience.Token);
        }
        while (line is not null && !line.StartsWith("ready ", StringComparison.Ordinal));

        if (line is null)
        {
            throw new InvalidOperationException($"{run} ended: {await _process.StandardError.ReadToEndAsync(patience.Token)}");
        }

        // A full pipe would stop the server.
        _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        Options = new Neo4jOptions { Uri = line[6..].Trim(), Password = Password };
    }

    private static string? FindRun()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var run = Path.Combine(folder.FullName, "shared", "neo4j", "run");
            if (File.Exists(run))
            {
                return run;
            }
        }

        return null;
    }

    private static bool HasJava() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(p => File.Exists(Path.Combine(p, "java")));

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
