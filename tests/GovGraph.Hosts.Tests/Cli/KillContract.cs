using System.Diagnostics;
using System.Globalization;
using GovGraph.Storage.Saving;
using GovGraph.Storage.Sqlite;
using GovGraph.Storage.Statements;
using GovGraph.Storage.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

/// <summary>
/// The real program, killed at random moments of a load: whole reports or none, a graph that is exactly what the stored facts make, and
/// the same graph in the end. GOVGRAPH_TEST_KILLS=50 for a long run; GOVGRAPH_TEST_SEED repeats the moments of one.
/// </summary>
public abstract class KillContract : IDisposable
{
    private static readonly string[] Names = ["秦望舒", "杜若", "吕俊", "卫知秋"], Places = ["望河社区", "青云里社区", "学潼路社区"];

    private readonly int kills;
    private readonly int seed = Number("GOVGRAPH_TEST_SEED") ?? Random.Shared.Next();

    /// <param name="kills">How many in CI.</param>
    protected KillContract(int kills) => this.kills = Number("GOVGRAPH_TEST_KILLS") ?? kills;

    private protected TempFolder Folder { get; } = new();

    /// <summary>The store that loads are killed in.</summary>
    private protected abstract IGraphDatabase Killed { get; }

    /// <summary>What tells the program of it.</summary>
    private protected abstract (string[] Arguments, (string, string)[] Environment) Told { get; }

    /// <summary>There may be no store yet.</summary>
    private protected abstract bool IsThere { get; }

    private protected abstract int Reports { get; }

    /// <summary>As if it had never been.</summary>
    private protected abstract Task ClearAsync();

    /// <summary>What waits for the dead program ends.</summary>
    private protected virtual Task FreeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_killed_load_leaves_whole_reports_and_ends_as_if_nothing_had_happened()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"GOVGRAPH_TEST_SEED={seed}");
        WriteReports(Reports);
        await ClearAsync();
        using var whole = CliProcess.Start(["ingest", Folder.Of("in"), "--store-path", Folder.Of("whole.db")]);
        Assert.Equal(0, (await whole.EndAsync()).Code);
        var dump = await GraphDump.OfAsync(new SqliteGraphDatabase(Folder.Of("whole.db")));
        var facts = FactsOf(dump);

        var random = new Random(seed);
        var length = await IngestAsync(null);
        await ClearAsync();
        for (var kill = 0; kill < kills; kill++)
        {
            await IngestAsync(length * (0.2 + 0.7 * random.NextDouble()));
            await FreeAsync();
            if (IsThere)
            {
                await CheckAsync(facts);
            }

            if (random.Next(3) == 0)
            {
                await ClearAsync();
            }
        }

        await IngestAsync(null);
        Assert.Equal(dump, await GraphDump.OfAsync(Killed));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Reports are whole, and making the graph anew from them changes nothing.</summary>
    private async Task CheckAsync(ILookup<string, string> facts)
    {
        // A kill may have come before there were tables.
        var database = Killed;
        await database.PrepareAsync(TestContext.Current.CancellationToken);
        var dump = await GraphDump.OfAsync(database);
        Assert.All(FactsOf(dump), report => Assert.Equal(facts[report.Key], report));

        var rebuilder = new GraphRebuilder(database, TransientRetry.Default);
        await rebuilder.ProjectAsync(await rebuilder.BeginAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.Equal(dump, await GraphDump.OfAsync(database));
    }

    /// <returns>How long it ran.</returns>
    private async Task<TimeSpan> IngestAsync(TimeSpan? until)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = CliProcess.Start(["ingest", Folder.Of("in"), .. Told.Arguments], Told.Environment);
        if (until is not { } moment)
        {
            var run = await process.EndAsync();
            Assert.True(run.Code == 0, run.Out + run.Error);
        }
        else
        {
            await process.KillAfterAsync(moment);
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private static ILookup<string, string> FactsOf(string dump) =>
        dump.Split('\n').Where(l => l.StartsWith("fact ", StringComparison.Ordinal)).ToLookup(ReportOf, StringComparer.Ordinal);

    private static string ReportOf(string line) => line.Split(" | ")[2];

    private void WriteReports(int count)
    {
        foreach (var n in Enumerable.Range(0, count))
        {
            var day = new DateOnly(2023, 1, 1).AddDays(n % 200);
            Folder.Write($"in/{n}.txt", string.Create(CultureInfo.InvariantCulture,
                $"城关县融媒体中心 {day:yyyy年M月d日}讯\n\n{day:M月d日}，县委书记{Names[n % 4]}到{Places[n % 3]}调研，并主持召开第{n}次座谈会。县长{Names[(n + 1) % 4]}陪同调研。\n"));
        }
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
