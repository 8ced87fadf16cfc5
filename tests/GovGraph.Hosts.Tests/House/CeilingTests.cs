using Xunit;

namespace GovGraph.Hosts.Tests.House;

/// <summary>Files that fit on two screens; what grows is split before it hurts.</summary>
public sealed class CeilingTests
{
    [Fact]
    public void No_file_has_more_than_400_lines()
    {
        var tall = Repository.Sources("src", "tests").Where(f => Lines(f) > 400);

        Assert.Empty(tall);
    }

    [Fact]
    public void Half_of_the_product_files_have_at_most_80_lines_and_nearly_all_250()
    {
        var lines = Repository.Sources("src").Select(Lines).Order().ToList();

        Assert.InRange(lines[lines.Count / 2], 1, 80);
        Assert.InRange(lines[lines.Count * 95 / 100], 1, 250);
    }

    [Fact]
    public void The_programme_is_wiring() => Assert.InRange(Lines("src/GovGraph.Cli/Program.cs"), 1, 70);

    private static int Lines(string path) => Repository.Text(path).AsSpan().Count('\n');
}
