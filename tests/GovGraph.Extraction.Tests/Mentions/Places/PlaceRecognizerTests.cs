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
    [InlineData("他来到县职业高中实训车间，与学生交谈。", "S Visited 县职业高中")]
    public void Objects_of_visiting_are_found_whole(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("在云岭镇敬老院，李青与老人亲切交谈。", "S At 云岭镇敬老院")]
    [InlineData("在鑫源机械有限公司和春晖中学，他详细了解情况。", "S At 鑫源机械有限公司|S At 春晖中学")]
    [InlineData("在北岭隧道项目现场，施工单位介绍了进度。", "P At 北岭隧道")]
    [InlineData("红星水库除险加固工程工地上，机器轰鸣。", "P At 红星水库除险加固工程")]
    public void Scenes_are_found(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("要加快清溪灌区改造、东岭大桥、白马工业园等重点项目建设。", "P Named 清溪灌区改造|P Named 东岭大桥|P Named 白马工业园")]
    [InlineData("会议指出，总投资12亿元的青山抽水蓄能电站已经开工。", "P Named 青山抽水蓄能电站")]
    [InlineData("据悉，白云大道二期将于年内动工。", "P Planned 白云大道二期")]
    [InlineData("新源电池材料生产线项目 总投资6.5亿元", "P Named 新源电池材料生产线")]
    [InlineData("会议听取了王林关于青山抽水蓄能电站移民安置情况的汇报。", "P Named 青山抽水蓄能电站")]
    [InlineData("昨日，海通集团高端轴承产业基地项目签约仪式举行。", "P Named 海通集团高端轴承产业基地")]
    public void Projects_named_without_a_visit_are_found(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
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
