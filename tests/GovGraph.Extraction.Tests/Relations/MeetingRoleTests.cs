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
    public void What_somebody_did_at_a_meeting(string text, string roles) => Assert.Equal(roles, told.Roles(Head + text));

    [Theory]
    [InlineData("5月20日，全县项目建设推进会召开。会议强调，要抢抓工期。")]
    [InlineData("县委书记宋知远来到松山水库除险加固工程，强调要贯彻全省水利工作会议精神。")]
    public void A_meeting_that_speaks_or_is_only_a_spirit_gives_nobody_a_role(string text) => Assert.Equal("", told.Roles(Head + text));
}
