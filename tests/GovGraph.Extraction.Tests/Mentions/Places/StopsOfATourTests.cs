using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Places;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Mentions.Places;

/// <summary>Stops as county pages list them: in brackets, by points of work, along a river. Rows as in <see cref="PlaceRecognizerTests"/>.</summary>
public sealed class StopsOfATourTests(TaggedText text) : IClassFixture<TaggedText>
{
    private static readonly PlaceRecognizer Recognizer = new(PlaceWords.Load());

    [Theory]
    [InlineData("李青深入石桥镇（浦门村、练江村）、东河镇（云岭社区、丰乐村）调研。", "S Visited 浦门村|S Visited 练江村|S Visited 云岭社区|S Visited 丰乐村")]
    [InlineData("李青先后来到石桥镇（红旗村、云岭小学）和东河镇（南坪水厂），检查防汛工作。", "S Visited 红旗村|S Visited 云岭小学|S Visited 南坪水厂")]
    [InlineData("李青到石桥镇（镇长周明陪同）调研。", "")]
    [InlineData("李青到石桥镇（含石桥社区）、东河镇调研。", "")]
    [InlineData("李青来到云岭安置社区（南坪社区）察看。", "S Visited 云岭安置社区")]
    [InlineData("李青来到华鼎电子（石桥）有限公司调研。", "S Visited 华鼎电子（石桥）有限公司")]
    [InlineData("李青来到红旗村（原松山村）、青禾小学（东校区）调研。", "S Visited 红旗村|S Visited 青禾小学")]
    [InlineData("李青先后到石桥镇（南坪村）安置点、青禾公司、云岭水库检查。", "S Visited 石桥镇（南坪村）安置点|S Visited 青禾公司|S Visited 云岭水库")] // the bracket ends no item
    [InlineData("李青到云阳县（高新区管委会）调研。", "")]
    public void What_stands_in_brackets_behind_a_town_was_seen(string sentence, string places) => Assert.Equal(places, Found(sentence));

    [Theory]
    [InlineData("在环城北路综合改造、县大剧院等民生项目建设点，李青查看工程进度。", "P At 环城北路综合改造|P At 县大剧院")]
    [InlineData("在云岭大桥施工点、滨河路拓宽项目点，李青要求加快进度。", "P At 云岭大桥|P At 滨河路拓宽")]
    [InlineData("在石桥镇菌菇冷链建设项目点，李青与负责人交谈。", "P At 石桥镇菌菇冷链建设")]
    [InlineData("在重点项目建设点，李青详细询问工期。", "")]
    [InlineData("在石桥镇福胜村水稻收割现场，李青下到田间查看成色。", "S At 福胜村")]
    [InlineData("在石桥镇福胜村农民运动会现场，李青为选手颁奖。", "")]
    [InlineData("李青在石桥镇红旗村与村民代表座谈。", "S Visited 红旗村")]
    [InlineData("李青在县政府会议室与企业家代表座谈。", "")]
    public void Points_of_work_and_fields_are_where_somebody_is(string sentence, string places) => Assert.Equal(places, Found(sentence));

    [Theory]
    [InlineData("李青一行沿寻江东河镇河段徒步察看。", "S Visited 寻江东河镇河段")]
    [InlineData("李青沿松江石桥段、河口段徒步巡河。", "S Visited 松江石桥段|S Visited 河口段")]
    [InlineData("李青沿着云江南堤一路察看。", "S Visited 云江南堤")]
    [InlineData("李青沿云江徒步察看。", "")]
    [InlineData("李青一行分别到：石桥派出所、云岭林场、东河消防站慰问。", "S Visited 石桥派出所|S Visited 云岭林场|S Visited 东河消防站")]
    [InlineData("李青检查了以下场所：华联超市、城南农贸市场、县客运站。", "S Visited 华联超市|S Visited 城南农贸市场|S Visited 县客运站")]
    [InlineData("李青先后来到会泽大健康产业园、云岭小学。", "P Visited 会泽大健康产业园|S Visited 云岭小学")]
    [InlineData("李青到会听取意见。", "")]
    [InlineData("李青前往会同有关部门研究。", "")]
    [InlineData("李青来到红旗小学、职教中心新校区。", "S Visited 红旗小学|S Visited 职教中心新校区")]
    [InlineData("李青来到平安路综合管廊施工现场。", "P Visited 平安路综合管廊")]
    [InlineData("李青沿松江云岭段、河口段逐点查看堤防。", "S Visited 松江云岭段|S Visited 河口段")]
    [InlineData("李青先后踏查了滨河路改造、东河镇集中供热二期、县文体中心三个项目。", "P Visited 滨河路改造|P Visited 东河镇集中供热二期|P Visited 县文体中心")]
    [InlineData("东河镇观摩的是云岭香菇种植基地。", "S Visited 云岭香菇种植基地")]
    [InlineData("检查的是安全生产责任制落实情况。", "")]
    [InlineData("李青到石桥镇危岩治理点、云岭地质灾害避险点查看。", "S Visited 石桥镇危岩治理点|S Visited 云岭地质灾害避险点")]
    public void Stretches_and_other_stops(string sentence, string places) => Assert.Equal(places, Found(sentence));

    [Theory]
    [InlineData("李青带队督查石桥镇水利项目。", "")]
    [InlineData("李青带队督查东河城区城建项目。", "")]
    [InlineData("李青带队督查石桥镇棚改项目。", "P Visited 石桥镇棚改")]
    [InlineData("李青视察工业园区建设。", "")]
    [InlineData("李青视察云岭工业园区建设。", "P Visited 云岭工业园区")]
    [InlineData("李青对村容村貌整治、美丽庭院创建、农业园区建设情况进行走访调研。", "")]
    [InlineData("李青对云岭大桥、滨河路改造进展情况进行督查。", "P Visited 云岭大桥|P Visited 滨河路改造")]
    [InlineData("李青来到青禾能源石桥镇光伏项目，了解并网情况。", "P Visited 青禾能源石桥镇光伏")] // somebody's, and so one
    [InlineData("李青对迎宾路建设情况进行检查。", "S Visited 迎宾路")]
    [InlineData("李青察看了石桥集镇社区、江南水乡社区。", "S Visited 石桥集镇社区|S Visited 江南水乡社区")]
    [InlineData("在南坪村表彰现场，李青致辞。", "")]
    public void Kinds_of_projects_and_aspects_are_none(string sentence, string places) => Assert.Equal(places, Found(sentence));

    [Theory]
    [InlineData("李青要求，云岭大桥要尽早完成可研报告。", "P Named 云岭大桥")]
    [InlineData("云岭隧道左洞掘进已过半。", "P Named 云岭隧道")]
    [InlineData("目前，石桥污水处理厂提标改造完成工程量的70%。", "P Named 石桥污水处理厂提标改造")]
    [InlineData("李青要求，各乡镇要尽快完成征地。", "")]
    [InlineData("云岭小学要尽早完成开学准备。", "")]
    public void What_is_told_of_works_makes_them_a_project(string sentence, string places) => Assert.Equal(places, Found(sentence));

    private string Found(string sentence) => string.Join('|', Recognizer.Find(text.Read(sentence)).Cast<PlaceMention>()
        .Select(p => $"{(p.IsProject ? 'P' : 'S')} {p.Cue} {p.Name}"));
}
