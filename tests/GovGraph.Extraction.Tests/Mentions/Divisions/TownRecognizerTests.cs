using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Divisions;
using GovGraph.Extraction.Tests.Lexicons.Divisions;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Mentions.Divisions;

public sealed class TownRecognizerTests(LoadedDivisions loaded) : IClassFixture<LoadedDivisions>
{
    [Theory]
    [InlineData("来到三里畈镇某村。", "三里畈镇")]
    [InlineData("{W 深入}{L 罗田县三里畈镇}调研。", "三里畈镇")]
    [InlineData("{L 三里畈镇}党委书记汇报。", "三里畈镇")]
    [InlineData("{L 三里畈镇}镇长汇报。", "三里畈镇")]
    [InlineData("三里畈、九资河两镇受灾。", "三里畈镇 九资河镇")]
    [InlineData("察看了三里畈、九资河、匡河等镇。", "三里畈镇 九资河镇 匡河镇")]
    [InlineData("三里畈镇、九资河镇等乡镇设分会场。", "三里畈镇 九资河镇")]
    [InlineData("县法院、县水务局及三个镇负责人发言。", "")]
    [InlineData("走访{L 东大街街道}商户。", "东大街街道")]
    [InlineData("{L 长岭街}党工委书记汇报。", "长岭街")]
    [InlineData("{W 到}{L 乌兰图克苏木}走访。", "乌兰图克苏木")]
    [InlineData("{W 到}{L 某新桥镇}走访。", "某新桥镇")]
    [InlineData("{W 到}{L 罗田三里畈镇}走访。", "三里畈镇")]
    [InlineData("三里畈、九资河等4个乡镇（街道）参加。", "三里畈镇街 九资河镇街")]
    [InlineData("{W 到}{L 涡北镇}{L 红石村}调研。", "涡北镇")]
    [InlineData("{L 永乡镇}党委书记汇报。", "永乡镇")]
    [InlineData("推动宁镇扬同城化、宁镇一体化发展。", "")]
    [InlineData("驻镇干部、联乡领导要入户。", "")]
    [InlineData("各乡镇要抓好落实。", "")]
    [InlineData("推进新型城镇化，统筹城乡发展。", "")]
    [InlineData("镇党委书记陪同，镇长汇报。", "")]
    [InlineData("建设康养小镇，保护古镇。", "")]
    [InlineData("走在大街上，住在老街。", "")]
    [InlineData("{P 李三里畈镇}发言。", "")]
    public void Finds(string text, string expected) => Assert.Equal(
        expected, string.Join(' ', new TownRecognizer(loaded.Index).Find(Some.Tagged(text)).Cast<DivisionMention>().Select(m => m.Printed)));
}
