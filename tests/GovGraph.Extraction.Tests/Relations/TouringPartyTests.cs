using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Relations;

/// <summary>Lists of what a party saw, parties that split, strangers, scenes and homes; a star marks who led.</summary>
public sealed class TouringPartyTests(SharedExtractor shared)
{
    private const string Head = "罗田县融媒体中心 2024-05-21\n\n";
    private readonly Told told = new(shared);

    [Theory]
    [InlineData("此次观摩的2个项目分别是：")]
    [InlineData("观摩的2个项目包括")]
    [InlineData("共观摩项目2个，分别是")]
    [InlineData("督查的项目有")]
    [InlineData("2个项目包括：")]
    [InlineData("10个观摩项目为")]
    [InlineData("观摩点依次为")]
    [InlineData("本次调研涉及2个项目：")]
    [InlineData("与会人员先后观摩了6个项目，包括")]
    public void What_was_toured_is_listed_behind_the_tour(string lead) => Assert.Equal(
        "松山公路改造工程 2024-05-20: 宋知远* 贺长林*; 河口水厂扩建工程 2024-05-20: 宋知远* 贺长林*",
        told.Visits($"{Head}5月20日，县委书记宋知远、县长贺长林带队观摩全县重点项目建设。{lead}松山公路改造工程、河口水厂扩建工程。"));

    [Theory]
    [InlineData("今年全县实施的2个重点项目分别是：")]
    [InlineData("下一步计划观摩的项目包括")]
    [InlineData("此次签约的项目有")]
    public void Projects_that_are_only_spoken_of_are_not_toured(string lead) => Assert.Equal(
        "石坪村 2024-05-20: 宋知远*", told.Visits($"{Head}5月20日，县委书记宋知远到石坪村调研。{lead}松山公路改造工程、河口水厂扩建工程。"));

    [Theory]
    [InlineData("县委书记宋知远专题调研教育工作，并召开座谈会。县领导贺长林参加。宋知远一行来到松山小学。", "松山小学 2024-05-20: 宋知远* 贺长林")]
    [InlineData("县委书记宋知远来到松山小学，并主持召开座谈会。县领导贺长林参加座谈会。", "松山小学 2024-05-20: 宋知远*")]
    [InlineData("县领导宋知远、贺长林、崔立言分6个小组到松山小学、河口中学检查开学工作。", "")] // who went where?
    [InlineData("县人大常委会主任宋知远、副主任崔立言参加视察。视察组分6个小组，到松山小学、河口中学、石坪幼儿园视察。", "")]
    [InlineData("县长宋知远深入2家企业走访，分别是松山食品有限公司、河口纺织有限公司。", "松山食品有限公司 2024-05-20: 宋知远*; 河口纺织有限公司 2024-05-20: 宋知远*")]
    [InlineData("县政协主席宋知远率队视察。此次视察的学校为松山小学、河口中学。", "松山小学 2024-05-20: 宋知远*; 河口中学 2024-05-20: 宋知远*")]
    [InlineData("县长宋知远到石坪街道办事处主持召开座谈会。", "")] // the hall is not what he came to see
    [InlineData("县长宋知远到松山村调研并主持召开座谈会。", "松山村 2024-05-20: 宋知远*")]
    [InlineData("县长宋知远来到松山村，种植大户崔大山带着宋知远走进大棚。随后，宋知远来到河口村。", "松山村 2024-05-20: 宋知远*; 河口村 2024-05-20: 宋知远*")]
    [InlineData("县领导宋知远、贺长林分两组到松山小学、河口中学检查。第一组由宋知远带队到松山小学；第二组由贺长林带队到河口中学。", "松山小学 2024-05-20: 宋知远*; 河口中学 2024-05-20: 贺长林*")]
    [InlineData("县长宋知远来到松山村，村民分成3组正在采茶。随后，宋知远来到河口村。", "松山村 2024-05-20: 宋知远*; 河口村 2024-05-20: 宋知远*")] // others have split up
    [InlineData("县长宋知远来到松山村。志愿者分成三组清扫街道，随后来到河口公园察看绿化。", "松山村 2024-05-20: 宋知远*; 河口公园 2024-05-20: 宋知远*")]
    [InlineData("县长宋知远来到松山村。县领导与志愿者分成三组，来到河口公园、石坪广场察看绿化。", "松山村 2024-05-20: 宋知远*")]
    [InlineData("副县长宋知远带领验收组到石坪镇。在河口中学，验收组查看了功能室。", "河口中学 2024-05-20: 宋知远*")]
    [InlineData("副县长宋知远到松山村调研。松山供电公司总经理崔立言到河口村检查线路。", "松山村 2024-05-20: 宋知远*")]
    [InlineData("副县长宋知远陪同某某集团董事长崔立言一行来我县考察。崔立言一行先后考察了松山村、河口村。", "松山村 2024-05-20: 宋知远*; 河口村 2024-05-20: 宋知远*")] // the guest of the host
    [InlineData("县委书记宋知远督导项目建设。松山公路改造工程项目现场一片繁忙景象，宋知远一行实地察看了施工情况。", "松山公路改造工程 2024-05-20: 宋知远*")]
    [InlineData("县委书记宋知远督导项目建设。松山公路改造工程现场车来车往，工人们正在施工。宋知远仔细察看。", "松山公路改造工程 2024-05-20: 宋知远*")]
    [InlineData("县委书记宋知远带队拉练。拉练组一行走进松山镇，察看了松山公路改造工程。", "松山公路改造工程 2024-05-20: 宋知远*")] // a party, no person
    [InlineData("县委书记宋知远来到松山村。副县长贺长林及县城建、农牧等部门负责人一同视察。", "松山村 2024-05-20: 宋知远* 贺长林")] // nor a department
    [InlineData("县委书记宋知远到石坪镇调研。在石坪镇政府机关，宋知远询问了干部食宿情况。", "石坪镇政府机关 2024-05-20: 宋知远*")]
    public void Who_of_a_party_went_where(string text, string visits) => Assert.Equal(visits, told.Visits(Head + "5月20日，" + text));

