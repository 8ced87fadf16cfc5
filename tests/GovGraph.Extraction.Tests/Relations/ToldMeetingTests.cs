using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Relations;

/// <summary>Where the name of a meeting begins and ends, which of several it is, in which year it was, and what else tells of a role.</summary>
public sealed class ToldMeetingTests(SharedExtractor shared)
{
    private const string Head = "罗田县融媒体中心 2024-05-21\n\n5月20日，";
    private readonly Told told = new(shared);

    [Theory]
    [InlineData("罗田县“赶超进位”第四场现场比学活动会在石坪镇召开。", "罗田县“赶超进位”第四场现场比学活动会 2024-05-20")]
    [InlineData("罗田县首批水利建设示范县项目实施启动仪式在石坪镇举行。", "罗田县首批水利建设示范县项目实施启动仪式 2024-05-20")]
    [InlineData("罗田县剪纸大赛颁奖典礼及优秀作品展在县文化馆开展，县长贺长林出席。", "罗田县剪纸大赛颁奖典礼及优秀作品展 2024-05-20")]
    [InlineData("石坪街道第一届议事代表会第三次会议召开。", "石坪街道第一届议事代表会第三次会议 2024-05-20")]
    [InlineData("罗田县人大常委会和英山县人大常委会对口交流协议签约会在县城举行。", "罗田县人大常委会和英山县人大常委会对口交流协议签约会 2024-05-20")]
    [InlineData("县委同县各民主党派、工商联2023年第四季度座谈会召开。", "县委同县各民主党派、工商联2023年第四季度座谈会 2024-05-20")]
    [InlineData("全省2024年首轮新基建项目集中开工视频连线活动举行。", "全省2024年首轮新基建项目集中开工视频连线活动 2024-05-20")]
    [InlineData("县长贺长林主持召开专题会。会议要求，定期召开调度会，及时召开现场办公会解决问题。", "专题会 2024-05-20")] // what is to be done
    [InlineData("县长贺长林主持召开专题会。会议明确，每年轮流牵头召开联席会议，每半年召开一次推进会。", "专题会 2024-05-20")]
    [InlineData("县政协主席宋知远主持召开主席会议，明确每年轮流牵头召开一次联席会议，并举办专题培训班。", "主席会议 2024-05-20")]
    [InlineData("副省长宋知远来罗田出席2024中国板栗年会期间，到松山村调研。", "2024中国板栗年会")] // what he came for
    [InlineData("全县现场会在石坪镇召开。自县委十四届六次全会召开以来，全县上下奋力推进。", "全县现场会 2024-05-20")]
    [InlineData("县委书记宋知远主持召开经济运行分析暨项目建设推进会。宋知远在全县学习贯彻市第六次党代会精神暨经济运行分析、项目建设推进会上强调，要抓好项目。", "全县学习贯彻市第六次党代会精神暨经济运行分析、项目建设推进会 2024-05-20")]
    public void A_meeting_has_its_whole_name(string text, string meetings) => Assert.Equal(meetings, told.Meetings(Head + text));

    [Theory]
    [InlineData("罗田县第十八届人民代表大会第三次会议和中国人民政治协商会议罗田县第十五届委员会第三次会议新闻发布会召开。县委办主任石敬东主持会议。", "罗田县第十八届人民代表大会第三次会议和中国人民政治协商会议罗田县第十五届委员会第三次会议新闻发布会: 石敬东/Chaired")]
    [InlineData("罗田县政协十五届三次会议新闻发布会举行，新闻发言人石敬东介绍，县政协十五届三次会议将于5月29日开幕。", "罗田县政协十五届三次会议新闻发布会: 石敬东/Spoke")]
    [InlineData("县委书记宋知远主持召开县委常委会会议，研究提请召开县委十五届六次全会事宜。副县长崔立言汇报了有关情况。", "县委常委会会议: 宋知远/Chaired 崔立言/Spoke")]
    [InlineData("县人大常委会召开主任会议，决定5月29日召开县十八届人大常委会第十一次会议。主任石敬东主持。", "主任会议: 石敬东/Chaired")]
    [InlineData("县政府常务会议召开。会议同意召开全县科技大会，县长贺长林主持会议。", "县政府常务会议: 贺长林/Chaired")]
    [InlineData("县委书记宋知远率队观摩重点项目。在二季度重点工程讲评会上，县长贺长林主持会议，副县长崔立言通报情况。", "二季度重点工程讲评会: 贺长林/Chaired 崔立言/Spoke")]
    [InlineData("县委书记宋知远到松山村调研。在全省防汛工作会议上提出的要求，正在落实。", "")]
    [InlineData("县委书记宋知远到松山村调研。在去年全县表彰大会上，县长贺长林作介绍。", "")]
    [InlineData("县委书记宋知远到松山村调研。在2019年全国扶贫表彰大会上，县长贺长林作报告。", "")]
    public void It_is_told_which_meeting_somebody_had_a_part_in(string text, string roles) => Assert.Equal(roles, told.Roles(Head + text));

