using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Relations;

/// <summary>Ways to tell who went along or led; a star marks who led.</summary>
public sealed class CompanionTests(SharedExtractor shared)
{
    private const string Head = "罗田县融媒体中心 2024-05-21\n\n";
    private readonly Told told = new(shared);

    [Theory]
    [InlineData("5月20日，县委书记宋知远到松山村调研。（崔立言、石敬东参加）", "松山村 2024-05-20: 宋知远* 崔立言 石敬东")]
    [InlineData("5月20日，县委书记宋知远到松山村调研。（崔立言 石敬东）", "松山村 2024-05-20: 宋知远*")] // a byline
    [InlineData("5月20日，县政协组织委员视察松山工业园。县政协主席宋知远带队，副主席崔立言、石敬东参加。", "松山工业园 2024-05-20: 宋知远* 崔立言 石敬东")]
    [InlineData("5月20日，县长贺长林、副县长崔立言等随县委书记宋知远到松山村调研。", "松山村 2024-05-20: 宋知远* 贺长林 崔立言")]
    [InlineData("5月20日，副县长崔立言会同县水利局局长石敬东察看松山水库。", "松山水库 2024-05-20: 崔立言* 石敬东")]
    [InlineData("5月20日，县委书记宋知远，县委副书记、县长贺长林，分别前往松山村、河口村看望困难群众。", "松山村 2024-05-20: 宋知远*; 河口村 2024-05-20: 贺长林*")]
    [InlineData("5月20日，县委书记宋知远、县长贺长林分头到松山村、河口村走访。", "松山村 2024-05-20: 宋知远*; 河口村 2024-05-20: 贺长林*")]
    [InlineData("5月20日，县委书记宋知远来到松山村。县长贺长林汇报了工作，副县长崔立言带队开展培训。", "松山村 2024-05-20: 宋知远*")]
    [InlineData("5月20日，县委书记宋知远调研重点项目。松山物流园项目总投资12亿元，主体已封顶。宋知远来到项目现场，察看施工进度。", "松山物流园 2024-05-20: 宋知远*")]
    [InlineData("5月20日，县委书记宋知远调研重点项目。松山物流园项目、河口水厂改造项目进展顺利。宋知远来到项目现场，察看施工进度。", "")] // which?
    public void Who_went_along_is_told_in_many_ways(string text, string visits) => Assert.Equal(visits, told.Visits(Head + text));
}
