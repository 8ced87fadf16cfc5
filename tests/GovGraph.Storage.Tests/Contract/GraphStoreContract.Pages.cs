using System.Globalization;
using GovGraph.Core.Answers;
using GovGraph.Core.Facts;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Storage.Tests;

public abstract partial class GraphStoreContract
{
    private const int StopsInReport = 20;

    /// <summary>How many rows are worth their time on this store.</summary>
    private protected abstract int PagedRows { get; }

    [Fact]
    public async Task Rows_read_by_page_while_reports_come_and_go_come_once_and_all()
    {
        var store = await OpenAsync();
        var standing = Enumerable.Range(0, PagedRows / StopsInReport).Select(n => Stops("stays", n)).ToArray();
        foreach (var batch in standing.Chunk(100))
        {
            await store.SaveAsync(batch);
        }

        var wanted = (await store.InspectionsAsync()).Items.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(PagedRows, wanted.Count);
        using var end = new CancellationTokenSource();
        var traffic = Task.Run(() => ComeAndGoAsync(store, end.Token)); // on a thread of its own: SQLite never waits

        var read = new List<string>();
        var filter = new GraphFilter { Limit = Math.Max(10, PagedRows / 100) };
        do
        {
            var page = await store.InspectionsAsync(filter);
            read.AddRange(page.Items.Select(i => i.Id));
            filter = filter with { After = page.Next };
        }
        while (filter.After is not null);

        await end.CancelAsync();
        var comings = await traffic;
        TestContext.Current.TestOutputHelper?.WriteLine($"{read.Count} rows read while reports came and went {comings} times");
        Assert.Equal(read.Count, read.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(wanted.Except(read));
    }

    /// <summary>Reports whose rows stand between the others.</summary>
    private static async Task<int> ComeAndGoAsync(GraphStoreUnderTest store, CancellationToken cancellationToken)
    {
        var comings = 0;
        do
        {
            LocatedReport[] batch = [.. Enumerable.Range(3 * comings, 3).Select(n => Stops("goes", n % 60))];
            await store.SaveAsync(batch);
            await store.RemoveAsync([.. batch.Skip(comings % 2).Select(b => b.Location.Path)]);
            comings++;
        }
        while (!cancellationToken.IsCancellationRequested);

        return comings;
    }

    private static LocatedReport Stops(string who, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{who}{number}");
        var official = Some.Official("甲" + name);
        return Some.Report($"{name}.txt", name, "2023-05-01", [.. Enumerable.Range(0, StopsInReport).Select(stop => Some.Inspected(
            official, Some.Place(string.Create(CultureInfo.InvariantCulture, $"乙{name}之{stop}")), stop == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"2023-04-{1 + (number + stop) % 28:00}")))]);
    }
}
