using System.Diagnostics;
using System.Globalization;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GovGraph.Benchmarks;

/// <summary>Loads generated reports as <c>ingest</c> does and compares the last 5,000 with the first; then takes reports of the hub away, one by one.</summary>
internal sealed class Growth(string store, int count, ReportOrder order)
{
    public const int Window = 5_000;

    private const int Seed = 7, Batch = 256, Removals = 50;

    private readonly GeneratedReports reports = new(Seed, order);

    public static async Task FillAsync(string store, int count)
    {
        await using var services = Open(store);
        await LoadAsync(services.GetRequiredService<IGraphWriter>(), new GeneratedReports(Seed, ReportOrder.Shuffled), 0, count);
    }

    public async Task PrintAsync()
    {
        Say($"seed {Seed}, {count} reports in batches of {Batch}, {order}");
        if (store != "neo4j")
        {
            await WarmUpAsync();
        }

        await using var services = Open(store);
        var writer = services.GetRequiredService<IGraphWriter>();
        var lap = (First: 0.0, Last: 0.0, All: 0.0);
        for (var start = 0; start < count; start += Window)
        {
            var busy = Process.GetCurrentProcess().TotalProcessorTime;
            var seconds = await LoadAsync(writer, reports, start, Math.Min(Window, count - start));
            busy = Process.GetCurrentProcess().TotalProcessorTime - busy;
            lap = (start == 0 ? seconds : lap.First, seconds, lap.All + seconds);
            Say($"{start + Window,7}: {1000 * seconds / Window,6:0.00} ms a report, {1000 * busy.TotalSeconds / Window,6:0.00} ms of our processor, {Memory()} MB");
        }

        Say($"last {Window} : first {Window} = {lap.Last / lap.First:0.00}; all : first = {lap.All / count * Window / lap.First:0.00}");
        await RemoveAsync(writer);
    }

    private async Task RemoveAsync(IGraphWriter writer)
    {
        var times = new List<double>();
        for (var number = 0; number < Removals; number++)
        {
            var clock = Stopwatch.GetTimestamp();
            await writer.RemoveAsync([GeneratedReports.LocationOf(number * (count / Removals / GeneratedReports.HubEvery) * GeneratedReports.HubEvery)], CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
        }

        times.Sort();
        Say($"removing a report of the hub: median {times[Removals / 2]:0.0} ms, most {times[^1]:0.0} ms");
    }

    /// <summary>The runtime compiles everything; what it costs would be counted to the first reports.</summary>
    private static async Task WarmUpAsync()
    {
        var folder = Directory.CreateTempSubdirectory("govgraph-growth-").FullName;
        await FillAsync(Path.Combine(folder, "warm.db"), 5 * Batch);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<double> LoadAsync(IGraphWriter writer, GeneratedReports reports, int start, int count)
    {
        await writer.PrepareAsync(CancellationToken.None);
        long ticks = 0;
        foreach (var numbers in Enumerable.Range(start, count).Chunk(Batch))
        {
            LocatedReport[] batch = [.. numbers.Select(reports.Make)];
            var clock = Stopwatch.GetTimestamp();
            await writer.FindAsync([.. batch.Select(b => b.Location)], CancellationToken.None);
            await writer.SaveAsync(batch, CancellationToken.None);
            ticks += Stopwatch.GetTimestamp() - clock;
        }

        return ticks / (double)Stopwatch.Frequency;
    }

    private static ServiceProvider Open(string store)
    {
        var settings = store == "neo4j"
            ? new Dictionary<string, string?> { ["GovGraph:Store:Provider"] = "neo4j" }
            : new Dictionary<string, string?> { ["GovGraph:Store:Provider"] = "sqlite", ["GovGraph:Store:Sqlite:Path"] = store };
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddInMemoryCollection(settings).Build();
        return new ServiceCollection().AddGovGraphStore(configuration).BuildServiceProvider();
    }

    private static long Memory() => Process.GetCurrentProcess().WorkingSet64 >> 20;

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
