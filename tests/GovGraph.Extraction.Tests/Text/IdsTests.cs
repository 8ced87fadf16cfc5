using GovGraph.Core.Graph;
using Xunit;

namespace GovGraph.Extraction.Tests.Text;

public sealed class IdsTests
{
    [Fact]
    public void Relationships_of_one_start_begin_alike_and_are_told_apart()
    {
        var official = Ids.Beside("410104", "official", "秦望舒");
        var elsewhere = Ids.OfEdge(Ids.Beside("410104", "official", "杜若"), "holds", "post:1", "");
        string[] edges = [Ids.OfEdge(official, "holds", "post:1", ""), Ids.OfEdge(official, "holds", "post:2", ""), Ids.OfEdge(official, "inspected", "post:1", "")];

        Assert.Matches("^edge:410104[0-9a-f]{4}-holds-[0-9a-f]{12}$", edges[0]);
        Assert.All(edges, e => Assert.Equal(edges[0][..15], e[..15]));
        Assert.NotEqual(edges[0][..15], elsewhere[..15]);
        Assert.Equal(edges.Length, edges.Distinct().Count());
    }

    [Theory]
    [InlineData("410104", "410104")]
    [InlineData("410104100", "410104")]
    [InlineData("2023-01-30", "230130")]
    [InlineData("report:7100a1b8e33432a4", "7100a1")]
    public void What_belongs_together_begins_alike(string near, string digits)
    {
        var one = Ids.Beside(near, "meeting", "专题会议");

        Assert.Matches($"^meeting:{digits}[0-9a-f]{{14}}$", one);
        Assert.NotEqual(one, Ids.Beside(near, "meeting", "座谈会"));
    }

    [Fact]
    public void Digits_that_two_places_share_do_not_make_them_one() =>
        Assert.NotEqual(Ids.Beside("2023-01-30", "meeting", "座谈会"), Ids.Beside("1923-01-30", "meeting", "座谈会"));

    [Fact]
    public void Parts_are_set_apart_from_their_neighbours() =>
        Assert.NotEqual(Ids.Of("post", "区长", "金水"), Ids.Of("post", "区长金", "水"));
}
