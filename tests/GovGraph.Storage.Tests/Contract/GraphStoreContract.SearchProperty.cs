using CsCheck;
using GovGraph.Core.Answers;
using GovGraph.Core.Facts;
using GovGraph.Core.Text;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Storage.Tests;

public abstract partial class GraphStoreContract
{
    private const string Alphabet = "青云里历史街区书记委ａB１2，。“”·\n 　𠮷'\"*";

    /// <summary>Whatever is loaded and taken away: search finds what looking at every name and text finds. CsCheck prints the seed of a failure.</summary>
    [Fact]
    public async Task Search_finds_what_looking_at_everything_finds()
    {
        var text = Gen.Int[0, Signs.Length - 1].List[1, 14].Select(l => string.Concat(l.Select(i => Signs[i])));
        var report = Gen.Select(text, text.List[1, 4], Gen.Int[0, 3]);
        var word = Gen.Int[0, Signs.Length - 1].List[1, 4].Select(l => string.Concat(l.Select(i => Signs[i])));
        await Gen.Select(report.List[2, 8], word.List[20, 30], Gen.Int[0, 7]).SampleAsync(async (reports, words, removed) =>
        {
            var store = await OpenAsync();
            var loaded = reports.Select((r, i) => Random(i, r.Item1, r.Item2, r.Item3)).ToList();
            await store.SaveAsync([.. loaded]);
            await SameAsScanAsync(store, words);
            await store.RemoveAsync([.. loaded.Where((_, i) => i % 3 == removed % 3).Select(l => l.Location.Path)]);
            await store.SaveAsync([.. loaded.Take(removed / 3).Select((l, i) => Random(i, reports[^1].Item1 + i, reports[^1].Item2, 1))]);
            await SameAsScanAsync(store, words);
        }, iter: Histories, threads: 1);
    }

    private static readonly string[] Signs = [.. Alphabet.EnumerateRunes().Select(r => r.ToString())];

    private static LocatedReport Random(int i, string text, List<string> names, int kind) => With(
        $"{i}.txt", names[0], text, kind == 0 ? null : $"2023-02-0{kind}", "1",
        [.. names.Where(n => n.Trim().Length > 0).Select((n, j) => ((kind + j) % 5) switch
        {
            0 => Some.Holds(Some.Official(n), Some.Post(name: n)),
            1 => Some.Project(Some.Place(n)),
            2 => Some.Site(Some.Place(n)),
            3 => Some.Met(Some.Meeting(n)),
            _ => (Fact)Some.Division(Some.Guancheng with { Name = n }),
        })]);

    private static async Task SameAsScanAsync(GraphStoreUnderTest store, List<string> queries)
    {
        var all = await NamedAsync(store);
        foreach (var query in queries)
        {
            var words = new SearchQuestion(query).Words;
            var expected = words.Count == 0 ? [] : all.Where(a => words.All(w => a.Texts.Any(t => t.Contains(w, StringComparison.Ordinal)))).Select(a => a.Id);
            var hits = (await store.SearchAsync(query)).Items;
            Assert.Equal(expected.Order(StringComparer.Ordinal), hits.Select(h => h.Id).Order(StringComparer.Ordinal));
            Assert.All(hits, h => Assert.All(h.Marks, m => Assert.Contains(words, w => FoldedText.Fold(h.Found.Substring(m.Start, m.Length)).Contains(w, StringComparison.Ordinal))));
            Assert.All(hits, h => Assert.NotEmpty(h.Marks));
        }
    }

    /// <summary>Everything that has a name, with all its names and texts, from the dump: no index is asked.</summary>
    private static async Task<List<(string Id, List<string> Texts)>> NamedAsync(GraphStoreUnderTest store)
    {
        string[] kinds = ["official", "person", "place", "meeting", "initiative", "district", "post", "report"];
        var nodes = (await store.DumpAsync()).Split('\n').Where(l => l.StartsWith("node | ", StringComparison.Ordinal)).Select(l => l.Split(" | ")[1])
            .Where(id => kinds.Contains(id.Split(':')[0]));
        var named = new List<(string, List<string>)>();
        foreach (var id in nodes)
        {
            var view = (await store.FindAsync(id))!;
            string[] others = [.. new[] { "aliases", "formerNames" }.SelectMany(p => view.Properties.GetValueOrDefault(p)?.Split('、') ?? [])];
            named.Add((id, [.. others.Append(view.Name).Append(view.Text ?? "").Select(FoldedText.Fold)]));
        }

        return named;
    }
}