    [Theory]
    [InlineData("县委书记宋知远带队，副县长贺长林、县水利局局长崔立言一行到松山村调研。", "松山村 2024-05-20: 宋知远* 贺长林 崔立言")]
    [InlineData("由县委书记宋知远带队，县领导贺长林、崔立言等一行到松山村督导检查。", "松山村 2024-05-20: 宋知远* 贺长林 崔立言")]
    [InlineData("县委书记宋知远带队，副县长贺长林，县水利局局长崔立言一行4人赴黄州区学习。宋知远一行先后参观了松山村、河口村。", "松山村 2024-05-20: 宋知远* 贺长林 崔立言; 河口村 2024-05-20: 宋知远* 贺长林 崔立言")]
    [InlineData("县委书记宋知远到松山村调研，副县长贺长林到河口村调研。", "松山村 2024-05-20: 宋知远*; 河口村 2024-05-20: 贺长林*")]
    public void Who_heads_a_team_is_named_before_it(string text, string visits) => Assert.Equal(visits, told.Visits(Head + "5月20日，" + text));

    [Theory]
    [InlineData("看望了在松山小学顶岗实习的师范学院12名学生。", "")]
    [InlineData("走访慰问松山敬老院5位老人。", "松山敬老院 2024-05-20: 宋知远*")]
    [InlineData("来到松山小学，检查企业是否配齐医务室。", "松山小学 2024-05-20: 宋知远*")]
    [InlineData("走访企业为员工建设宿舍楼的情况。", "")]
    [InlineData("来到松山小学，看望了师范学院几位学生。", "松山小学 2024-05-20: 宋知远*")]
    [InlineData("察看松山产业园建设情况和河口水厂施工现场。", "松山产业园 2024-05-20: 宋知远*; 河口水厂 2024-05-20: 宋知远*")]
    [InlineData("察看松山产业园建设情况和生产情况。", "松山产业园 2024-05-20: 宋知远*")]
    [InlineData("督查秋季开学及学校安全工作。", "")]
    public void What_is_seen_there_and_whom_one_sees_there(string text, string visits) => Assert.Equal(visits, told.Visits(Head + "5月20日，县委书记宋知远" + text));

    [Fact]
    public void Who_shows_something_to_the_party_does_not_lead_it() => Assert.Equal(
        "松山产业园 2024-05-20: 宋知远*; 河口水库 2024-05-20: 宋知远*",
        told.Visits(Head + "5月20日，县长宋知远来到松山产业园。村民王大山来到地头介绍苗情。随后，一行人来到河口水库。"));

    [Theory]
    [InlineData("慰问了松山村道德模范崔大山。", "")]
    [InlineData("看望慰问了松山村老党员崔大山、河口村困难党员刘小河。", "")]
    [InlineData("先后到松山村双女户崔大山、河口村独生子女户刘小河家中慰问。", "")]
    [InlineData("到松山村王大山家看望。", "")]
    [InlineData("深入松山村，看望老党员崔大山。", "松山村 2024-05-20: 宋知远*")]
    [InlineData("来到松山村看望慰问困难群众。", "松山村 2024-05-20: 宋知远*")]
    public void Whom_one_sees_at_home_lives_somewhere(string text, string visits) => Assert.Equal(visits, told.Visits(Head + "5月20日，县委书记宋知远" + text));
}
