using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Places;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Mentions.Places;

/// <summary>Classes of wording for where somebody went, one axis at a time. Rows: a sentence, and what is found in it (P project, S site; how it is brought in; its name).</summary>
public sealed class ToldPlacesTests(TaggedText text) : IClassFixture<TaggedText>
{
    private static readonly PlaceRecognizer Recognizer = new(PlaceWords.Load());

    [Theory]
    [InlineData("李青来到老城区雨污分流改造项目现场，察看进度。", "P Visited 老城区雨污分流改造")]
    [InlineData("李青来到县城第二水厂现场，察看进度。", "P Visited 县城第二水厂")]
    [InlineData("李青先后来到文体中心项目、云岭产业园等项目现场，察看进度。", "P Visited 文体中心|P Visited 云岭产业园")]
    [InlineData("在体育公园扩建项目施工现场，李青听取了汇报。", "P At 体育公园扩建")]
    [InlineData("李青实地察看了殡仪馆搬迁项目推进情况。", "P Visited 殡仪馆搬迁")]
    [InlineData("李青来到城区供热管网改造工程现场，察看进度。", "P Visited 城区供热管网改造工程")]
    [InlineData("李青来到第三幼儿园项目现场，察看进度。", "P Visited 第三幼儿园")]
    [InlineData("李青深入一线督导第三污水处理厂建设。", "P Visited 第三污水处理厂")]
    [InlineData("李青来到县公共卫生服务中心建设项目现场。", "P Visited 县公共卫生服务中心")]
    [InlineData("李青来到老旧小区改造项目现场，察看进度。", "")]
    [InlineData("李青来到高标准农田建设项目现场，察看进度。", "")]
    [InlineData("李青来到重点项目施工现场，察看进度。", "")]
    [InlineData("李青来到文体中心，与群众交谈。", "S Visited 文体中心")] // in use
    public void Works_of_which_a_county_has_one_are_found_where_they_are_called_so(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("在青禾生物，李青询问订单情况。", "S At 青禾生物")]
    [InlineData("在“青禾生物”车间，李青询问订单情况。", "S At 青禾生物")]
    [InlineData("李青走进青禾生物的生产车间，询问订单情况。", "S Visited 青禾生物")]
    [InlineData("李青走进云岭智造生产车间，询问订单情况。", "S Visited 云岭智造")]
    [InlineData("李青检查鼎诚机械。", "S Visited 鼎诚机械")]
    [InlineData("李青对鼎诚机械、博远新材开展安全生产检查。", "S Visited 鼎诚机械|S Visited 博远新材")]
    [InlineData("李青深入到包联企业鼎诚机械，开展走访。", "S Visited 鼎诚机械")]
    [InlineData("李青走访龙头企业座谈。", "")]
    [InlineData("李青检查农业机械。", "")]
    public void Brands_are_found_in_scenes_and_behind_every_verb(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("青禾生物科技有限公司是此行第一站，李青与负责人交流。", "S At 青禾生物科技有限公司")]
    [InlineData("石桥镇柳林村是李青此行的第二站。", "S At 柳林村")]
    [InlineData("在镇南路改造工程、县医院迁建等工程现场，李青询问施工情况。", "P At 镇南路改造工程|P At 县医院迁建")]
    [InlineData("随后，在东桥、莲花等村，李青走进农户家中。", "S At 东桥|S At 莲花")]
    [InlineData("在石桥河五里镇段开展巡河时，李青要求加强保洁。", "S Visited 石桥河五里镇段")]
    [InlineData("全县经济工作站上新起点。", "")]
    [InlineData("李青现场办公推进县第二水厂建设。", "P Visited 县第二水厂")]
    [InlineData("李青现场办公解决群众反映的问题。", "")]
    public void Stations_and_work_on_the_spot_are_visits(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("李青来到“稻香里”民宿，与经营者交流。", "S Visited “稻香里”民宿")]
    [InlineData("李青来到“三清两建”工程，察看进度。", "")]
    [InlineData("李青来到平安村卫生室、幸福社区养老服务站，了解情况。", "S Visited 平安村卫生室|S Visited 幸福社区养老服务站")]
    [InlineData("李青走进平安村，推进平安村创建。", "S Visited 平安村")]
    [InlineData("李青察看了G348石桥段、滨江路延伸段、东环路二标段施工进度。", "P Visited G348石桥段|P Visited 滨江路延伸段|P Visited 东环路二标段")]
    [InlineData("李青调研春节市场供应。", "")]
    [InlineData("李青到国庆小学、中秋茶园调研。", "S Visited 国庆小学|S Visited 中秋茶园")]
    [InlineData("李青来到幸福小区核酸检测点、高新三小，了解情况。", "S Visited 幸福小区核酸检测点|S Visited 高新三小")]
    [InlineData("李青察看了镇北台、红石峡、老城步行街、安县民间艺术研究院。", "S Visited 镇北台|S Visited 红石峡|S Visited 老城步行街|S Visited 安县民间艺术研究院")]
    [InlineData("李青赴区行政服务中心、区税务局办税大厅暗访。", "S Visited 区行政服务中心|S Visited 区税务局办税大厅")]
    [InlineData("李青前往青龙嘴、老虎坝等水利枢纽检查。", "S Visited 青龙嘴|S Visited 老虎坝")]
    [InlineData("李青先后到县儿童医院、高新医院施工现场，查看进度。", "P Visited 县儿童医院|P Visited 高新医院")]
    [InlineData("李青先后到县人民医院、云岭隧道施工现场慰问。", "S Visited 县人民医院|P Visited 云岭隧道")]
    [InlineData("在劳模工作的春江纸业，李青送上鲜花。", "S At 春江纸业")]
    [InlineData("李青察看了东门路拓宽、清河疏浚。", "P Visited 东门路拓宽|P Visited 清河疏浚")]
    [InlineData("李青察看了新上的生产线，勉励企业加快技改。", "")]
    [InlineData("李青来到云锦府小区3号楼，检查消防安全。", "S Visited 云锦府小区")]
    [InlineData("李青实地检查了县客运站。", "S Visited 县客运站")]
    [InlineData("李青来到县重点项目云岭产业园，察看进度。", "P Visited 云岭产业园")]
    [InlineData("李青来到老街社区养老服务站，看望老人。", "S Visited 老街社区养老服务站")]
    [InlineData("李青深入县城南坪社区走访。", "S Visited 南坪社区")]
    [InlineData("李青先后到滨江路、站前广场等处检查。", "S Visited 滨江路|S Visited 站前广场")]
    [InlineData("李青来到安吉县余村，学习经验。", "S Visited 安吉县余村")]
    [InlineData("李青先后来到云岭大桥和县文体中心等项目现场。", "P Visited 云岭大桥|P Visited 县文体中心")]
    [InlineData("李青先后到柳林村、南坪社区，鼎诚机械等处走访。", "S Visited 柳林村|S Visited 南坪社区|S Visited 鼎诚机械")]
    [InlineData("李青来到和平路、新民巷，检查卫生。", "S Visited 和平路|S Visited 新民巷")]
    public void What_stands_around_a_name_is_no_part_of_it(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("李青来到枫树湾村，走进便民服务中心，询问办事群众。", "S Visited 枫树湾村")] // that of the village
    [InlineData("李青走访慰问了枫树湾村老党员王大山。", "")] // a home
    [InlineData("李青在枫树湾村开展入户走访。", "S Visited 枫树湾村")]
    [InlineData("李青在枫树湾村开展“三服务”活动。", "S Visited 枫树湾村")]
    [InlineData("李青在人民广场开展宣传活动。", "")]
    [InlineData("李青到县委党校作辅导报告。", "")]
    [InlineData("李青到市政府汇报工作。", "")]
    [InlineData("李青走在村里的石板路上，不时停下脚步。", "")]
    public void What_is_done_there_may_be_no_visit(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("李青通过视频连线检查云岭村防汛值班情况。")]
    [InlineData("李青致电慰问云岭村受灾群众。")]
    public void From_afar_nobody_has_gone(string sentence) => Assert.DoesNotContain("Visited", Found(sentence), StringComparison.Ordinal);

