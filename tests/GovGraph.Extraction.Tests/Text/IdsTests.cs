using GovGraph.Core.Graph;
using Xunit;

namespace GovGraph.Extraction.Tests.Text;

public sealed class IdsTests
{
    [Fact]
    public void What_stands_beside_the_same_begins_alike_and_is_told_apart()
    {
        var one = Ids.Beside("official:1", "holds", "post:1", "");
        var other = Ids.Beside("official:1", "holds", "post:2", "");
        var elsewhere = Ids.Beside("official:2", "holds", "post:1", "");

        Assert.Matches("^holds:[0-9a-f]{20}$", one);
        Assert.Equal(one[..12], other[..12]);
        Assert.NotEqual(one[..12], elsewhere[..12]);
        Assert.Equal(3, new[] { one[12..], other[12..], elsewhere[12..] }.Distinct().Count());
    }

    [Fact]
    public void Parts_are_set_apart_from_their_neighbours() =>
        Assert.NotEqual(Ids.Of("post", "区长", "金水"), Ids.Of("post", "区长金", "水"));
}
