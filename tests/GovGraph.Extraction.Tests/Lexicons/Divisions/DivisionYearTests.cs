using System.Text;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons.Divisions;
using Xunit;

namespace GovGraph.Extraction.Tests.Lexicons.Divisions;

/// <summary>Names are those of the report's year.</summary>
public sealed class DivisionYearTests(LoadedDivisions loaded) : IClassFixture<LoadedDivisions>
{
    [Theory]
    [InlineData("大丰市", 2009, "320982", "江苏省盐城市大丰市")]
    [InlineData("大丰市", 2015, "320982", "江苏省盐城市大丰市")] // printed in the year of the change
    [InlineData("大丰区", 2015, "320904", "江苏省盐城市大丰区")]
    [InlineData("大丰市", 2020, "320904", "江苏省盐城市大丰区")]
    [InlineData("大丰区", 2009, "320982", "江苏省盐城市大丰市")]
    [InlineData("昌都地区", 2012, "542100", "西藏自治区昌都地区")]
    [InlineData("昌都市", 2012, "542100", "西藏自治区昌都地区")]
    [InlineData("昌都市", 2014, "540300", "西藏自治区昌都市")]
    [InlineData("类乌齐县", 2012, "542124", "西藏自治区昌都地区类乌齐县")]
    [InlineData("类乌齐县", 2016, "540323", "西藏自治区昌都市类乌齐县")]
    [InlineData("襄樊市", 2008, "420600", "湖北省襄樊市")]
    [InlineData("襄樊市", 2015, "420600", "湖北省襄阳市")]
    [InlineData("谷城县", 2008, "420625", "湖北省襄樊市谷城县")]
    [InlineData("崇文区", 2009, "110103", "北京市崇文区")]
    [InlineData("崇文区", 2016, "110101", "北京市东城区")]
    [InlineData("姑苏区", 2010, "320508", "江苏省苏州市姑苏区")] // made of three: what it was before is not known
    [InlineData("莱城区", 2016, "371202", "山东省莱芜市莱城区")]
    [InlineData("莱芜区", 2016, "371202", "山东省莱芜市莱城区")]
    [InlineData("莱芜区", 2022, "370116", "山东省济南市莱芜区")]
    [InlineData("北川县", 2020, "510726", "四川省绵阳市北川羌族自治县")]
    [InlineData("白沙县", 2005, "469030", "海南省白沙黎族自治县")] // 469025 was another county then
    [InlineData("白沙县", 2012, "469025", "海南省白沙黎族自治县")]
    [InlineData("蒙自县", 2009, "532522", "云南省红河哈尼族彝族自治州蒙自县")]
    [InlineData("普洱市", 2005, "530800", "云南省思茅市")]
    [InlineData("双河市", 2019, "659007", "新疆维吾尔自治区双河市")]
    public void A_name_leads_to_the_official_one_of_the_year(string printed, int year, string code, string path)
    {
        var division = Assert.Single(loaded.Index.ByName(printed, year));

        Assert.Equal((code, path), (division.Code, LoadedDivisions.Path(division)));
    }

    [Theory]
    [InlineData("昌都", 2012, "542100 542121")] // 昌都地区 and 昌都县
    [InlineData("昌都", 2020, "540300")]
    [InlineData("大丰", 2009, "320982")]
    [InlineData("巢湖", 2009, "341400")]
    [InlineData("巢湖", 2019, "340181")]
    public void Bare_names_know_years_too(string printed, int year, string codes) =>
        Assert.Equal(codes, string.Join(" ", loaded.Index.ByBareName(printed, year).Select(one => one.Code).Order()));

    [Theory]
    [InlineData("大丰市", "江苏省盐城市大丰市")] // ended, and nothing has the name today
    [InlineData("类乌齐县", "西藏自治区昌都市类乌齐县")] // moved, only the present one
    [InlineData("朝阳区", "北京市朝阳区 吉林省长春市朝阳区")]
    [InlineData("桥东区", "河北省石家庄市桥东区 河北省邢台市桥东区 河北省张家口市桥东区")]
    public void Without_a_year_the_printed_name_decides(string printed, string paths) =>
        Assert.Equal(paths, LoadedDivisions.Paths(loaded.Index.ByName(printed)));

    [Theory]
    [InlineData("540300", 2012, "西藏自治区昌都地区")]
    [InlineData("540302", 2012, "西藏自治区昌都地区昌都县")]
    [InlineData("320904", 2009, "江苏省盐城市大丰市")]
    [InlineData("320982", 2023, "江苏省盐城市大丰区")]
    [InlineData("110103", 2023, "北京市东城区")]
    [InlineData("120116", 2005, "天津市滨海新区")] // made of three
    [InlineData("469025", 2005, "海南省白沙黎族自治县")]
    [InlineData("410104", 1950, "河南省郑州市管城回族区")] // older than the data
    public void A_division_is_taken_to_another_year(string code, int year, string path) =>
        Assert.Equal(path, LoadedDivisions.Path(loaded.Index.AtYear(loaded.Index.ByCode(code)!, year)));

    [Fact]
    public void Every_name_leads_somewhere_in_every_year()
    {
        foreach (var name in Names())
        {
            for (var year = 1999; year <= 2026; year += 3)
            {
                var found = loaded.Index.ByName(name, year);
                Assert.NotEmpty(found);
                foreach (var division in found)
                {
                    Assert.Equal(DivisionLevel.Province, division.Chain().Last().Level);
                    var then = loaded.Index.AtYear(division, year);
                    Assert.Equal(then, loaded.Index.AtYear(then, year));
                }
            }
        }
    }

    [Fact]
    public void A_town_goes_with_its_county()
    {
        var town = loaded.Index.TownByName("草堰镇", Assert.Single(loaded.Index.ByName("大丰区")))!;

        Assert.Equal("江苏省盐城市大丰市草堰镇", LoadedDivisions.Path(loaded.Index.AtYear(town, 2009)));
    }

    private static IEnumerable<string> Names() => Encoding.UTF8.GetString(DataFile.Read("divisions.tsv"))
        .Split('\n').Skip(4).Where(line => line.Length > 0).Select(line => line.Split('\t')[1]).Distinct();
}