    [Theory]
    [InlineData("县长贺长林致了贺词。", "贺长林/Spoke")]
    [InlineData("县长贺长林就教育工作作了报告。", "贺长林/Spoke")]
    [InlineData("县长贺长林受县委委托作了关于教育工作的报告。", "贺长林/Spoke")]
    [InlineData("会议听取和审议了县长贺长林关于教育工作的报告。", "贺长林/Spoke")]
    [InlineData("会议听取了县发改局局长石敬东关于计划执行情况的报告、县财政局局长崔立言关于预算执行情况的报告。", "石敬东/Spoke 崔立言/Spoke")]
    [InlineData("特邀代表有县委书记宋知远、副县长崔立言。", "宋知远/Attended 崔立言/Attended")]
    [InlineData("与会领导有县委书记宋知远、副县长崔立言。", "宋知远/Attended 崔立言/Attended")]
    [InlineData("县长贺长林代表县政府致贺。", "贺长林/Spoke")]
    [InlineData("县长贺长林与代表们一同讨论。", "贺长林/Attended")]
    [InlineData("县长贺长林与代表一起审议报告。", "贺长林/Attended")]
    [InlineData("贺长林代表县总工会作工作报告。", "贺长林/Spoke")]
    [InlineData("学生贺长林代表全体同学发言。", "")]
    public void Who_spoke_and_who_was_only_there(string text, string roles) => Assert.Equal(roles.Length > 0 ? "全县教育工作会议: " + roles : "", told.Roles(Head + "罗田县召开全县教育工作会议。" + text));

    [Theory]
    [InlineData("5月10日，2021年罗田县第一批重点项目集中开工仪式举行。", "2021年罗田县第一批重点项目集中开工仪式 2021-05-10")]
    [InlineData("4月3日，罗田县召开2020年脱贫攻坚推进会。", "2020年脱贫攻坚推进会 2020-04-03")]
    [InlineData("10月10日，2018中国罗田板栗节开幕式举行。", "2018中国罗田板栗节开幕式 2018-10-10")]
    [InlineData("9月20日至22日，市供水协会2011年工作会召开。", "市供水协会2011年工作会 2011-09")]
    [InlineData("5月26日，罗田县召开专题会。目前，全县2021年党史学习教育进展顺利。", "专题会 2021-05-26")]
    [InlineData("12月25日，罗田县召开2022年脱贫攻坚推进会。", "2022年脱贫攻坚推进会 --12-25")] // before that year, or at its end
    [InlineData("1月20日，罗田县召开2020年总结表彰大会。", "2020年总结表彰大会 2021-01-20")]
    public void The_year_in_the_name_of_a_meeting_dates_it(string text, string meetings) => Assert.Equal(meetings, told.Meetings("罗田县人民政府网\n\n" + text));

    [Theory]
    [InlineData("3月2日，县长贺长林主持召开县政府党组会议暨理论学习中心组学习会议。", "县政府党组会议暨理论学习中心组学习会议 2021-03-02")]
    [InlineData("3月2日，县委召开理论学习中心组专题学习会议，传达学习会议要求。", "理论学习中心组专题学习会议 2021-03-02")]
    [InlineData("县长贺长林指出，各级要认真学习会议精神，组织学习会议文件。", "")]
    public void A_meeting_to_study_is_one_and_what_is_studied_is_none(string text, string meetings) => Assert.Equal(meetings, told.Meetings("罗田县人民政府网 2021-03-03\n\n" + text));

    [Theory]
    [InlineData("【涪陵区】3月2日，区政协召开常委会会议，主席石敬东主持。\n\n【长寿区】3月3日，区政协召开主席会议，主席崔立言主持。")]
    [InlineData("涪陵区：3月2日，区政协召开常委会会议，主席石敬东主持。\n\n长寿区：3月3日，区政协召开主席会议，主席崔立言主持。")]
    [InlineData("涪陵区政协召开常委会会议。3月2日，涪陵区政协主席石敬东主持会议。\n\n长寿区政协召开主席会议。3月3日，长寿区政协主席崔立言主持会议。")]
    public void An_item_of_a_digest_tells_whose_meeting_it_is(string text) =>
        Assert.Equal("常委会会议: 涪陵区; 主席会议: 长寿区", told.WhoseMeetings("重庆日报 2023-03-06\n\n政协动态\n\n" + text));

    [Theory]
    [InlineData("3月2日，副县长、公安局长石敬东主持召开座谈会。", "座谈会: 罗田县")]
    [InlineData("3月2日，公安局局长石敬东主持召开座谈会。", "座谈会: 罗田县")] // not of 公安县
    [InlineData("3月2日，公安县公安局局长石敬东主持召开座谈会。", "座谈会: 公安县")]
    [InlineData("3月2日，英山县公安局局长石敬东主持召开座谈会。", "座谈会: 英山县")]
    [InlineData("3月2日，上海合作组织媒体峰会在罗田县举行。", "上海合作组织媒体峰会: 罗田县")] // neither of 合作市 nor of 上海市
    [InlineData("3月2日，南岗镇第一届人民代表大会第一次会议召开。", "南岗镇第一届人民代表大会第一次会议: 罗田县")] // a town of this county, not 南岗区
    public void An_office_that_is_called_like_a_county_is_of_none(string text, string meetings) => Assert.Equal(meetings, told.WhoseMeetings("罗田县融媒体中心 2024-03-03\n\n" + text));

    [Theory]
    [InlineData("上旬")]
    [InlineData("元月下旬")]
    [InlineData("1月上、中旬")]
    [InlineData("当月下旬")]
    public void A_part_of_a_month_is_no_day_told_before(string part) => Assert.Equal(
        "松山村 2024-01-17: 贺长林*; 河口村 2024-01: 崔立言*", told.Visits($"罗田县融媒体中心 2024-02-21\n\n1月17日，县长贺长林到松山村调研。\n\n{part}，副县长崔立言到河口村调研。"));

    [Theory]
    [InlineData("省人大代表罗田联络处主任石敬东到松山村调研。", "石敬东: 省人大代表罗田联络处主任")]
    [InlineData("县人大常委会代表工作委员会主任石敬东到松山村调研。", "石敬东: 县人大常委会代表工作委员会主任")]
    public void Deputies_in_the_name_of_an_office_do_not_end_it(string text, string officials) => Assert.Equal(officials, told.Officials(Head + text));
}