    [Theory]
    [InlineData("李青来到石桥镇，察看了该镇南坪水厂。", "S Visited 南坪水厂")]
    [InlineData("李青先后深入到石桥镇红枫康养中心、南坪村检查。", "S Visited 石桥镇红枫康养中心|S Visited 南坪村")]
    [InlineData("李青来到扶贫重点村南坪村走访。", "S Visited 南坪村")]
    [InlineData("李青来到全国文明村石桥村。", "S Visited 石桥村")]
    [InlineData("李青到平等村、三户村调研。", "S Visited 平等村|S Visited 三户村")]
    [InlineData("李青走访五户村民。", "")]
    [InlineData("李青检查县邮政公司总部分拣中心。", "S Visited 县邮政公司总部分拣中心")]
    [InlineData("李青检查电信公司西部分公司。", "S Visited 电信公司西部分公司")]
    [InlineData("李青到城西部分学校检查。", "")]
    [InlineData("李青到全国人大代表联络站调研。", "S Visited 全国人大代表联络站")]
    [InlineData("李青到全国企业调研。", "")]
    [InlineData("李青到云阳宣传片拍摄基地考察。", "S Visited 云阳宣传片拍摄基地")]
    [InlineData("李青到高新区管委会调研并主持召开座谈会。", "S Visited 高新区管委会")]
    [InlineData("李青来到县人民医院，走进急诊室、手术室看望医护人员。", "S Visited 县人民医院")]
    [InlineData("李青察看断头路工程、农村路工程。", "")]
    [InlineData("李青到古城路小学检查。", "S Visited 古城路小学")]
    [InlineData("李青到云岭隧道检查掘进情况，要求抓好安全生产。", "P Visited 云岭隧道")]
    [InlineData("李青到云岭大桥检查除雪情况。", "S Visited 云岭大桥")]
    [InlineData("李青察看了南溪村内河涌整治情况。", "S Visited 南溪村")]
    [InlineData("李青查看了大石行政村生活垃圾治理情况。", "S Visited 大石行政村")]
    [InlineData("李青察看了南坪水库水体治理情况。", "S Visited 南坪水库")]
    [InlineData("李青察看石桥社区绿化、亮化情况。", "S Visited 石桥社区")]
    [InlineData("李青调研党建引领乡村治理工作。", "")]
    [InlineData("李青来到大宋村人居环境整治项目现场。", "P Visited 大宋村人居环境整治")] // called a project
    [InlineData("李青来到万达广场监控消防控制室。", "S Visited 万达广场")]
    [InlineData("李青先后察看了农商银行总部大楼建设工程、金融集聚区建设工程。", "P Visited 农商银行总部大楼建设工程|P Visited 金融集聚区建设工程")]
    [InlineData("李青察看了青禾药业二期、三期标准化厂房等9个建设项目。", "P Visited 青禾药业二期|P Visited 三期标准化厂房")]
    [InlineData("李青察看了安济东化工有限公司建设项目。", "P Visited 安济东化工有限公司建设项目")] // a company is no project itself
    public void The_name_is_neither_more_nor_less(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("李青察看了前旗部分项目点。")]
    [InlineData("李青来到内街小巷，察看环境卫生。")]
    [InlineData("李青检查专业园区打造情况。")]
    [InlineData("李青走进两位搬迁群众家中，了解生活情况。")]
    [InlineData("李青走访慰问困难群众，送去了党和政府的温暖。")]
    [InlineData("李青观看了云阳县城市形象宣传片和青禾建设集团有限公司专题片。")]
    [InlineData("李青察看了洪涝灾害过后灾区重建各项工作。")]
    [InlineData("李青察看乱占耕地建房整治情况。")]
    [InlineData("云阳县2023年首轮新基建项目集中开工。")]
    [InlineData("云阳县2023年春季项目集中开工仪式举行。")]
    [InlineData("祥云化工有限公司项目负责人王磊说，设备已经安装。")]
    [InlineData("会议研究了全县义务教育均衡发展及薄改工程等事宜。")]
    [InlineData("李青调研近两年城区市政工程项目。")]
    [InlineData("李青到石桥街道办事处主持召开座谈会。")]
    [InlineData("李青到石桥街道办事处组织召开座谈会。")]
    public void Classes_works_and_halls_are_no_places_visited(string sentence) => Assert.Equal("", Found(sentence));

