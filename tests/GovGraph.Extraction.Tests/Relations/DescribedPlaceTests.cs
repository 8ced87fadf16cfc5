using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Relations;

/// <summary>A place that a sentence begins with and tells of is visited if somebody then does there what visitors do.</summary>
public sealed class DescribedPlaceTests(SharedExtractor shared)
{
    private const string Head = "罗田县融媒体中心 2024-05-21\n\n";
    private readonly Told told = new(shared);

    [Theory]
    [InlineData("松山农机有限公司是一家专精特新企业，贺长林走进车间，了解订单情况。", "松山农机有限公司")]
    [InlineData("松山农机有限公司主要从事插秧机生产，产品远销海外。贺长林详细了解企业订单情况，希望企业做大做强。", "松山农机有限公司")]
    [InlineData("位于河口镇的松山农机有限公司去年产值过亿元，贺长林边走边看，询问用工。", "松山农机有限公司")]
    [InlineData("河口农贸市场人来人往，热闹非凡。贺长林走到摊位前，与商户交谈。", "河口农贸市场")]
    [InlineData("河口农贸市场内摊位整齐、品种丰富，贺长林询问菜价。", "河口农贸市场")]
    [InlineData("松山第三中学书声琅琅，贺长林走进食堂，查看食材。", "松山第三中学")]
    [InlineData("松山水库库容300万立方米，贺长林登上大坝，察看溢洪道。", "松山水库")]
    [InlineData("石坪敬老院现有老人80名，贺长林走进房间，与老人拉家常。", "石坪敬老院")]
    [InlineData("河口村蔬菜基地占地500亩，贺长林走进大棚，察看长势。", "河口村蔬菜基地")]
    [InlineData("河口村是省级示范村，贺长林与村干部座谈，了解集体经济情况。", "河口村")]
    [InlineData("松山隧道施工现场机声隆隆、灯火通明，贺长林详细了解进度。", "松山隧道")]
    public void Told_of_and_then_looked_at(string text, string place) =>
        Assert.Equal($"{place} 2024-05-20: 贺长林*", told.Visits($"{Head}5月20日，县长贺长林到基层调研。{text}"));

    [Fact]
    public void Who_is_named_only_behind_the_scene_is_there() => Assert.Equal(
        "松山大桥 2024-05-20: 贺长林*", told.Visits($"{Head}5月20日，松山大桥建设工地上，焊花飞溅，工人们正忙着安装钢梁。县长贺长林戴上安全帽，走上桥面，察看施工质量。"));

    [Theory]
    [InlineData("松山农机有限公司是一家专精特新企业，公司董事长石敬东在会上作交流发言。")]
    [InlineData("松山农机有限公司是一家专精特新企业，贺长林表示，要加大支持力度。")]
    [InlineData("松山农机有限公司是一家专精特新企业，贺长林了解到企业困难后，要求部门帮扶。")]
    [InlineData("松山农机有限公司是河口水厂的股东。副县长崔立言主持会议。")]
    [InlineData("松山农机有限公司去年产值过亿元。")]
    public void Told_of_and_nobody_is_there(string text) =>
        Assert.Equal("", told.Visits($"{Head}5月20日，县长贺长林主持召开座谈会。{text}"));

    [Theory]
    [InlineData("河口村位于县城东部。村主任石敬东走进大棚，查看长势。")]
    [InlineData("松山第三中学始建于1950年。校长石敬东走进教室，与学生交谈。")]
    [InlineData("县人民医院始建于1950年。县人民医院院长石敬东边走边看，检查病房。")]
    [InlineData("县交警大队成立于1990年。大队长石敬东仔细查看监控。")]
    [InlineData("河口村位于县城东部。驻村第一书记石敬东走进大棚，查看长势。")]
    public void Heads_are_at_home(string text) => Assert.Equal("", told.Visits(Head + text));

    [Theory]
    [InlineData("松山第三中学始建于1950年。5月20日，县教育局局长石敬东走进教室，与学生交谈。", "松山第三中学 2024-05-20: 石敬东*")]
    [InlineData("河口村位于县城东部。5月20日，县长贺长林走进大棚，查看长势。", "河口村 2024-05-20: 贺长林*")]
    public void Who_comes_from_above_is_not(string text, string visits) => Assert.Equal(visits, told.Visits(Head + text));

    [Theory]
    [InlineData("松山农机有限公司今年产值十亿元。县长贺长林参观广交会时表示，要加快发展。")]
    [InlineData("松山水库库容2000万立方米。县长贺长林检查防汛工作时，要求加强巡查。")]
    [InlineData("松山化工厂位于河口镇，去年投产。县长贺长林检查发现问题后在办公室约谈企业负责人。")]
    [InlineData("河口村位于县城东部。镇党委书记石敬东与村干部一起商量对策。")]
    [InlineData("河口村目前种植烟叶500亩。县长贺长林走进大棚，查看长势。")]
    public void Looked_at_elsewhere_or_not_at_all(string text) => Assert.Equal("", told.Visits(Head + text));

    [Fact]
    public void Somewhere_else_is_looked_at() => Assert.Equal(
        "河口水厂 2024-05-20: 贺长林*", told.Visits($"{Head}5月20日，县长贺长林到基层调研。松山农机有限公司是河口水厂的股东，贺长林察看了河口水厂。"));

    [Theory]
    [InlineData("在河口村的油菜田边，贺长林询问收成。")]
    [InlineData("贺长林在河口村的田埂上，察看苗情。")]
    [InlineData("在河口村的柑橘林里，贺长林与果农交谈。")]
    [InlineData("在河口村村头的大榕树下，贺长林与村民围坐在一起，宣讲政策。")]
    public void Where_in_a_village_one_stands(string text) =>
        Assert.Equal("河口村 2024-05-20: 贺长林*", told.Visits($"{Head}5月20日，县长贺长林到基层调研。{text}"));

    [Theory]
    [InlineData("5月20日，青禾集团董事长石敬东一行来罗田县考察。县委书记宋知远会见了客人。副县长崔立言陪同考察团实地察看了松山水库。", "松山水库 2024-05-20: 崔立言*")]
    [InlineData("5月20日，市委书记宋知远来罗田县调研。县长贺长林陪同察看了松山水库。", "松山水库 2024-05-20: 宋知远* 贺长林")]
    public void Who_receives_guests_does_not_travel_with_them(string text, string visits) => Assert.Equal(visits, told.Visits(Head + text));
}
