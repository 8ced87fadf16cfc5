using CsCheck;
using GovGraph.Core.Facts;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Storage.Tests;

public abstract partial class GraphStoreContract
{
    /// <summary>How many random histories are worth their time on this store.</summary>
    private protected abstract int Histories { get; }

    /// <summary>Loads, edits, renames, removals and second loads end in the graph that loading the final state makes. CsCheck prints the seed of a failure.</summary>
    [Fact]
    public async Task Any_history_ends_in_the_graph_of_its_final_state()
    {
        var step = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 7], Gen.Int[0, 11]);
        await step.List[5, 25].SampleAsync(async history =>
        {
            var store = await OpenAsync();
            var standing = new Dictionary<string, int>();
            foreach (var (what, file, seed) in history)
            {
                await StepAsync(store, standing, what, $"{file}.txt", seed);
            }

            var dump = await store.DumpAsync();
            var answers = await store.AnswersAsync(new());
            var final = standing.Select(s => SomeReports.Make(s.Key, s.Value)).Reverse().ToArray();
            Assert.Equal(await DumpOfAsync(final), dump);
            Assert.Equal(answers, await (await LoadedAsync(final)).AnswersAsync(new()));
        }, iter: Histories, threads: 1);
    }

    [Fact]
    public async Task Two_loads_at_once_end_as_one_after_the_other_and_readers_see_whole_reports()
    {
        var reports = Enumerable.Range(1, 18).Select(i => SomeReports.Make($"{i}.txt", i)).ToArray();
        var dump = await DumpOfAsync(reports);
        var facts = (await (await LoadedAsync(reports)).ReportsAsync()).Items.ToDictionary(r => r.Id, r => r.Facts);
        var store = await OpenAsync();
        var loads = Task.WhenAll(LoadAsync(store, reports), LoadAsync(store, [.. reports.Reverse()]));
        while (!loads.IsCompleted)
        {
            Assert.All((await store.ReportsAsync()).Items, r => Assert.Equal(facts[r.Id], r.Facts));
        }

        await loads;
        Assert.Equal(dump, await store.DumpAsync());
    }

    private static Task LoadAsync(GraphStoreUnderTest store, LocatedReport[] reports) => Task.Run(async () =>
    {
        foreach (var batch in reports.Chunk(4))
        {
            await store.SaveAsync(batch);
        }
    });

    private static async Task StepAsync(GraphStoreUnderTest store, Dictionary<string, int> standing, int what, string path, int seed)
    {
        if (what == 0)
        {
            await store.RemoveAsync(path);
            standing.Remove(path);
        }
        else if (what == 1 && standing.Remove(path, out var moved))
        {
            var renamed = "new-" + path;
            await store.SaveAsync(SomeReports.Make(renamed, moved));
            await store.RemoveAsync(path);
            standing[renamed] = moved;
        }
        else
        {
            LocatedReport[] batch = [SomeReports.Make(path, seed), SomeReports.Make("with-" + path, seed + what)];
            await store.SaveAsync(batch);
            (standing[path], standing["with-" + path]) = (seed, seed + what);
        }
    }

    private async Task<GraphStoreUnderTest> LoadedAsync(LocatedReport[] reports)
    {
        var store = await OpenAsync();
        await store.SaveAsync(reports);
        return store;
    }
}
