using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Meetings;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Mentions.Meetings;

/// <summary>Rows: a sentence, and what is found in it (how it is brought in; its name; * a bare class). Near misses find nothing.</summary>
public sealed class MeetingRecognizerTests(TaggedText text) : IClassFixture<TaggedText>
{
    private static readonly MeetingRecognizer Recognizer = new(MeetingWords.Load());

    [Theory]
    [InlineData("9月3日下午，清河县召开全县防汛工作紧急会议。", "Held 全县防汛工作紧急会议")]
    [InlineData("县委书记李青主持召开十三届县委常委会第21次会议。", "Held 十三届县委常委会第21次会议")]
    [InlineData("3月6日，清河县2023年第一季度重大项目集中开工仪式在白马工业园举行。", "Held 清河县2023年第一季度重大项目集中开工仪式")]
    [InlineData("全市乡村振兴暨“百日攻坚”动员大会召开。", "Held 全市乡村振兴暨“百日攻坚”动员大会")]
    [InlineData("8月1日，我县召开县级领导联席（扩大）会。", "Held 县级领导联席（扩大）会")]
    [InlineData("在随后召开的座谈会上，周明作了汇报。", "Held 座谈会*")]
    [InlineData("李青出席全市教育工作会议并讲话。", "Held 全市教育工作会议")]
    [InlineData("市政府第18次常务会议9日在市区举行。", "Held 市政府第18次常务会议")]
    [InlineData("清河县2023年青年干部培训班开班清河县2023年青年干部培训班昨天在县委党校开班。", "Held 清河县2023年青年干部培训班")]
    [InlineData("3月2日，政协清河县第九届委员会召开常务委员会第四次会议。", "Held 政协清河县第九届委员会常务委员会第四次会议")]
    [InlineData("3月2日，清河镇召开全县教育大会精神学习会。", "Held 全县教育大会精神学习会")]
    [InlineData("学习贯彻党的二十大精神宣讲团动员会在清河县举行。", "Held 学习贯彻党的二十大精神宣讲团动员会")]
    [InlineData("3月2日，落实粮食安全责任制调度会在县政府召开。", "Held 落实粮食安全责任制调度会")]
    [InlineData("街道为此专门开了一次夏季用电安全工作会议。", "Held 夏季用电安全工作会议")]
    [InlineData("市五届人大三次会议、市政协五届三次会议分别于2月3日、2月2日开幕。", "Held 市五届人大三次会议|Held 市政协五届三次会议")]
    [InlineData("全县职工运动会筹备工作推进会顺利结束。", "Held 全县职工运动会筹备工作推进会")]
    [InlineData("县里还办了两场仪式：清河镇结对协议签约仪式和“暖冬”物资捐赠仪式。", "Held 清河镇结对协议签约仪式|Held “暖冬”物资捐赠仪式")]
    [InlineData("县法院驻村法庭揭牌仪式先后在白马镇、松山镇举行。", "Held 县法院驻村法庭揭牌仪式")]
    [InlineData("经县委常委会2023年3月2日第5次会议研究决定，任命周明为县水利局局长。", "Held 县委常委会第5次会议")]
    [InlineData("县长李青主持召开全县学习贯彻清河精神主题教育动员大会。", "Held 全县学习贯彻清河精神主题教育动员大会")]
    [InlineData("县长李青出席全县巩固拓展脱贫攻坚成果同乡村振兴有效衔接工作推进会议。", "Held 全县巩固拓展脱贫攻坚成果同乡村振兴有效衔接工作推进会议")]
    [InlineData("县长李青主持召开全县春耕工作推进会暨“百日攻坚”行动动员会。", "Held 全县春耕工作推进会暨“百日攻坚”行动动员会")]
    [InlineData("全县防汛工作会议今日召开。", "Held 全县防汛工作会议")]
    [InlineData("全县防汛工作会议前天召开。", "Held 全县防汛工作会议")]
    [InlineData("全县防汛工作会议3月4日、5日召开。", "Held 全县防汛工作会议")]
    [InlineData("县长李青主持召开全县深化“放管服”改革工作推进会。", "Held 全县深化“放管服”改革工作推进会")]
    public void Meetings_held_are_found_whole(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("我局定于9月26日召开城区供水价格听证会。", "Announced 城区供水价格听证会")]
    [InlineData("全省水利工作现场会将于下月举行。", "Announced 全省水利工作现场会")]
    [InlineData("政协清河县第九届委员会第三次会议即将召开之际，县领导看望委员。", "Announced 政协清河县第九届委员会第三次会议")]
    public void Meetings_to_come_are_announced(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("会议指出，要守住底线。", "Reference 会议*")]
    [InlineData("会上，周明通报了情况。", "Reference 会*")]
    [InlineData("李青出席会议并讲话。", "Reference 会议*")]
    [InlineData("全会强调，要抓好落实。", "Reference 全会*")]
    public void Meetings_told_of_again_are_references(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("要深入贯彻省委全会精神。", "Spirit 省委全会")]
    [InlineData("县委常委会传达学习全省农村工作会议精神。", "Spirit 全省农村工作会议")]
    [InlineData("县委学习贯彻全省农村工作会议精神，要求抓好落实。", "Spirit 全省农村工作会议")]
    [InlineData("按照全市安全生产工作会议要求，全面排查隐患。", "Spirit 全市安全生产工作会议")]
    public void Meetings_that_are_only_a_source_are_spirits(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("县人大常委会主任周明、县总工会主席李青参加。")]
    [InlineData("县委常委会要求各级各部门抓好落实。")] // an organ
    [InlineData("他在会议室听取汇报。")]
    [InlineData("大会主席团由33人组成。")]
    [InlineData("社会各界抓住机会，商会会员踊跃捐款。")]
    [InlineData("市县两级开展重点项目观摩拉练。")] // a tour
    [InlineData("县委常委会研究决定了有关人选。")] // no session of a number
    public void Near_misses_are_left_alone(string sentence) => Assert.Equal("", Found(sentence));

    private string Found(string sentence) => string.Join('|', Recognizer.Find(text.Read(sentence)).Cast<MeetingMention>()
        .Select(m => $"{m.Cue} {m.Name}{(m.IsBareClass ? "*" : "")}"));
}
