using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons.Divisions;
using Xunit;

namespace GovGraph.Extraction.Tests.Lexicons.Divisions;

public sealed class DivisionChooserTests(LoadedDivisions loaded) : IClassFixture<LoadedDivisions>
{
    [Theory]
    [InlineData("鼓楼区", "南京市", "江苏省南京市鼓楼区")]
    [InlineData("鼓楼区", "江苏省 玄武区", "江苏省南京市鼓楼区")] // kin in the same city
    [InlineData("鼓楼区", "江苏省", null)] // 南京 or 徐州
    [InlineData("鼓楼区", "管城区", "河南省开封市鼓楼区")] // the only one of the province
    [InlineData("鼓楼区", "兰州市", null)]
    [InlineData("鼓楼区", "", null)]
    [InlineData("鼓楼区", "南京市 福州市", null)]
    [InlineData("城关区", "甘肃省", "甘肃省兰州市城关区")]
    [InlineData("城关区", "西藏自治区", "西藏自治区拉萨市城关区")]
    [InlineData("新华区", "平顶山市", "河南省平顶山市新华区")]
    [InlineData("朝阳区", "北京市", "北京市朝阳区")]
    [InlineData("朝阳区", "长春市", "吉林省长春市朝阳区")]
    [InlineData("朝阳区", "朝阳市", null)] // 辽宁
    [InlineData("市中区", "山东省 济南市", "山东省济南市市中区")]
    [InlineData("管城区", "", "河南省郑州市管城回族区")] // the only one
    [InlineData("无此区", "河南省", null)]
    public void The_nearest_to_what_is_known_is_chosen(string printed, string known, string? path) =>
        Assert.Equal(path, Choose(loaded.Index.ByName(printed, 2023), known) is { } chosen ? LoadedDivisions.Path(chosen) : null);

    [Theory]
    [InlineData("吉林", "吉林市", "吉林省吉林市")]
    [InlineData("吉林", "吉林省", "吉林省")]
    [InlineData("吉林", "长春市", "吉林省")]
    [InlineData("恩施", "巴东县", "湖北省恩施土家族苗族自治州")]
    [InlineData("海南", "共和县", "青海省海南藏族自治州")]
    [InlineData("海南", "五指山市", "海南省")]
    [InlineData("海南", "郑州市", "海南省")] // nothing nearer is known
    [InlineData("河南", "", "河南省")] // not 河南蒙古族自治县
    [InlineData("朝阳", "", null)]
    [InlineData("大理", "", null)] // 州 or 市
    public void Bare_names_are_chosen_alike(string printed, string known, string? path) =>
        Assert.Equal(path, Choose(loaded.Index.ByBareName(printed, 2023), known) is { } chosen ? LoadedDivisions.Path(chosen) : null);

    private Division? Choose(IReadOnlyList<Division> candidates, string known) =>
        DivisionIndex.Choose(candidates, [.. known.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => loaded.Index.ByName(name, 2023)[0])]);
}
