using GovGraph.Extraction.Tagging;
using Xunit;

namespace GovGraph.Extraction.Tests.Tagging;

public sealed class TextNormalizerTests
{
    private readonly TextNormalizer normalizer = new();

    [Theory]
    [InlineData("２０２４年１月（上午）", "2024年1月(上午)")]
    [InlineData("Ａ区ｂ座，１：２", "A区b座,1:2")]
    [InlineData("張　偉縣長視察雲臺鎮", "张 伟县长视察云台镇")]
    [InlineData("张伟﹑李强﹐王芳﹔赵磊﹕", "张伟、李强,王芳;赵磊:")]
    [InlineData("张伟︑李强︐﹙王芳﹚", "张伟、李强,(王芳)")]
    [InlineData("编辑︱张伟　编辑│李强　编辑｜王芳", "编辑|张伟 编辑|李强 编辑|王芳")]
    [InlineData("“重点”、《办法》。", "“重点”、《办法》。")] // what has no half-width twin stays
    [InlineData("ABC abc", "ABC abc")]
    public void Width_and_script_are_one(string text, string expected) =>
        Assert.Equal(expected, normalizer.Normalize(text));

    [Fact]
    public void Positions_hold_for_every_character()
    {
        var all = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c));

        Assert.Equal(all.Length, normalizer.Normalize(all).Length);
    }

    [Fact]
    public void Line_breaks_stay() => Assert.Equal("一\n二\r\n", normalizer.Normalize("一\n二\r\n"));
}
