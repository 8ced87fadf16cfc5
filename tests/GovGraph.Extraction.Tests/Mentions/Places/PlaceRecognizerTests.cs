using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Places;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Mentions.Places;

/// <summary>Rows: a sentence, and what is found in it (P project, S site; how it is brought in; its name). Near misses find nothing.</summary>
public sealed class PlaceRecognizerTests(TaggedText text) : IClassFixture<TaggedText>
{
    private static readonly PlaceRecognizer Recognizer = new(PlaceWords.Load());

    [Theory]
    [InlineData("张海一行先后来到云岭新材料产业园、滨河大道改造工程和惠民社区，听取情况介绍。",
        "P Visited 云岭新材料产业园|P Visited 滨河大道改造工程|S Visited 惠民社区")]
    [InlineData("县长李青实地察看了位于东河镇的城北污水处理厂二期施工现场。", "P Visited 城北污水处理厂二期")]
    [InlineData("随后，一行人走进柳溪镇石桥村，看望困难群众。", "S Visited 石桥村")]
    [InlineData("副市长周明到市第三人民医院检查消防安全。", "S Visited 市第三人民医院")]
    [InlineData("代表团考察了远航重工、天成智能和华东制药等企业。", "S Visited 远航重工|S Visited 天成智能|S Visited 华东制药")]
    [InlineData("他先后到福润加油站、汇丰超市等地，查看消防设施。", "S Visited 福润加油站|S Visited 汇丰超市")]
    [InlineData("调研组察看了在建的南湖货运码头和河西小学。", "P Visited 南湖货运码头|S Visited 河西小学")]
    [InlineData("李青前往华远集团核心企业——华远新材股份有限公司调研。", "S Visited 华远新材股份有限公司")]
    [InlineData("李青考察了宏达机械有限公司、天成智能以及三和食品公司。", "S Visited 宏达机械有限公司|S Visited 天成智能|S Visited 三和食品公司")]
    [InlineData("李青一行来到石桥镇和县水务局，了解情况。", "S Visited 县水务局")]
    [InlineData("李青参观了大湾村电子商务服务点，青禾农业科技有限公司VR体验馆，石桥乡神农公司等地，听取介绍。",
        "S Visited 大湾村电子商务服务点|S Visited 青禾农业科技有限公司VR体验馆|S Visited 石桥乡神农公司")]
    [InlineData("李青走进大湾村人大代表之家的办公场所和活动室。", "S Visited 大湾村人大代表之家")]
    [InlineData("李青来到碧水云庭建筑工地检查安全生产。", "P Visited 碧水云庭")]
    [InlineData("李青到石桥县对红茶小镇项目、宏达冷库项目进行了考察。", "P Visited 红茶小镇|P Visited 宏达冷库")]
    [InlineData("李青对宏达机械有限公司开展了实地检查。", "S Visited 宏达机械有限公司")]
    [InlineData("李青到永盛超市石桥店检查节日供应。", "S Visited 永盛超市石桥店")]
    [InlineData("李青视察了便民服务中心和法治教育基地。", "S Visited 便民服务中心|S Visited 法治教育基地")] // one of a kind
    [InlineData("李青在石桥县调研时先后来到云岭工业园、县档案馆。", "P Visited 云岭工业园|S Visited 县档案馆")]
    [InlineData("他来到县职业高中实训车间，与学生交谈。", "S Visited 县职业高中")]
    [InlineData("李青来到石桥高速出口查验点、东站广场采样点，了解情况。", "S Visited 石桥高速出口查验点|S Visited 东站广场采样点")]
    [InlineData("李青走进了石桥王府、云水小巷。", "S Visited 石桥王府|S Visited 云水小巷")]
    [InlineData("李青先后到石桥镇敬老院、县人民医院急诊科看望值班人员。", "S Visited 石桥镇敬老院|S Visited 县人民医院急诊科")]
    [InlineData("李青来到石桥社区“巧娘驿站”，与居民交流。", "S Visited 石桥社区“巧娘驿站”")]
    [InlineData("李青说，要尽快启动石桥县人民医院感染科楼、东河镇果蔬冷库的前期工作。", "P Named 石桥县人民医院感染科楼|P Named 东河镇果蔬冷库")]
    [InlineData("李青说，要尽快启动各乡镇的前期工作。", "")]
    [InlineData("督导组在东河镇石桥村入户了解农资储备。", "S Visited 石桥村")]
    [InlineData("李青直接到石桥镇锅炉房看了管线走向。", "S Visited 石桥镇锅炉房")]
    [InlineData("李青走了三个地方：石桥镇治安执勤点、县公安局城东派出所、云岭高速查验点。", "S Visited 石桥镇治安执勤点|S Visited 县公安局城东派出所|S Visited 云岭高速查验点")]
    [InlineData("李青跑了一圈学校，石桥镇小学、云岭中学、城东幼儿园，一所接一所。", "S Visited 石桥镇小学|S Visited 云岭中学|S Visited 城东幼儿园")]
    [InlineData("李青检查了前坡村、赵村；周明检查了后坡村、东岭村，重点看坑塘、看旱厕改造。", "S Visited 前坡村|S Visited 赵村|S Visited 后坡村|S Visited 东岭村")]
    [InlineData("李青沿着云水河石桥段左岸步行，边走边看。", "S Visited 云水河石桥段左岸")]
    [InlineData("李青沿着云水河步行，边走边看。", "")]
    [InlineData("参加慰问的还有县公安局局长周明。", "")]
    [InlineData("李青先后到石桥镇敬老院、云岭小学，东河镇青禾茶厂，了解生产情况。", "S Visited 石桥镇敬老院|S Visited 云岭小学|S Visited 东河镇青禾茶厂")]
    [InlineData("李青到石桥镇烟花爆竹零售点检查，又到云岭水库溢洪道察看。", "S Visited 石桥镇烟花爆竹零售点|S Visited 云岭水库溢洪道")]
    [InlineData("李青到青禾药业、华远新材和石桥陶瓷厂走访。", "S Visited 青禾药业|S Visited 华远新材|S Visited 石桥陶瓷厂")]
    [InlineData("李青来到石桥县国控断面、县公安局交警大队、武警中队慰问。", "S Visited 石桥县国控断面|S Visited 县公安局交警大队|S Visited 武警中队")]
    [InlineData("李青来到青禾食品有限公司，县发改局、县商务局主要负责人参加。", "S Visited 青禾食品有限公司")]
    [InlineData("李青先后参观了云岭产业园、青禾钢构，石桥镇云顶茶谷、东河大道绿化，并座谈。", "P Visited 云岭产业园|S Visited 青禾钢构|S Visited 石桥镇云顶茶谷|P Visited 东河大道绿化")]
    [InlineData("李青先后现场察看石桥镇松林沟、东河镇云顶川、柳溪镇敬老院。", "S Visited 石桥镇松林沟|S Visited 东河镇云顶川|S Visited 柳溪镇敬老院")]
    [InlineData("李青到云岭水库引水主管道、石桥镇河口屯强排点查看。", "P Visited 云岭水库引水主管道|S Visited 石桥镇河口屯强排点")]
    [InlineData("李青到石桥高速口、火车站检查了值守情况。", "S Visited 石桥高速口|S Visited 火车站")]
    [InlineData("李青从三里湾闸站出发，沿江步行察看。", "S Visited 三里湾闸站")]
    [InlineData("李青来到石桥镇平原村困难群众张三、李四家中，送上慰问金。", "")] // homes
    [InlineData("李青带队拜访了青禾药业、华远新材，洽谈合作。", "S Visited 青禾药业|S Visited 华远新材")]
    [InlineData("李青对石桥滑雪场、云岭电影院进行安全检查。", "S Visited 石桥滑雪场|S Visited 云岭电影院")]
    [InlineData("李青在县应急管理局负责人陪同下，对云岭滑雪场开展突击检查。", "S Visited 云岭滑雪场")]
    [InlineData("李青赴石桥镇平原村蹲点调研。", "S Visited 平原村")]
    [InlineData("帮助更多群众走上致富路。", "")]
    [InlineData("李青走访了该镇综治中心。", "")]
    [InlineData("李青来到中医院、图书馆、石桥镇敬老院。", "S Visited 中医院|S Visited 图书馆|S Visited 石桥镇敬老院")]
    [InlineData("李青深入学校、乡村和博物馆调研。", "")]
    [InlineData("李青来到县供电公司调度中心慰问职工。", "S Visited 县供电公司调度中心")]
    [InlineData("李青走进东河村“稻香小筑”、石桥村“石头记”。", "S Visited 东河村“稻香小筑”|S Visited 石桥村“石头记”")]
    [InlineData("李青深入石桥县工业园区督办项目。", "P Visited 石桥县工业园区")]
    [InlineData("李青深入到县城区部分建筑工地检查。", "")]
    [InlineData("李青深入石桥镇KTV、酒吧、夜市等场所夜查。", "")]
    [InlineData("李青来到三标段云岭特大桥、二标段拌合站，查看进度。", "P Visited 云岭特大桥|S Visited 二标段拌合站")]
    [InlineData("李青参观了村史馆和土木工程实验室，并座谈。", "S Visited 村史馆|S Visited 土木工程实验室")]
    [InlineData("李青先看了评卷办公室、答卷保密室，又试了桌椅。", "S Visited 评卷办公室|S Visited 答卷保密室")]
    [InlineData("李青参观了学校实验室、各办公室、公司业务大厅。", "")]
    [InlineData("县长李青来到九家湾水闸，查看水位。", "S Visited 九家湾水闸")]
    [InlineData("李青来到三家企业车间，查看生产。", "")]
    [InlineData("李青检查石桥镇敬老院、智能催芽车间和农机检修情况。", "S Visited 石桥镇敬老院")] // a matter
    [InlineData("李青先后察看了云岭产业园、石桥镇敬老院、东河镇秋粮生产情况。", "P Visited 云岭产业园|S Visited 石桥镇敬老院")]
    [InlineData("李青调研高端装备、绿色食品。", "")]
    [InlineData("李青走进展厅察看基础研究、人工智能、生物医药等领域成果。", "")]
    [InlineData("李青参观了校园文化长廊。", "")]
    [InlineData("李青到石桥县有关部门、田间地头和会议现场调研。", "")]
    public void Objects_of_visiting_are_found_whole(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("在云岭镇敬老院，李青与老人亲切交谈。", "S At 云岭镇敬老院")]
    [InlineData("在鑫源机械有限公司和春晖中学，他详细了解情况。", "S At 鑫源机械有限公司|S At 春晖中学")]
    [InlineData("在北岭隧道项目现场，施工单位介绍了进度。", "P At 北岭隧道")]
    [InlineData("红星水库除险加固工程工地上，机器轰鸣。", "P At 红星水库除险加固工程")]
    [InlineData("李青在石桥镇农贸市场暗访食品安全。", "S Visited 石桥镇农贸市场")]
    [InlineData("石桥镇农贸市场里人声嘈杂，李青停了下来。", "S At 石桥镇农贸市场")]
    [InlineData("在大堤桩号8+300处，李青扛起沙袋。", "S At 大堤桩号8+300处")]
    [InlineData("在清水河黄石段，他要求加强保洁。", "S At 清水河黄石段")]
    [InlineData("李青在云岭药业有限公司车间里问，何时发货。", "S Visited 云岭药业有限公司")]
    [InlineData("站在云岭水库大坝上，李青眉头紧锁。", "S At 云岭水库大坝")]
    [InlineData("李青在石桥镇平原村与村民拉家常。", "S Visited 平原村")]
    [InlineData("李青在石桥县与客商签约。", "")]
    [InlineData("在农行、建行，李青询问了营业时间。", "S At 农行|S At 建行")]
    [InlineData("李青还在石桥镇平原村就禁牧工作进行过暗访。", "S Visited 平原村")]
    [InlineData("李青在石桥镇平原村看了供水点。", "S Visited 平原村")]
    [InlineData("从2021年起，全县沿江步行道建成。", "")]
    [InlineData("记者在石桥镇农贸市场了解到，菜价平稳。", "")]
    [InlineData("李青在县委会议室听取了汇报。", "")]
    public void Scenes_are_found(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("要加快清溪灌区改造、东岭大桥、白马工业园等重点项目建设。", "P Named 清溪灌区改造|P Named 东岭大桥|P Named 白马工业园")]
    [InlineData("会议指出，总投资12亿元的青山抽水蓄能电站已经开工。", "P Named 青山抽水蓄能电站")]
    [InlineData("据悉，白云大道二期将于年内动工。", "P Planned 白云大道二期")]
    [InlineData("新源电池材料生产线项目 总投资6.5亿元", "P Named 新源电池材料生产线")]
    [InlineData("占地90亩、总投资1.1亿元的清河九年一贯制学校已经完工。", "P Named 清河九年一贯制学校")]
    [InlineData("位于我县石桥镇的华新水泥厂片区道路（滨江北路）项目总投资1.9亿元。", "P Named 华新水泥厂片区道路（滨江北路）")]
    [InlineData("位于石桥镇敬老院内的清河县社会福利中心（一期）老年养护楼项目于2016年立项。", "P Named 清河县社会福利中心（一期）老年养护楼")]
    [InlineData("总投资7.6亿元的清石公路改造提升工程二期项目，今年完成投资1.2亿元。", "P Named 清石公路改造提升工程二期")]
    [InlineData("我县先后引进了投资10亿元的东方汽车零部件项目和投资3亿元的绿源饮料厂。", "P Named 东方汽车零部件|P Named 绿源饮料厂")]
    [InlineData("柳溪大桥改造工程正有序推进。", "P Named 柳溪大桥改造工程")]
    [InlineData("国家重大水利工程清溪水库工程开工。", "P Named 清溪水库工程")]
    [InlineData("会议听取了王林关于青山抽水蓄能电站移民安置情况的汇报。", "P Named 青山抽水蓄能电站")]
    [InlineData("昨日，海通集团高端轴承产业基地项目签约仪式举行。", "P Named 海通集团高端轴承产业基地")]
    [InlineData("下一步，镇里将加快石桥镇污水处理站改造提升。", "P Named 石桥镇污水处理站改造提升")]
    [InlineData("罗田县生活垃圾焚烧发电项目累计完成投资3亿元。", "P Named 罗田县生活垃圾焚烧发电")]
    [InlineData("县政府与华远集团签订了云岭风电场项目投资协议。", "P Named 云岭风电场")]
    [InlineData("其中，罗田县冷链物流园总投资8亿元。", "P Named 罗田县冷链物流园")]
    [InlineData("位于石桥镇的县妇幼保健院新院区正式投入使用。", "P Named 县妇幼保健院新院区")]
    [InlineData("会议要求，深入推进长江生态修复。", "")]
    [InlineData("罗田县重大基础设施项目进展顺利。", "")]
    [InlineData("中国队夺得集体项目首枚金牌。", "")]
    [InlineData("罗田县项目办、湖北省项目库通过评审。", "")]
    [InlineData("各地加快城中村改造安置房建设。", "")]
    [InlineData("要实施石桥镇文明乡风建设工程。", "")]
    public void Projects_named_without_a_visit_are_found(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("县里将于下月派员，就青龙产业园选址进行踏勘。", "P Planned 青龙产业园")]
    [InlineData("调研组还将于下月前往青龙产业园开展调研。", "P Planned 青龙产业园")]
    public void A_visit_to_come_is_planned(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("县领导深入重点项目施工现场检查安全生产工作。")] // a class
    [InlineData("他到东河镇、柳溪镇调研。")] // towns alone
    [InlineData("市领导赴经开区调研重点项目建设情况。")] // a zone that is only the area
    [InlineData("要深入推进老旧小区改造工程，补齐短板。")] // 深入 is no visit here
    [InlineData("副县长督导防汛备汛工作。")]
    [InlineData("他走访慰问部分企业和困难群众。")]
    [InlineData("县检查站工作人员参加培训。")] // 检查 is part of a noun
    [InlineData("产值从50亿元提高到200亿元。")]
    [InlineData("全县要围绕“五城同创”工程持续用力。")] // an initiative in quotes
    [InlineData("大会在县文化广场举行。")] // the venue
    [InlineData("他看望了县教育局局长王立。")] // part of a title
    [InlineData("会议研究了老旧小区改造等工作，审议了《城区供水管网改造实施方案》。")] // a class, a document
    [InlineData("这为我们提供了新思路。")]
    [InlineData("我县隆重举行10月份新项目集中开工仪式。")] // told by its month
    [InlineData("要强化督查，确定一批重大项目按期开工。")]
    [InlineData("李青、周明、王海等四家班子领导分别参加了4个项目的开工仪式。")] // persons, no projects
    [InlineData("抵达此次考察最后一站。")]
    [InlineData("他对教育卫生补短板工程进行了调研。")] // works summed up
    [InlineData("李青两次到柳溪推动改造工作。")] // an effort
    [InlineData("深入加强便民服务中心建设。")]
    [InlineData("打造了一批康养休闲、山地避暑等项目。")] // no place tells which
    [InlineData("这有助于柳溪新城推进金融领域开放。")] // 推进 has an object
    [InlineData("全县新开工11项重大水利工程，总投资25亿元。")]
    [InlineData("希望企业多到清河开拓市场。")]
    [InlineData("大家讨论如何在园区建立平台。")]
    [InlineData("各单位对节日市场供应情况进行检查。")]
    public void Near_misses_are_left_alone(string sentence) => Assert.Equal("", Found(sentence));

    [Fact]
    public void Furniture_is_not_read() =>
        Assert.Empty(Recognizer.Find(text.Read("上一篇：县长到石桥村走访慰问", SentenceKind.Furniture)));

    [Fact]
    public void The_verb_is_pointed_at()
    {
        var place = Assert.IsType<PlaceMention>(Assert.Single(Recognizer.Find(text.Read("李青来到石桥村，看望老人。"))));

        Assert.Equal((2, 4, 7), (place.Verb, place.Start, place.End));
    }

    private string Found(string sentence) => string.Join('|', Recognizer.Find(text.Read(sentence)).Cast<PlaceMention>()
        .Select(p => $"{(p.IsProject ? 'P' : 'S')} {p.Cue} {p.Name}"));
}
