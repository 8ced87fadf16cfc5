using GovGraph.Extraction.Lexicons;
using Xunit;

namespace GovGraph.Extraction.Tests.Lexicons;

public sealed class NounListTests
{
    private readonly NounList words = new(["讲话", "报告", "报告会"]);

    [Theory]
    [InlineData("作报告", 1, 0, 1)]
    [InlineData("作专题报告", 1, 2, 3)]
    [InlineData("作专题报告", 1, 1, -1)] // out of reach
    [InlineData("作讲话和报告", 1, 8, 1)] // the first of two
    [InlineData("作报", 1, 8, -1)]
    [InlineData("作", 1, 8, -1)]
    public void The_next_word_is_the_first_in_reach(string text, int position, int reach, int expected) => Assert.Equal(expected, words.Next(text, position, reach));

    [Fact]
    public void Lists_may_be_asked_together()
    {
        var both = CueWords.Names.At(NameCueList.Deed, NameCueList.Manner);
        Assert.True(both.Contains("主持") && both.Contains("连夜"));
        Assert.False(CueWords.Names.At(NameCueList.Deed).Contains("连夜"));
    }
}
