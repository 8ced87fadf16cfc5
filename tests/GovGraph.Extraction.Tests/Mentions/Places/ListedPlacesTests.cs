using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Places;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Mentions.Places;

/// <summary>What separates the places of a list, what only seems to, and names that are whole only beside others.</summary>
public sealed class ListedPlacesTests(TaggedText text) : IClassFixture<TaggedText>
{
    private static readonly PlaceRecognizer Recognizer = new(PlaceWords.Load());

    [Theory]
    [InlineData("李青来到石桥镇南坪村和美乡村精品示范村，察看村貌。", "南坪村和美乡村精品示范村")]
    [InlineData("李青察看石桥村和美庭院示范点。", "石桥村和美庭院示范点")]
    [InlineData("李青来到云岭小学和平路校区、石桥中学。", "云岭小学和平路校区|石桥中学")]
    [InlineData("李青到石桥镇和顺新村、河口镇和丰村走访。", "和顺新村|和丰村")]
    [InlineData("李青到石桥镇和丰收村、十里村走访。", "丰收村|十里村")]
    [InlineData("李青来到宜兴市和桥第二中学、石桥镇和平中学。", "宜兴市和桥第二中学|石桥镇和平中学")]
    [InlineData("李青检查了石桥粮库和平安广场。", "石桥粮库|平安广场")] // here it is "and"
    [InlineData("李青来到石桥社区和和谐社区走访。", "石桥社区|和谐社区")]
    [InlineData("李青来到县人民医院和平山卫生院检查。", "县人民医院|平山卫生院")]
    [InlineData("李青来到县武装部和驻云部队综合仓库慰问。", "县武装部|驻云部队综合仓库")]
    [InlineData("李青来到松山河流域和青林水库检查。", "青林水库")] // a landscape beside it
    [InlineData("李青考察了藏茶生产和茶厂。", "")]
    [InlineData("李青实地察看了大滨路与九滨路连接道、云河大桥项目。", "大滨路与九滨路连接道|云河大桥")]
    [InlineData("李青察看迎宾路与文化路交叉口改造工程。", "迎宾路与文化路交叉口改造工程")]
    [InlineData("李青察看迎宾路与滨江路。", "迎宾路|滨江路")]
    [InlineData("李青实地察看了云计算服务中心及配套设施项目、青禾产业园。", "云计算服务中心及配套设施|青禾产业园")]
    [InlineData("李青来到县职教中心实训楼及学生宿舍建设项目现场。", "县职教中心实训楼及学生宿舍")]
    [InlineData("李青来到石桥水厂及青禾产业园调研。", "石桥水厂|青禾产业园")]
    [InlineData("李青察看了石桥焦化改造项目、云岭碳纤维和导电浆料项目、青禾产业园。", "石桥焦化改造|云岭碳纤维和导电浆料|青禾产业园")]
    [InlineData("李青察看了石桥焦化改造项目、青禾产业园和云岭导电浆料项目。", "石桥焦化改造|青禾产业园|云岭导电浆料")]
    [InlineData("李青察看了石桥焦化改造项目、青禾产业园和导电浆料项目、云岭水厂。", "石桥焦化改造|青禾产业园|导电浆料|云岭水厂")]
    [InlineData("李青先后察看了滨河路、和谐路、幸福路。", "滨河路|和谐路|幸福路")]
    [InlineData("李青考察了新能源、新材料、青禾循环产业园等项目。", "青禾循环产业园")] // branches of business
    [InlineData("李青调研鼓楼区社区工作。", "")]
    [InlineData("李青实地查看了解石桥养殖场、云岭牧场经营情况。", "石桥养殖场|云岭牧场")]
    [InlineData("李青察看了解放路、云岭大桥。", "解放路|云岭大桥")]
    [InlineData("李青赴临河区围绕项目建设等内容考察学习。", "")]
    public void And_separates_unless_it_belongs_to_a_name(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("李青先后来到石桥石英产业园，南坪循环产业园，河口镇统计站，实地了解情况。", "石桥石英产业园|南坪循环产业园|河口镇统计站")]
    [InlineData("李青先后到棉花湾农贸市场,县公安局指挥中心,云阳汽车站检查。", "棉花湾农贸市场|县公安局指挥中心|云阳汽车站")]
    [InlineData("李青调研了石桥镇的华众菌业，河口镇的华盛股份有限公司，南坪镇的泉兴化工有限公司，听取汇报。", "华众菌业|华盛股份有限公司|泉兴化工有限公司")]
    [InlineData("李青先后检查了华鼎商场，万达广场，石桥加油站。", "华鼎商场|万达广场|石桥加油站")]
    [InlineData("李青走访了青禾药业，鼎诚机械，云岭茶业，了解生产情况。", "青禾药业|鼎诚机械|云岭茶业")]
    [InlineData("李青来到石桥镇，南坪村，石桥水厂，实地调研。", "南坪村|石桥水厂")]
    [InlineData("李青先后深入石桥商场、华联超市，石桥宾馆，时代影院等场所检查。", "石桥商场|华联超市|石桥宾馆|时代影院")]
    [InlineData("李青来到青禾产业园，云岭水厂负责人汇报了情况。", "青禾产业园")] // a clause of its own
    [InlineData("李青来到青禾产业园，县工信局、县商务局负责人参加。", "青禾产业园")]
    [InlineData("李青来到青禾产业园，石桥镇有关负责人介绍了情况。", "青禾产业园")]
    [InlineData("李青来到青禾产业园，县水务局，石桥镇负责同志介绍情况。", "青禾产业园")]
    [InlineData("李青到青禾公司，云岭水厂，石桥村调研。", "青禾公司|云岭水厂|石桥村")]
    public void A_comma_may_stand_for_the_mark_of_lists(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("李青先后走访了蒋家堰、东桥、中原、莲花等村。", "蒋家堰|东桥|中原|莲花")]
    [InlineData("李青来到石桥镇蒋家堰、东桥、莲花等村走访。", "蒋家堰|东桥|莲花")]
    [InlineData("李青走访了福安、前进、红旗等社区。", "福安|前进|红旗")]
    [InlineData("李青深入高店、双河、大庙等贫困村调研。", "高店|双河|大庙")]
    [InlineData("李青先后查看了石桥镇高店村、双河村、大庙等村。", "高店村|双河村|大庙")]
    [InlineData("李青对东桥、莲花等村进行了督导。", "东桥|莲花")]
    [InlineData("李青先后走访了南溪、凤鸣、盘龙等乡镇。", "")] // towns
    [InlineData("李青慰问了东桥、莲花等村的困难群众。", "")] // homes
    [InlineData("李青走访了东桥、莲花等村民小组长。", "")]
    [InlineData("李青察看了石桥、高店等村人居环境整治情况。", "石桥|高店")]
    [InlineData("李青与石桥、高店等村党支部书记座谈。", "")]
    public void Villages_share_the_noun_behind_them(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("李青先后到新建二小、一中、一小、二幼、职教中心检查开学工作。", "新建二小|一中|一小|二幼|职教中心")]
    [InlineData("李青到云阳一中、云阳二小、云阳三幼巡视。", "云阳一中|云阳二小|云阳三幼")]
    [InlineData("李青来到新建小学、新城小学，看望教师。", "新建小学|新城小学")]
    [InlineData("李青来到和平广场、和谐小区检查物业管理。", "和平广场|和谐小区")]
    [InlineData("李青先后来到古城路小学、古城路幼儿园，看望教师。", "古城路小学|古城路幼儿园")]
    [InlineData("李青到新寨小学、县中医院和平安医院检查。", "新寨小学|县中医院|平安医院")]
    [InlineData("李青走访城区小学。", "")]
    [InlineData("李青调研平安社区创建工作。", "")]
    [InlineData("李青走访老旧小区。", "")]
    public void What_looks_like_a_class_may_be_the_name_of_one(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    private string Found(string sentence) => string.Join('|', Recognizer.Find(text.Read(sentence)).Cast<PlaceMention>().Where(p => p.Cue == PlaceCue.Visited).Select(p => p.Name));
}
