using GovGraph.Core.Graph;
using Xunit;

namespace GovGraph.Storage.Tests;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task Every_node_and_relationship_is_found_by_its_id()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First(), Second());
        var report = await store.FindAsync(Ids.OfReport("第一篇"));
        Assert.Equal(("Report", "第一篇", "第一篇"), (report!.Label, report.Name, report.Text));
        Assert.Equal(6, report.Facts.Count);
        foreach (var link in report.Links)
        {
            var edge = await store.FindAsync(link.Id);
            Assert.Equal(link.Type, edge!.Label);
            Assert.NotEmpty(edge.Facts);
            Assert.NotNull(link.Sentence);
            var other = await store.FindAsync(link.Other.Id);
            Assert.Equal(link.Other.Name, other!.Name);
            Assert.NotEmpty(other.Facts);
        }
    }

    [Fact]
    public async Task A_division_is_found_by_its_code()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First());
        Assert.Equal("管城回族区", (await store.FindAsync("410104"))!.Name);
        Assert.Null(await store.FindAsync("420000"));
        Assert.Null(await store.FindAsync("edge:0000000000-inspected-000000000000"));
    }

    [Fact]
    public async Task Every_relationship_read_out_of_text_has_a_sentence()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First(), Second());
        var official = (await store.OfficialsAsync()).Items[0];
        foreach (var link in (await store.FindAsync(official.Id))!.Links)
        {
            Assert.NotNull(link.Sentence);
            Assert.NotNull(link.Report);
        }
    }
}
