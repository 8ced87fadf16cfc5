using GovGraph.Core.Facts;
using Xunit;

namespace GovGraph.Extraction.Tests.Lexicons.Divisions;

public sealed class TownTests(LoadedDivisions loaded) : IClassFixture<LoadedDivisions>
{
    [Theory]
    [InlineData("北下街街道", "管城区", "河南省郑州市管城回族区北下街街道")]
    [InlineData("北下街", "管城区", "河南省郑州市管城回族区北下街街道")]
    [InlineData("北下街办", "管城区", "河南省郑州市管城回族区北下街街道")]
    [InlineData("北下街办事处", "管城区", "河南省郑州市管城回族区北下街街道")]
    [InlineData("北下街街道办", "管城区", "河南省郑州市管城回族区北下街街道")]
    [InlineData("北下街街道办事处", "管城区", "河南省郑州市管城回族区北下街街道")]
    [InlineData("城东路办事处", "管城区", "河南省郑州市管城回族区城东路街道")]
    [InlineData("三店街", "新洲区", "湖北省武汉市新洲区三店街道")]
    [InlineData("三店街道办事处", "新洲区", "湖北省武汉市新洲区三店街道")]
    [InlineData("五里街镇", "永春县", "福建省泉州市永春县五里街镇")]
    [InlineData("北下街街道", "郑州市", "河南省郑州市管城回族区北下街街道")] // over all counties of a prefecture
    [InlineData("克井镇", "济源市", "河南省济源市克井镇")] // statistics print it with its city
    [InlineData("虎门镇", "东莞市", "广东省东莞市虎门镇")]
    [InlineData("通化镇", "万荣县", "山西省运城市万荣县通化镇")]
    [InlineData("长沙街道", "开平市", "广东省江门市开平市长沙街道")]
    [InlineData("陡坡乡", "富川瑶族自治县", null)]
    [InlineData("北下街街道", "金水区", null)] // another district's
    [InlineData("城关镇", "西安市", null)] // there is none
    [InlineData("城关镇", "河南省", null)] // there are many
    [InlineData("松多乡", "互助县", "青海省海东市互助土族自治县松多藏族乡")] // ethnic towns are printed shorter
    [InlineData("苏力德苏木", "乌审旗", "内蒙古自治区鄂尔多斯市乌审旗苏力德苏木")]
    [InlineData("高新区", "郑州市", null)]
    [InlineData("北下街道路", "管城区", null)]
    public void A_town_is_found_within_a_division(string printed, string within, string? path) =>
        Assert.Equal(path, Path(loaded.Index.TownByName(printed, Assert.Single(loaded.Index.ByName(within, 2023)))));

    [Theory]
    [InlineData("北下街街道", "河南省郑州市管城回族区北下街街道")]
    [InlineData("城关镇", null)]
    [InlineData("解放路街道", null)]
    [InlineData("无此地镇", null)]
    public void Over_the_whole_country_only_an_unambiguous_name_counts(string printed, string? path) =>
        Assert.Equal(path, Path(loaded.Index.TownByName(printed)));

    [Theory]
    [InlineData("大丰市", 2009, "大中镇", "江苏省盐城市大丰市大中镇")] // a street since 2018
    [InlineData("大丰区", 2020, "大中街道", "江苏省盐城市大丰区大中街道")]
    [InlineData("昌都地区", 2012, "尚卡乡", "西藏自治区昌都地区类乌齐县尚卡乡")]
    [InlineData("蓬莱市", 2016, "刘家沟镇", "山东省烟台市蓬莱市刘家沟镇")]
    [InlineData("崇文区", 2009, "东花市街道", "北京市东城区东花市街道")] // the data do not go back to which district it was in
    public void A_town_stands_in_the_county_of_the_year(string within, int year, string printed, string path)
    {
        var town = loaded.Index.TownByName(printed, Assert.Single(loaded.Index.ByName(within, year)), year);

        Assert.Equal(path, Path(town));
    }

    [Theory]
    [InlineData("乳城", "乳源县", "广东省韶关市乳源瑶族自治县乳城镇")]
    [InlineData("北下街", "管城区", "河南省郑州市管城回族区北下街街道")]
    [InlineData("北下", "管城区", "")]
    public void A_list_may_leave_the_class_to_its_end(string printed, string within, string paths) =>
        Assert.Equal(paths, LoadedDivisions.Paths(loaded.Index.TownsByBareName(printed, Assert.Single(loaded.Index.ByName(within)))));

    [Theory]
    [InlineData("北下街街道", true)]
    [InlineData("北下街办事处", true)]
    [InlineData("城关镇", true)]
    [InlineData("大中镇", true)] // former
    [InlineData("管城区", false)]
    [InlineData("城关", false)]
    [InlineData("", false)]
    public void Names_of_towns_are_known(string printed, bool known) => Assert.Equal(known, loaded.Index.IsTownName(printed));

    [Fact]
    public void Towns_of_a_county_are_todays_with_nine_digits()
    {
        var towns = loaded.Index.Towns("410104");

        Assert.Contains(towns, town => town is { Code: "410104001", Name: "北下街街道", Level: DivisionLevel.Town, Parent.Name: "管城回族区" });
        Assert.DoesNotContain(towns, town => town.Name == "十八里河镇");
        Assert.Empty(loaded.Index.Towns("999999"));
    }

    private static string? Path(Division? division) => division is null ? null : LoadedDivisions.Path(division);
}
