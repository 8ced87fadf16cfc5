using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Relations;

public sealed class MeetingRoleTests(SharedExtractor shared)
{
    private readonly Told told = new(shared);

    private const string Head = "罗田县融媒体中心 2024-05-21\n\n";

    [Theory]
    [InlineData(
        "5月20日，全县项目建设推进会召开。县委书记宋知远出席会议并讲话，县长贺长林主持会议。副县长崔立言通报有关情况，温如玉列席。",
        "全县项目建设推进会: 宋知远/Spoke 贺长林/Chaired 崔立言/Spoke 温如玉/Attended")]
    [InlineData(
        "5月20日，县长贺长林主持召开县政府第12次常务会议，传达学习有关文件，研究部署防汛工作。副县长崔立言出席。",
        "县政府第12次常务会议: 贺长林/Chaired 崔立言/Attended")]
    [InlineData(
        "5月20日，全县项目建设推进会召开，贺长林主持。会议听取了县水利局局长石敬东关于水库建设情况的汇报。",
        "全县项目建设推进会: 贺长林/Chaired 石敬东/Spoke")]
    [InlineData(
        "我县召开春季防火动员会\n\n5月19日，全县春季防火动员会召开，副县长崔立言出席。5月20日，全县项目建设推进会召开。县长贺长林出席会议并讲话。",
        "全县春季防火动员会: 崔立言/Attended; 全县项目建设推进会: 贺长林/Spoke")]
    [InlineData(
        "5月20日，县政协第三次会议开幕。县政协副主席石敬东作关于提案工作情况的报告。",
        "县政协第三次会议: 石敬东/Spoke")]
    [InlineData(
        "5月20日，县委书记宋知远到青禾农业有限公司调研。在启动仪式上，县长贺长林致辞。",
        "启动仪式: 贺长林/Spoke")]
    [InlineData(
        "5月20日，县长贺长林前往青禾农业有限公司考察，并出席了该公司与松山镇开展项目合作的签约仪式。",
        "签约仪式: 贺长林/Attended")]
    [InlineData(
        "5月20日，我县举行2024年防灾减灾宣传月启动仪式暨消防技能比武活动，县长贺长林出席。",
        "2024年防灾减灾宣传月启动仪式暨消防技能比武活动: 贺长林/Attended")]
    [InlineData(
        "5月20日，全县教育大会召开。县领导宋知远、贺长林，县武警中队队长石敬东在主席台就座。",
        "全县教育大会: 宋知远/Attended 贺长林/Attended 石敬东/Attended")]
    [InlineData(
        "5月20日，全县项目建设推进会召开。县长贺长林安排部署工作，组织部部长崔立言宣读决定，松山镇、白莲河乡作交流发言。",
        "全县项目建设推进会: 贺长林/Spoke 崔立言/Attended")]
    [InlineData(
        "5月20日，县禁毒教育基地建成。县政协副主席温如玉出席揭牌仪式。",
        "揭牌仪式: 温如玉/Attended")]
    [InlineData(
        "5月20日，副县长崔立言主持召开了关于停车场建设管理工作专题会议。",
        "停车场建设管理工作专题会议: 崔立言/Chaired")]
    [InlineData(
        "5月20日，县委政法委全体会议暨今年第二次政法工作例会召开。县委副书记崔立言出席会议。",
        "县委政法委全体会议暨今年第二次政法工作例会: 崔立言/Attended")]
    [InlineData(
        "5月20日，我县召开党史学习教育动员大会。县委书记宋知远出席。",
        "党史学习教育动员大会: 宋知远/Attended")]
    [InlineData(
        "5月20日，全县对口支援座谈会召开。县长贺长林对各位来宾表示感谢。他说，要抓住机遇。",
        "全县对口支援座谈会: 贺长林/Spoke")]
    [InlineData(
        "我县召开防汛工作视频会议\n\n5月20日，我县召开防汛工作会议。县长贺长林出席。",
        "防汛工作视频会议: 贺长林/Attended")]
    [InlineData(
        "5月20日，罗田县第十八届人大常委会召开第三次会议。副县长崔立言列席会议。",
        "罗田县第十八届人大常委会第三次会议: 崔立言/Attended")]
    [InlineData(
        "5月20日，全县重点项目集中开工仪式在白莲河乡举行。主持仪式的是县委书记宋知远，县长贺长林讲话，副县长崔立言也到了现场。",
        "全县重点项目集中开工仪式: 宋知远/Chaired 贺长林/Spoke 崔立言/Attended")]
    [InlineData(
        "5月20日，全县项目建设推进会召开。主持人是宋知远副县长，致辞的是县长贺长林。",
        "全县项目建设推进会: 宋知远/Chaired 贺长林/Spoke")]
    [InlineData(
        "5月20日，全县项目建设推进会召开。副县长崔立言受县长贺长林委托作了关于项目建设情况的说明，县委书记宋知远提了三点要求。",
        "全县项目建设推进会: 崔立言/Spoke 宋知远/Spoke")]
    [InlineData(
        "5月20日下午，在全县领导干部大会上，县委书记宋知远讲话，县长贺长林主持。",
        "全县领导干部大会: 宋知远/Spoke 贺长林/Chaired")]
    [InlineData(
        "5月20日，全市防汛视频会议召开。县长贺长林在县分会场收看。视频会后，贺长林对我县防汛工作提出要求。",
        "全市防汛视频会议: 贺长林/Attended")]
    [InlineData(
        "县领导宋知远、贺长林等到会祝贺，并在主席台就座。5月20日，县政协第三次会议开幕，温如玉副主席作工作报告。县政协副主席温如玉主持会议。",
        "县政协第三次会议: 宋知远/Attended 贺长林/Attended 温如玉/Spoke 温如玉/Chaired")]
    [InlineData(
        "5月20日，全县项目建设推进会召开。宋知远、贺长林、崔立言等县委领导，县人武部政委石敬东，各乡镇主要负责人参加会议。",
        "全县项目建设推进会: 宋知远/Attended 贺长林/Attended 崔立言/Attended 石敬东/Attended")]
    [InlineData(
        "5月20日，市委常委宋知远来罗田县调研。县领导贺长林、崔立言参加座谈。贺长林介绍了情况。座谈会上，崔立言作了汇报。",
        "座谈会: 贺长林/Spoke 崔立言/Spoke")]
    [InlineData(
        "看完展板，大家坐下来谈。座谈会由副县长崔立言主持，县长贺长林通报了工作。",
        "座谈会: 崔立言/Chaired 贺长林/Spoke")]
    [InlineData(
        "◆5月20日，全县项目建设推进会召开，县长贺长林出席。\n\n◆5月20日，县政协请来侨胞联谊，看罗田的变化。县政协副主席温如玉参加。",
        "全县项目建设推进会: 贺长林/Attended")]
    [InlineData(
        "5月20日，全县招商工作推进会召开，会上通报了恳谈会的筹备情况，届时将举行项目集中签约仪式。会议要求节俭办会。副县长崔立言出席会议。",
        "全县招商工作推进会: 崔立言/Attended")]
    public void What_somebody_did_at_a_meeting(string text, string roles) => Assert.Equal(roles, told.Roles(Head + text));

    [Theory]
    [InlineData("5月20日，全县项目建设推进会召开。会议强调，要抢抓工期。")]
    [InlineData("县委书记宋知远来到松山水库除险加固工程，强调要贯彻全省水利工作会议精神。")]
    [InlineData("5月20日，县委书记宋知远深入学习全县教育大会精神。")]
    [InlineData("5月20日，全县项目建设推进会召开。他说，要抓住机遇。")]
    [InlineData("5月20日，全县项目建设推进会将于近期召开，县长贺长林将出席并讲话。")]
    [InlineData("5月20日，全县项目建设推进会召开。会议首先传达了县委书记宋知远对项目建设的批示精神，随后宣读了方案。")]
    public void A_meeting_that_speaks_or_is_only_a_spirit_gives_nobody_a_role(string text) => Assert.Equal("", told.Roles(Head + text));
}
