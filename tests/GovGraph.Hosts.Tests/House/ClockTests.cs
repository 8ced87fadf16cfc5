using Xunit;

namespace GovGraph.Hosts.Tests.House;

/// <summary>Dates come from reports or from a <see cref="TimeProvider"/>; the analyzer bans the clock, and nobody may lift the ban.</summary>
public sealed class ClockTests
{
    private static readonly string[] Banned = ["DateTime" + ".Now", "DateTime" + ".UtcNow", "DateTime" + ".Today", "DateTimeOffset" + ".UtcNow", "RS" + "0030"];

    [Fact]
    public void Nobody_looks_at_the_clock()
    {
        var clocks = Repository.Sources("src").Where(f => Banned.Any(b => Repository.Text(f).Contains(b, StringComparison.Ordinal)));

        Assert.Empty(clocks);
    }
}
