using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Relations;

/// <summary>Who went where; a star marks who led.</summary>
public sealed class InspectionTests(SharedExtractor shared)
{
    private readonly Told told = new(shared);

    private const string Head = "罗田县融媒体中心 2024-05-21\n\n";

    [Theory]
    [InlineData(
        "5月20日，县委书记宋知远先后来到松山水库除险加固工程、青禾农业有限公司调研，副县长崔立言陪同。",
        "松山水库除险加固工程 2024-05-20: 宋知远* 崔立言; 青禾农业有限公司 2024-05-20: 宋知远* 崔立言")]
    [InlineData(
        "5月20日，县委书记宋知远到白莲河乡调研。宋知远一行察看了松山水库除险加固工程。副县长崔立言一同调研。",
        "松山水库除险加固工程 2024-05-20: 宋知远* 崔立言")]
    [InlineData(
        "5月20日，县委书记宋知远来到松山水库除险加固工程检查，县水利局局长石敬东随同检查。县长贺长林到县人民医院检查，副县长崔立言陪同。",
        "松山水库除险加固工程 2024-05-20: 宋知远* 石敬东; 县人民医院 2024-05-20: 贺长林* 崔立言")]
    [InlineData(
        "5月20日，副县长崔立言带领县水利局局长石敬东来到松山水库除险加固工程检查。",
        "松山水库除险加固工程 2024-05-20: 崔立言* 石敬东")]
    [InlineData(
        "5月20日，县长贺长林陪同青禾集团董事长谭国富一行考察了松山物流园。",
        "松山物流园 2024-05-20: 贺长林*")]
    [InlineData(
        "5月20日，县委书记宋知远到县里重点企业调研。副县长崔立言参加相关活动。\n\n调研组先后来到青禾农业有限公司、松山物流园。",
        "青禾农业有限公司 2024-05-20: 宋知远* 崔立言; 松山物流园 2024-05-20: 宋知远* 崔立言")]
    [InlineData(
        "5月20日，省水利厅副厅长秦怀安来到罗田县，召开防汛协调会并进行工作调研。副县长崔立言陪同调研。另据介绍，当日秦怀安还察看了松山水库除险加固工程。",
        "松山水库除险加固工程 2024-05-20: 秦怀安* 崔立言")]
    [InlineData(
        "5月20日，县委书记宋知远率队赴英山县考察。副县长崔立言在会上作了介绍。考察团一行来到松山物流园。",
        "松山物流园 2024-05-20: 宋知远*")]
    [InlineData(
        "5月20日，县委书记宋知远来到青禾农业有限公司调研，并召开座谈会。宋知远还来到松山物流园。\n\n副县长崔立言一同前往考察。",
        "青禾农业有限公司 2024-05-20: 宋知远* 崔立言; 松山物流园 2024-05-20: 宋知远* 崔立言")]
    [InlineData(
        "5月20日，县委书记宋知远来到县第一中学，勉励教师潜心育人；随后来到松山小学，与教师交流。",
        "县第一中学 2024-05-20: 宋知远*; 松山小学 2024-05-20: 宋知远*")]
    public void Parties_and_their_stops(string text, string visits) => Assert.Equal(visits, told.Visits(Head + text));

    [Theory]
    [InlineData("5月20日，县委书记宋知远主持召开会议。宋知远强调，要加快松山水库除险加固工程建设。")]
    [InlineData("县委书记宋知远将于下周前往松山水库除险加固工程调研。")]
    [InlineData("松山水库除险加固工程已完成投资三千万元。")]
    [InlineData("5月20日，县委书记宋知远与客商座谈。宋知远希望企业多到松山物流园投资。")]
    [InlineData("5月20日，副县长崔立言对青禾集团考察团一行表示欢迎，介绍了松山物流园。")]
    public void What_is_said_planned_or_done_by_nobody_is_no_visit(string text) => Assert.Equal("", told.Visits(Head + text));
}
