using System.Diagnostics;
using System.Globalization;
using GovGraph.Storage.Saving;
using GovGraph.Storage.Sqlite;
using GovGraph.Storage.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

/// <summary>
/// The real program, killed at random moments of a load: whole reports or none, a graph that is exactly what the stored facts make, and
/// the same graph in the end. GOVGRAPH_TEST_KILLS=50 for a long run; GOVGRAPH_TEST_SEED repeats the moments of one.
/// </summary>
public sealed class KillTests : IDisposable
{
    private static readonly string[] Names = ["秦望舒", "杜若", "吕俊", "卫知秋"], Places = ["望河社区", "青云里社区", "学潼路社区"];

    private readonly TempFolder folder = new();
    private readonly int kills = Number("GOVGRAPH_TEST_KILLS") ?? 5;
    private readonly int seed = Number("GOVGRAPH_TEST_SEED") ?? Random.Shared.Next();

    [Fact]
    public async Task A_killed_load_leaves_whole_reports_and_ends_as_if_nothing_had_happened()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"GOVGRAPH_TEST_SEED={seed}");
        WriteReports(320);
        var watch = Stopwatch.StartNew();
        await IngestAsync("whole.db", null);
        var length = watch.Elapsed;
        var facts = (await DumpAsync("whole.db")).Split('\n').Where(l => l.StartsWith("fact ", StringComparison.Ordinal)).ToLookup(ReportOf, StringComparer.Ordinal);

        var random = new Random(seed);
        for (var kill = 0; kill < kills; kill++)
        {
            await IngestAsync("killed.db", length * (0.2 + 0.7 * random.NextDouble()));
            if (File.Exists(folder.Of("killed.db")))
            {
                await CheckAsync(facts);
            }

            if (random.Next(3) == 0)
            {
                SqliteConnection.ClearAllPools();
                Array.ForEach(Directory.GetFiles(folder.Path, "killed.db*"), File.Delete);
            }
        }

        await IngestAsync("killed.db", null);
        Assert.Equal(await DumpAsync("whole.db"), await DumpAsync("killed.db"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    /// <summary>Reports are whole, and making the graph anew from them changes nothing.</summary>
    private async Task CheckAsync(ILookup<string, string> facts)
    {
        // A kill may have come before there were tables.
        var database = new SqliteGraphDatabase(folder.Of("killed.db"));
        await database.PrepareAsync(TestContext.Current.CancellationToken);
        var dump = await DumpAsync("killed.db");
        var stored = dump.Split('\n').Where(l => l.StartsWith("fact ", StringComparison.Ordinal)).ToLookup(ReportOf, StringComparer.Ordinal);
        Assert.All(stored, report => Assert.Equal(facts[report.Key], report));

        var rebuilder = new GraphRebuilder(database, TransientRetry.Default);
        await rebuilder.ProjectAsync(await rebuilder.BeginAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.Equal(dump, await DumpAsync("killed.db"));
    }

    private async Task IngestAsync(string store, TimeSpan? until)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "govgraph"), ["ingest", folder.Of("in"), "--store-path", folder.Of(store)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(until ?? TimeSpan.FromMinutes(3));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // SIGKILL: the program learns nothing of it.
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.True(until is not null || process.ExitCode == 0, await said + await complained);
    }

    private Task<string> DumpAsync(string store) => GraphDump.OfAsync(new SqliteGraphDatabase(folder.Of(store)));

    private static string ReportOf(string line) => line.Split(" | ")[2];

    private void WriteReports(int count)
    {
        foreach (var n in Enumerable.Range(0, count))
        {
            var day = new DateOnly(2023, 1, 1).AddDays(n % 200);
            folder.Write($"in/{n}.txt", string.Create(CultureInfo.InvariantCulture,
                $"城关县融媒体中心 {day:yyyy年M月d日}讯\n\n{day:M月d日}，县委书记{Names[n % 4]}到{Places[n % 3]}调研，并主持召开第{n}次座谈会。县长{Names[(n + 1) % 4]}陪同调研。\n"));
        }
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
