using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Places;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Mentions.Places;

/// <summary>Projects that nobody is reported to visit, by what is told of them.</summary>
public sealed class ToldProjectsTests(TaggedText text) : IClassFixture<TaggedText>
{
    private static readonly PlaceRecognizer Recognizer = new(PlaceWords.Load());

    [Theory]
    [InlineData("云岭锂电池产业园项目有序施工。", "云岭锂电池产业园")]
    [InlineData("云岭锂电池产业园项目累计完成投资1.2亿元。", "云岭锂电池产业园")]
    [InlineData("县第二人民医院项目建设正酣。", "县第二人民医院")]
    [InlineData("枫树湾水库扩容工程进入收官阶段。", "枫树湾水库扩容工程")]
    [InlineData("青石河大桥桩基施工全部完成。", "青石河大桥")]
    [InlineData("云岭大道北延是我县2023年重点项目。", "云岭大道北延")]
    [InlineData("大石水库除险加固被列为市重点项目。", "大石水库除险加固")]
    [InlineData("据云岭锂电池产业园项目负责人介绍，工人正在抢抓工期。", "云岭锂电池产业园")]
    [InlineData("滨河路延伸施工现场一派繁忙景象。", "滨河路延伸")]
    [InlineData("云岭锂电池产业园建设项目顺利通过竣工验收。", "云岭锂电池产业园")]
    [InlineData("南坪物流园项目占地300亩，总投资12亿元。", "南坪物流园")]
    [InlineData("双方签订了南坪物流园项目战略合作框架协议。", "南坪物流园")]
    [InlineData("枫树湾水库扩容等项目加快实施。", "枫树湾水库扩容")]
    [InlineData("集中开工的项目有云岭锂电池产业园、滨河路延伸工程、县人民医院迁建。", "云岭锂电池产业园|滨河路延伸工程|县人民医院迁建")]
    [InlineData("本次签约的项目包括南坪物流园、鼎诚智能装备产业园。", "南坪物流园|鼎诚智能装备产业园")]
    public void What_is_told_of_a_project_names_it(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("枫树湾水库除险加固逾期半年。", "枫树湾水库除险加固")] // works, whatever is told
    [InlineData("委员们关心安县客运站扩建。", "安县客运站扩建")]
    [InlineData("双方将共建安县港物流园。", "安县港物流园")]
    [InlineData("委员们建议加快安县南坪产业园招商。", "安县南坪产业园")]
    [InlineData("会议研究安县机场建设有关问题。", "安县机场")]
    [InlineData("云岭锂电池产业园总投资12亿元。", "云岭锂电池产业园")]
    [InlineData("安县工业技改势头强劲。", "")] // a matter
    [InlineData("安县多点发力抓扩建。", "")]
    [InlineData("安县南坪产业园管委会开展培训。", "")] // who manages it
    [InlineData("培训班在安县党校分三期进行。", "")]
    [InlineData("长三角铁路建设加快。", "")] // a region
    [InlineData("安县老旧小区改造惠及3000户居民。", "")] // a class of the county
    [InlineData("安县住建局项目负责人表示，将加快进度。", "")]
    [InlineData("安县人民医院工程师介绍情况。", "")]
    [InlineData("安县第一中学招标公告发布。", "")]
    [InlineData("安县茶厂复工复产顺利。", "")]
    [InlineData("安县工业园将于下月举办招聘会。", "")]
    [InlineData("安县物流园预计全年营收3亿元。", "")]
    [InlineData("安县第一中学延伸教学半径。", "")]
    [InlineData("安县图书馆建成三年来，读者不断。", "")]
    public void What_begins_with_a_place_and_is_being_built_is_a_project(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("全县重点项目集中开工仪式在鼎盛酒业（一期）项目现场举行。", "鼎盛酒业（一期）")]
    [InlineData("我县在金源电池生产基地项目现场举行集中开工仪式。", "金源电池生产基地")]
    [InlineData("全县项目推进会在县会议中心召开。", "")]
    [InlineData("比赛在县体育中心举行，现场气氛热烈。", "")]
    [InlineData("招聘会在县人民广场现场举行。", "")]
    [InlineData("义诊活动在安县人民医院现场举行。", "")]
    public void A_ceremony_on_the_site_of_a_project_names_it(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("总投资5亿元的青禾预制菜加工项目在石桥工业园正式投产。", "青禾预制菜加工")]
    [InlineData("云岭循环经济产业园项目在石桥镇破土动工。", "云岭循环经济产业园")]
    [InlineData("其中，青禾橡胶智能工厂总投资32亿元，云岭健康城总投资15亿元。", "青禾橡胶智能工厂|云岭健康城")]
    [InlineData("全县工业总投资3亿元，同比增长8%。", "")]
    [InlineData("石桥镇中心小学新校区奠基仪式举行。", "石桥镇中心小学新校区")]
    [InlineData("县长在首台机组并网仪式上致辞。", "")]
    public void What_is_opened_or_has_a_cost_is_named_without_where_it_lies(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("全县重点项目进展顺利。")]
    [InlineData("全县82个重点项目已开工65个，完成投资30亿元。")]
    [InlineData("高标准农田建设加快推进。")]
    [InlineData("老旧小区改造有序推进，城市面貌焕然一新。")]
    [InlineData("春耕生产有序推进，农资供应充足。")]
    [InlineData("项目负责人王刚介绍，工程进展顺利。")]
    [InlineData("各项工作进展顺利，成效明显。")]
    [InlineData("体育项目参赛选手已完成报到。")]
    [InlineData("集中开工的项目涉及现代农业、新能源、基础设施等领域。")]
    [InlineData("全省首个核电项目进入设备安装阶段。")] // what it is, not what it is called
    [InlineData("重点项目集中开工仪式在云岭产业园项目现场举行，仪式在云岭产业园施工现场举行。")]
    public void What_is_told_of_no_project_in_particular_names_none(string sentence) =>
        Assert.Equal("", string.Join('|', Found(sentence).Split('|').Where(n => n != "云岭产业园")));

    private string Found(string sentence) => string.Join('|', Recognizer.Find(text.Read(sentence)).Cast<PlaceMention>().Where(p => p.IsProject).Select(p => p.Name));
}