    [Theory]
    [InlineData("云山咖啡文化风情镇")]
    [InlineData("小溪村莲藕种植示范片")]
    [InlineData("水岸邻里汇")]
    [InlineData("草原读书吧")]
    [InlineData("石桥堤矶头")]
    [InlineData("南坪茶坊")]
    [InlineData("县医院新区")]
    [InlineData("御景华庭")]
    [InlineData("南坪村气调库")]
    public void Nouns_of_every_kind_close_a_name(string place) =>
        Assert.Equal($"S Visited 青禾公司|S Visited {place}", Found($"李青先后来到青禾公司、{place}，询问情况。"));

    [Theory]
    [InlineData("李青来到云岭大桥，察看桥面积雪清理情况。", "S Visited 云岭大桥")]
    [InlineData("李青来到云岭大桥项目现场，察看施工进度。", "P Visited 云岭大桥")]
    [InlineData("李青到石桥变电站、南坪发电厂慰问一线职工。", "S Visited 石桥变电站|S Visited 南坪发电厂")]
    [InlineData("李青到青禾隧道检查交通安全。", "S Visited 青禾隧道")]
    [InlineData("李青到青禾隧道检查施工安全生产。", "P Visited 青禾隧道")] // works
    [InlineData("李青来到石桥安置小区，看望搬迁群众。", "S Visited 石桥安置小区")]
    [InlineData("李青来到国华新材料有限公司、石桥水厂二期等项目和企业，察看建设情况。", "S Visited 国华新材料有限公司|P Visited 石桥水厂二期")]
    [InlineData("李青来到国华新材料有限公司、石桥水厂二期等项目，察看建设情况。", "P Visited 国华新材料有限公司|P Visited 石桥水厂二期")]
    public void What_works_is_a_site_and_what_is_built_a_project(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    private string Found(string sentence) => string.Join('|', Recognizer.Find(text.Read(sentence)).Cast<PlaceMention>()
        .Select(p => $"{(p.IsProject ? 'P' : 'S')} {p.Cue} {p.Name}"));
}
