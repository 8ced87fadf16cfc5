using System.Text;
using GovGraph.Extraction.Lexicons.Divisions;
using Xunit;

namespace GovGraph.Extraction.Tests.Lexicons.Divisions;

/// <summary>A bad line is told by file and line.</summary>
public sealed class DivisionDataTests
{
    private const string Header = "# made up\ncode\tname\tfrom\tuntil\tsuccessor\n";
    private const string Province = "110000\t甲省\t\t\t\n";

    [Theory]
    [InlineData("11000\t甲省\t\t\t", "divisions.tsv:3: bad code '11000'")]
    [InlineData("11000x\t甲省\t\t\t", "divisions.tsv:3: bad code '11000x'")]
    [InlineData("110000\t甲\t\t\t", "divisions.tsv:3: bad name '甲'")]
    [InlineData("110000\t甲省\t去年\t\t", "divisions.tsv:3: bad year '去年'")]
    [InlineData("110000\t甲省\t2010\t2010\t", "divisions.tsv:3: 2010 is not before 2010")]
    [InlineData("110000\t甲省", "divisions.tsv:3: 2 cells, expected 5")]
    [InlineData("110000\t甲省\t\t\t\t又", "divisions.tsv:3: 6 cells, expected 5")]
    [InlineData("120101\t乙区\t\t\t", "divisions.tsv:3: no province for 120101")]
    [InlineData(Province + "120101\t乙区\t\t\t", "divisions.tsv:4: no province for 120101")]
    [InlineData(Province + "110102\t乙区\t\t\t\n110101\t丙区\t\t\t", "divisions.tsv:5: 110101 stands after 110102")]
    [InlineData(Province + "110101\t乙区\t\t2010\t110109", "divisions.tsv: 乙区: unknown successor 110109")]
    public void Bad_rows_of_divisions_are_refused(string rows, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Parse(divisions: Header + rows)).Message);

    [Theory]
    [InlineData("110101\t乙镇\t\t", "towns.tsv:2: bad code '110101'")]
    [InlineData("110101002\t乙镇\t\t\n110101001\t丙镇\t\t", "towns.tsv:3: 110101001 stands after 110101002")]
    [InlineData("120101001\t乙镇\t\t", "towns.tsv:2: no county for 120101001")]
    public void Bad_rows_of_towns_are_refused(string rows, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(
            () => Parse(divisions: Header + Province + "110101\t乙区\t\t\t", towns: "code\tname\tfrom\tuntil\n" + rows)).Message);

    [Fact]
    public void An_alias_of_nothing_is_refused() => Assert.Equal(
        "division-aliases.tsv:2: unknown code 999999",
        Assert.Throws<InvalidDataException>(() => Parse(aliases: "alias\tcode\n乙州\t999999")).Message);

    [Fact]
    public void A_successor_may_stand_further_down() =>
        Assert.Equal("丙区", Parse(divisions: Header + Province + "110101\t乙区\t\t2010\t110102\n110102\t丙区\t2010\t\t").ByName("乙区", 2020)[0].Name);

    private static DivisionIndex Parse(string? divisions = null, string towns = "", string aliases = "") =>
        DivisionIndex.Parse(Encoding.UTF8.GetBytes(divisions ?? Header + Province), Encoding.UTF8.GetBytes(towns), "people\n回族"u8, Encoding.UTF8.GetBytes(aliases));
}
