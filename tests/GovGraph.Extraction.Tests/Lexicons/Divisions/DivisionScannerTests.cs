using System.Text;
using GovGraph.Extraction.Lexicons.Divisions;
using Xunit;

namespace GovGraph.Extraction.Tests.Lexicons.Divisions;

public sealed class DivisionScannerTests(LoadedDivisions loaded) : IClassFixture<LoadedDivisions>
{
    [Theory]
    [InlineData("在河南省郑州市管城回族区召开", "河南省/Full 郑州市/Full 管城回族区/Full")]
    [InlineData("郑州市管城区委书记", "郑州市/Full 管城区/Short")]
    [InlineData("管城区区长到恩施州考察", "管城区/Short 恩施州/Short")]
    [InlineData("来自河南郑州的", "河南/Bare 郑州/Bare")]
    [InlineData("青海海南州共和县", "青海/Bare 海南州/Short 共和县/Full")]
    [InlineData("吉林省吉林市", "吉林省/Full 吉林市/Full")]
    [InlineData("湖南长沙长沙县", "湖南/Bare 长沙/Bare 长沙县/Full")]
    [InlineData("上海南汇区", "上海/Bare 南汇区/Full")] // not 海南
    [InlineData("从江西南昌县来", "江西/Bare 南昌县/Full")] // not 从江县: the higher wins
    [InlineData("从江苏省到从江县", "江苏省/Full 从江县/Full")]
    [InlineData("上海南区", "上海/Bare 海南区/Full")] // both readings; what is known of the report decides
    [InlineData("乐山市中区法院", "乐山市/Full 市中区/Full")] // the two share a character
    [InlineData("青岛市南区", "青岛市/Full 市南区/Full")]
    [InlineData("新疆维吾尔自治区", "新疆维吾尔自治区/Full")]
    [InlineData("石家庄市", "石家庄市/Full")]
    [InlineData("高新区管委会调研", "")]
    [InlineData("没有地名的一句话", "")]
    [InlineData("", "")]
    [InlineData("郑", "")]
    public void The_longest_names_are_found(string text, string found) => Assert.Equal(
        found, string.Join(" ", loaded.Index.Scan(text).Select(hit => $"{text.Substring(hit.Start, hit.Length)}/{hit.Form}")));

    [Fact]
    public void A_hit_has_all_it_may_stand_for()
    {
        var hit = Assert.Single(loaded.Index.Scan("到鼓楼区看望"));

        Assert.Equal("江苏省南京市鼓楼区 江苏省徐州市鼓楼区 福建省福州市鼓楼区 河南省开封市鼓楼区", LoadedDivisions.Paths(hit.Divisions));
    }

    [Fact]
    public void Every_full_name_is_found_whole()
    {
        foreach (var line in Encoding.UTF8.GetString(DataFile.Read("divisions.tsv")).Split('\n').Skip(4))
        {
            if (line.Split('\t') is [_, var name, ..])
            {
                var hit = loaded.Index.Scan(name)[0];
                Assert.Equal((0, name.Length, DivisionNameForm.Full), (hit.Start, hit.Length, hit.Form));
                Assert.NotEmpty(hit.Divisions);
            }
        }
    }
}
