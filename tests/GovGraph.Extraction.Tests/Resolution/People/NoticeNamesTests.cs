using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Resolution.People;
using Xunit;

namespace GovGraph.Extraction.Tests.Resolution.People;

public sealed class NoticeNamesTests
{
    private readonly NoticeNames names = new(new Surnames());

    [Theory]
    [InlineData("免去丁一舟同志县水利局局长职务；任命何冰县林业局局长职务。", "丁一舟 何冰")]
    [InlineData("丁一舟同志：你好。", "丁一舟")]
    [InlineData("丁一舟常务副县长：抓紧办理。", "丁一舟")]
    [InlineData("丁一舟：县委副书记、县长。", "丁一舟")]
    [InlineData("丁禾，男，汉族，1978年3月生。", "丁禾")]
    [InlineData("3、丁一舟的县水利局局长职务；", "丁一舟")]
    [InlineData("（二）丁一舟为县财政局局长。", "丁一舟")]
    [InlineData("成员：县委副书记、县长。", "")]
    [InlineData("时间：由副县长、主任，", "")]
    [InlineData("丁一舟表示：一定办好。", "")]
    [InlineData("免去他的一切职务。", "")]
    public void Names_stand_where_a_notice_has_them(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', names.Find(text).Select(n => text[n.Start..n.End])));
}
