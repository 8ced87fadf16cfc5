using GovGraph.Extraction.Tagging;
using Xunit;

namespace GovGraph.Extraction.Tests.Tagging;

public sealed class TagRowsTests
{
    [Theory]
    [InlineData(0, 0, new int[0])]
    [InlineData(1, 3999, new[] { 4000 })]
    [InlineData(3, 1999, new[] { 4000, 2000 })]
    [InlineData(2, 4000, new[] { 4000, 1, 4000, 1 })] // a line too long by its own line break
    [InlineData(1, 9000, new[] { 4000, 4000, 1001 })]
    public void Rows_end_at_line_breaks_and_leave_nothing_out(int lines, int length, int[] expected)
    {
        var text = string.Concat(Enumerable.Repeat(new string('字', length) + "\n", lines));

        var rows = TagRows.Cut(text).ToList();

        Assert.Equal(expected, rows.Select(r => r.Length));
        Assert.Equal(text.Length, rows.Sum(r => r.Length));
    }

    [Fact]
    public void A_character_of_two_units_is_not_cut() =>
        Assert.Equal(3999, TagRows.Cut(new string('字', 3999) + "𠮷𠮷").First().Length);
}
