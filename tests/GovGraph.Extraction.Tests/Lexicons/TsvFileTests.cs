using GovGraph.Extraction.Lexicons;
using Xunit;

namespace GovGraph.Extraction.Tests.Lexicons;

public sealed class TsvFileTests
{
    [Fact]
    public void Rows_come_with_their_line_and_remarks_are_skipped()
    {
        var rows = TsvFile.Parse("verbs.tsv", "# surface\tkind\n# source: our own\n\n走访\tvisit\r\n指出\tspeak\n", "surface", "kind");

        Assert.Equal(["走访", "指出"], rows.Select(r => r[0]));
        Assert.Equal([4, 5], rows.Select(r => r.Line));
        Assert.Equal("visit", rows[0][1]);
    }

    [Theory]
    [InlineData("# surface\tkind\n走访\n", "verbs.tsv:2: 1 columns instead of 2 (surface, kind)")]
    [InlineData("# surface\tkind\n\n走访\tvisit\tmore\n", "verbs.tsv:3: 3 columns instead of 2 (surface, kind)")]
    [InlineData("# kind\tsurface\n", "verbs.tsv:1: header names other columns than surface, kind")]
    public void A_wrong_table_is_refused_with_its_place(string text, string message)
    {
        var error = Assert.Throws<TsvException>(() => TsvFile.Parse("verbs.tsv", text, "surface", "kind"));

        Assert.Equal(message, error.Message);
    }

    [Theory]
    [InlineData("monday", DayOfWeek.Monday)]
    [InlineData("Friday", DayOfWeek.Friday)]
    public void A_closed_vocabulary_is_an_enum(string word, DayOfWeek expected) =>
        Assert.Equal(expected, TsvFile.Parse("days.tsv", word, "day")[0].Enum<DayOfWeek>(0));

    [Theory]
    [InlineData("someday")]
    [InlineData("1")]
    [InlineData("")]
    public void Other_words_are_refused_with_their_place(string word)
    {
        var row = TsvFile.Parse("days.tsv", "x\t" + word, "surface", "day")[0];

        Assert.Equal($"days.tsv:1: unknown DayOfWeek '{word}'", Assert.Throws<TsvException>(() => row.Enum<DayOfWeek>(1)).Message);
    }
}
