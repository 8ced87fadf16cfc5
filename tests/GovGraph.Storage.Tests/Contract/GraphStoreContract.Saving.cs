using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Storage.Tests;

public abstract partial class GraphStoreContract
{
    private protected static LocatedReport First(string path = "a.txt", string version = "1") => Some.Report(path, "第一篇", "2023-02-07", version,
        Some.Holds(Some.Official(), Some.Post()),
        Some.Project(Some.Place(district: Some.Guancheng)),
        Some.Inspected(Some.Official(), Some.Place(district: Some.Guancheng), "2023-01-30"),
        Some.Met(Some.Meeting()),
        Some.Role(Some.Official(), Some.Meeting()),
        Some.Division(Some.Guancheng));

    private protected static LocatedReport Second(string path = "b.txt") => Some.Report(path, "第二篇", "2023-03-01",
        Some.Holds(Some.Official(), Some.Post()),
        Some.Site(Some.Place("青云里“历史街区”")),
        Some.Inspected(Some.Official(), Some.Place(), "2023-02-20"),
        Some.Inspected(Some.Official("杜若", Some.Erqi), Some.Place(), "2023-02-20", leader: Some.Official()),
        Some.Division(Some.Guancheng));

    [Fact]
    public async Task A_report_loaded_twice_changes_nothing()
    {
        var store = await OpenAsync();
        Assert.Equal([SaveOutcome.New, SaveOutcome.New], await store.SaveAsync(First(), Second()));
        var dump = await store.DumpAsync();
        Assert.Equal([SaveOutcome.Same, SaveOutcome.Same], await store.SaveAsync(First(), Second()));
        Assert.Equal(dump, await store.DumpAsync());
    }

    [Fact]
    public async Task Order_and_batches_do_not_matter()
    {
        var together = await DumpOfAsync(First(), Second());
        var apart = await OpenAsync();
        await apart.SaveAsync(Second());
        await apart.SaveAsync(First());
        Assert.Equal(together, await apart.DumpAsync());
    }

    [Fact]
    public async Task Taking_a_report_away_leaves_what_others_support()
    {
        var alone = await DumpOfAsync(Second());
        var store = await OpenAsync();
        await store.SaveAsync(First(), Second());
        Assert.Equal(1, await store.RemoveAsync("a.txt", "never-there.txt"));
        Assert.Equal(alone, await store.DumpAsync());
        Assert.Equal(1, await store.RemoveAsync("b.txt"));
        Assert.Equal("", await store.DumpAsync());
    }

    [Fact]
    public async Task An_edited_file_replaces_what_it_said()
    {
        var fresh = await DumpOfAsync(Second("a.txt"));
        var store = await OpenAsync();
        await store.SaveAsync(First());
        Assert.Equal([SaveOutcome.Changed], await store.SaveAsync(Second("a.txt")));
        Assert.Equal(fresh, await store.DumpAsync());
    }

    [Fact]
    public async Task The_same_text_at_two_places_is_one_report_until_its_last_place_goes()
    {
        var store = await OpenAsync();
        Assert.Equal([SaveOutcome.New, SaveOutcome.New], await store.SaveAsync(First(), First("copy.txt")));
        Assert.Equal(["test/a.txt", "test/copy.txt"], Assert.Single((await store.ReportsAsync()).Items).Locations);
        await store.RemoveAsync("a.txt");
        Assert.Single((await store.InspectionsAsync()).Items);
        await store.RemoveAsync("copy.txt");
        Assert.Equal("", await store.DumpAsync());
    }

    [Fact]
    public async Task A_renamed_file_keeps_its_report()
    {
        var fresh = await DumpOfAsync(First("new.txt"));
        var store = await OpenAsync();
        await store.SaveAsync(First());
        Assert.Equal([SaveOutcome.New], await store.SaveAsync(First("new.txt")));
        await store.RemoveAsync("a.txt");
        Assert.Equal(fresh, await store.DumpAsync());
    }

    [Fact]
    public async Task Better_rules_replace_a_reports_facts()
    {
        var fresh = await DumpOfAsync(Second(), First());
        var store = await OpenAsync();
        await store.SaveAsync(Some.Report("a.txt", "第一篇", null, "0", Some.Holds(Some.Official("误读"), null)), Second());
        Assert.Equal([SaveOutcome.Changed], await store.SaveAsync(First()));
        Assert.Equal(fresh, await store.DumpAsync());
    }

    [Fact]
    public async Task Locations_are_found_with_their_report_and_version()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First(version: "7"));
        var found = await store.Writer.FindAsync([new Location("test", "a.txt"), new Location("test", "b.txt")], CancellationToken.None);
        Assert.Equal(new StoredReport(Ids.OfReport("第一篇"), "7"), Assert.Single(found).Value);
    }
}
