using GovGraph.Extraction.Evaluation;
using Xunit;

namespace GovGraph.Extraction.Tests.Evaluation;

public sealed class HeldOutTests
{
    [Theory]
    [InlineData("local-two-days", true)]
    [InlineData("visit-chengguan", true)]
    [InlineData("digest-nankang-week", true)]
    [InlineData("seed-guancheng", false)]
    [InlineData("", false)]
    public void The_name_alone_tells_whether_a_report_is_put_aside(string name, bool expected) => Assert.Equal(expected, HeldOut.Holds(name));

    [Fact]
    public void It_is_about_a_tenth() => Assert.InRange(Enumerable.Range(0, 1000).Count(i => HeldOut.Holds($"report-{i}")), 70, 130);
}
