using Xunit;

namespace GovGraph.Extraction.Tests.Lexicons.Divisions;

public sealed class DivisionIndexTests(LoadedDivisions loaded) : IClassFixture<LoadedDivisions>
{
    [Theory]
    [InlineData("管城回族区", "河南省郑州市管城回族区")]
    [InlineData("管城区", "河南省郑州市管城回族区")]
    [InlineData("连南县", "广东省清远市连南瑶族自治县")]
    [InlineData("连南自治县", "广东省清远市连南瑶族自治县")]
    [InlineData("积石山县", "甘肃省临夏回族自治州积石山保安族东乡族撒拉族自治县")]
    [InlineData("东乡族自治县", "甘肃省临夏回族自治州东乡族自治县")]
    [InlineData("喀左县", "辽宁省朝阳市喀喇沁左翼蒙古族自治县")]
    [InlineData("梅里斯区", "黑龙江省齐齐哈尔市梅里斯达斡尔族区")]
    [InlineData("恩施州", "湖北省恩施土家族苗族自治州")]
    [InlineData("恩施自治州", "湖北省恩施土家族苗族自治州")]
    [InlineData("恩施市", "湖北省恩施土家族苗族自治州恩施市")]
    [InlineData("巴音郭楞州", "新疆维吾尔自治区巴音郭楞蒙古自治州")]
    [InlineData("博州", "新疆维吾尔自治区博尔塔拉蒙古自治州")]
    [InlineData("海南州", "青海省海南藏族自治州")]
    [InlineData("海南省", "海南省")]
    [InlineData("吉林省", "吉林省")]
    [InlineData("吉林市", "吉林省吉林市")]
    [InlineData("通化县", "吉林省通化市通化县")]
    [InlineData("通化市", "吉林省通化市")]
    [InlineData("长沙县", "湖南省长沙市长沙县")]
    [InlineData("内蒙古自治区", "内蒙古自治区")]
    [InlineData("新疆自治区", "新疆维吾尔自治区")]
    [InlineData("兴安盟", "内蒙古自治区兴安盟")]
    [InlineData("鄂托克旗", "内蒙古自治区鄂尔多斯市鄂托克旗")]
    [InlineData("鄂伦春旗", "内蒙古自治区呼伦贝尔市鄂伦春自治旗")]
    [InlineData("莫力达瓦旗", "内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗")]
    [InlineData("科右前旗", "内蒙古自治区兴安盟科尔沁右翼前旗")]
    [InlineData("神农架林区", "湖北省神农架林区")]
    [InlineData("六枝特区", "贵州省六盘水市六枝特区")]
    [InlineData("浦东新区", "上海市浦东新区")]
    [InlineData("滨海新区", "天津市滨海新区")]
    [InlineData("香港特区", "香港特别行政区")]
    [InlineData("济源市", "河南省济源市")]
    [InlineData("东莞市", "广东省东莞市")]
    [InlineData("石河子市", "新疆维吾尔自治区石河子市")]
    [InlineData("五指山市", "海南省五指山市")]
    [InlineData("加格达奇区", "黑龙江省大兴安岭地区加格达奇区")]
    [InlineData("和康县", "新疆维吾尔自治区和田地区和康县")]
    [InlineData("襄都区", "河北省邢台市襄都区")]
    [InlineData("龙胜县", "广西壮族自治区桂林市龙胜各族自治县")]
    [InlineData("市中区", "山东省济南市市中区 山东省枣庄市市中区 四川省内江市市中区 四川省乐山市市中区")]
    [InlineData("城区", "山西省阳泉市城区 山西省晋城市城区 广东省汕尾市城区")]
    [InlineData("矿区", "山西省阳泉市矿区")]
    [InlineData("郊区", "山西省阳泉市郊区 黑龙江省佳木斯市郊区 安徽省铜陵市郊区")]
    [InlineData("朝阳区", "北京市朝阳区 吉林省长春市朝阳区")]
    public void Printed_names_lead_to_divisions(string printed, string paths) =>
        Assert.Equal(paths, LoadedDivisions.Paths(loaded.Index.ByName(printed, 2024)));

    [Theory]
    [InlineData("管城")] // bare
    [InlineData("河南")]
    [InlineData("高新区")] // zones are none
    [InlineData("郑东新区")]
    [InlineData("雄安新区")]
    [InlineData("经开区")]
    [InlineData("市辖区")]
    [InlineData("第三师")]
    [InlineData("内自治区")] // 内蒙古 is no 内 of the Mongols
    [InlineData("通化区")]
    [InlineData("长沙区")]
    [InlineData("区")]
    [InlineData("")]
    public void Other_words_lead_nowhere(string printed) => Assert.Empty(loaded.Index.ByName(printed));

    [Theory]
    [InlineData("管城", "河南省郑州市管城回族区")]
    [InlineData("连南", "广东省清远市连南瑶族自治县")]
    [InlineData("郑州", "河南省郑州市")]
    [InlineData("新疆", "新疆维吾尔自治区")]
    [InlineData("内蒙古", "内蒙古自治区")]
    [InlineData("浦东", "上海市浦东新区")]
    [InlineData("吉林", "吉林省 吉林省吉林市")]
    [InlineData("海南", "内蒙古自治区乌海市海南区 海南省 青海省海南藏族自治州")]
    [InlineData("恩施", "湖北省恩施土家族苗族自治州 湖北省恩施土家族苗族自治州恩施市")]
    [InlineData("东乡", "江西省抚州市东乡区 甘肃省临夏回族自治州东乡族自治县")]
    [InlineData("赵", "")] // 赵县 has no bare form
    [InlineData("管城区", "")]
    public void Bare_names_are_asked_for_apart(string printed, string paths) =>
        Assert.Equal(paths, LoadedDivisions.Paths(loaded.Index.ByBareName(printed, 2024)));

    [Fact]
    public void A_division_carries_code_level_and_ancestors()
    {
        var division = Assert.Single(loaded.Index.ByName("管城区"));

        Assert.Equal(["410104", "410100", "410000"], division.Chain().Select(one => one.Code));
        Assert.Equal(division, loaded.Index.ByCode("410104"));
        Assert.Null(loaded.Index.ByCode("999999"));
    }

    [Fact]
    public void Two_indexes_in_one_process_do_not_meet() =>
        Assert.NotSame(loaded.Index.ByName("郑州市")[0], new LoadedDivisions().Index.ByName("郑州市")[0]);
}
