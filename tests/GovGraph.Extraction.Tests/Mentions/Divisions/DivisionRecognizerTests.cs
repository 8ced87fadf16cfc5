using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Divisions;
using GovGraph.Extraction.Tests.Lexicons.Divisions;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Mentions.Divisions;

public sealed class DivisionRecognizerTests(LoadedDivisions loaded) : IClassFixture<LoadedDivisions>
{
    [Theory]
    [InlineData("{W 来到}{L 罗田县}，察看灾情。", "罗田县 Plain")]
    [InlineData("{L 罗田县}委书记王强到会。", "罗田县 Organ")]
    [InlineData("{L 罗田县}人民政府办公室印发通知。", "罗田县 Organ")]
    [InlineData("{W 在}{L 湖北省黄冈市罗田县}调研。", "湖北省 Plain; 黄冈市 Plain; 罗田县 Plain")]
    [InlineData("{W 在}{L 湖北}{L 黄冈市}调研。", "湖北 Plain bare; 黄冈市 Plain")]
    [InlineData("{W 在}{L 黄冈}，他走进车间。", "黄冈 Plain bare")]
    [InlineData("罗田、英山两县作了发言。", "罗田 Plain; 英山 Plain")]
    [InlineData("罗田、英山等县作了发言。", "罗田 Plain; 英山 Plain")]
    [InlineData("{O 罗田县某某板栗有限公司}复工。", "罗田县 Name")]
    [InlineData("罗田县某某板栗（集团）有限公司复工。", "罗田县 Name")]
    [InlineData("《黄冈日报》刊登报道。", "黄冈 Name bare")]
    [InlineData("《罗田县河道管理办法》施行。", "罗田县 Name")]
    [InlineData("{L 临夏}州委书记到会。", "临夏州 Organ")]
    [InlineData("{W 县里}{W 召开}{W 县委}全会。", "")]
    [InlineData("{W 乡长}{W 和}{W 县长}到会。", "")]
    [InlineData("{W 罗田}{W 米酒}很香。", "")]
    [InlineData("{P 罗田}发言。", "")]
    public void Finds(string text, string expected)
    {
        var recognizer = new DivisionRecognizer(loaded.Index, NounList.Load("levelorgans.tsv", "word"), NounList.Load("namenouns.tsv", "noun"));
        Assert.Equal(expected, string.Join("; ", recognizer.Find(Some.Tagged(text)).Cast<DivisionMention>()
            .Select(m => $"{m.Printed} {m.Use}{(m.IsBare ? " bare" : "")}")));
    }
}
