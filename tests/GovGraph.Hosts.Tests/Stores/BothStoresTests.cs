using GovGraph.Cli.Output;
using GovGraph.Core.Answers;
using GovGraph.Extraction;
using GovGraph.Hosts.Tests.Cli;
using GovGraph.Hosts.Tests.House;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Hosts.Tests.Stores;

/// <summary>The same reports give the same bytes from SQLite and from Neo4j: every list, and everything that a list names.</summary>
[Collection("neo4j")]
public sealed class BothStoresTests(Neo4jServer server)
{
    private static readonly GraphFilter[] Filters =
    [
        new(),
        new() { Sites = true },
        new() { From = new DateOnly(2023, 1, 1), To = new DateOnly(2023, 12, 31) },
        new() { District = "管城回族区" },
        new() { District = "河南省", Sites = true },
        new() { Official = "张艳敏" },
        new() { Meeting = "会议" },
        new() { Limit = 7 },
    ];

    [Fact]
    public async Task Answers_are_the_same_byte_for_byte()
    {
        (await server.EmptyAsync()).Dispose();
        var options = server.Options!;
        using var folder = new TempFolder();
        var extractor = ReportExtractor.Create();
        await using var sqlite = await LoadedStore.OpenAsync(extractor, Reports(), ("Provider", "sqlite"), ("Sqlite:Path", folder.Of("both.db")));
        await using var neo4j = await LoadedStore.OpenAsync(
            extractor,
            Reports(),
            ("Provider", "neo4j"),
            ("Neo4j:Uri", options.Uri),
            ("Neo4j:Database", options.Database),
            ("Neo4j:User", options.User),
            ("Neo4j:Password", options.Password));

        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var filter in Filters)
        {
            ids.UnionWith(await SameListsAsync(sqlite.Reader, neo4j.Reader, filter));
        }

        foreach (var words in new[] { "县", "调研", "会议 书记", "项目", "2023", "，", "推进会" })
        {
            ids.UnionWith(await SameAsync(sqlite.Reader, neo4j.Reader, (r, s) => r.SearchAsync(new SearchQuestion(words), s), h => [h.Id]));
        }

        Assert.Equal(AnswerText.Json(await sqlite.Reader.StatsAsync(Stop)), AnswerText.Json(await neo4j.Reader.StatsAsync(Stop)));
        Assert.NotEmpty(ids);
        await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Stop }, async (id, stop) =>
            Assert.Equal(AnswerText.Json(await sqlite.Reader.FindAsync(id, stop)), AnswerText.Json(await neo4j.Reader.FindAsync(id, stop))));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<IEnumerable<string>> SameListsAsync(IGraphReader one, IGraphReader other, GraphFilter filter) =>
    [
        .. await SameAsync(one, other, (r, s) => r.InspectionsAsync(filter, s), i => [i.Id, i.OfficialId, i.PlaceId]),
        .. await SameAsync(one, other, (r, s) => r.OfficialsAsync(filter, s), o => [o.Id]),
        .. await SameAsync(one, other, (r, s) => r.ProjectsAsync(filter, s), p => [p.Id]),
        .. await SameAsync(one, other, (r, s) => r.DistrictsAsync(filter, s), d => [d.Id]),
        .. await SameAsync(one, other, (r, s) => r.MeetingsAsync(filter, s), m => [m.Id]),
        .. await SameAsync(one, other, (r, s) => r.TimelineAsync(filter, s), t => [t.Id]),
        .. await SameAsync(one, other, (r, s) => r.ReportsAsync(filter, s), r => [r.Id]),
    ];

    private static async Task<IEnumerable<string>> SameAsync<T>(
        IGraphReader one, IGraphReader other, Func<IGraphReader, CancellationToken, Task<Page<T>>> ask, Func<T, string[]> ids)
    {
        var page = await ask(one, Stop);
        Assert.Equal(AnswerText.Json(page), AnswerText.Json(await ask(other, Stop)));
        return page.Items.SelectMany(ids);
    }

    /// <summary>The samples, and the labelled reports where they are.</summary>
    private static List<string> Reports()
    {
        string[] folders = [Path.Combine(Repository.Root, "samples"), Path.Combine(Repository.Root, "..", "shared", "eval", "dev")];
        return [.. folders.Where(Directory.Exists)];
    }
}
