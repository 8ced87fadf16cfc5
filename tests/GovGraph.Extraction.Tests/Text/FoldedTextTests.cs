using GovGraph.Core.Text;
using Xunit;

namespace GovGraph.Extraction.Tests.Text;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("ＡＢ１．５（二期）", "ab1.5(二期)")]
    [InlineData("青云里历\r\n　史 街区", "青云里历史街区")]
    [InlineData("“十四五”规划《纲要》", "十四五规划纲要")]
    [InlineData("阿布都·热合曼", "阿布都热合曼")]
    [InlineData("甲、乙，丙。", "甲、乙,丙。")]
    [InlineData("\u200B\uFEFF甲\u0007", "甲")]
    [InlineData("𠮷", "𠮷")]
    [InlineData(" “” ", "")]
    public void One_form_for_all_ways_to_print(string printed, string folded) => Assert.Equal(folded, FoldedText.Fold(printed));

    /// <summary>No attribute can carry one: it would arrive as U+FFFD.</summary>
    [Fact]
    public void Half_a_character_is_none() => Assert.Equal("𠮷甲", FoldedText.Fold("𠮷" + "𠮷"[0] + "甲" + "𠮷"[1]));

    [Fact]
    public void A_word_is_found_where_it_is_printed()
    {
        const string Printed = "𠮷 青云\n里、“青 云”里";

        var found = FoldedText.Of(Printed).Find("青云里").Select(s => Printed.Substring(s.Start, s.Length));

        Assert.Equal(["青云\n里", "青 云”里"], found);
    }
}
