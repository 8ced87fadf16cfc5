using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Relations;

/// <summary>Meetings named only to say how something was done or what visitors came for, and lessons given before a meeting.</summary>
public sealed class MeetingInPassingTests(SharedExtractor shared)
{
    private const string Head = "罗田县融媒体中心 2024-05-21\n\n5月20日，";
    private readonly Told told = new(shared);

    [Theory]
    [InlineData("调研组通过召开座谈会、走访群众等方式，了解供水情况。", "")]
    [InlineData("视察组采取实地察看、召开座谈会、听取汇报等形式，了解供水情况。", "")]
    [InlineData("县人大常委会以召开座谈会的形式征求意见。", "")]
    [InlineData("调研组通过召开座谈会、走访群众等方式，了解供水情况。座谈会上，县长贺长林指出，要保供水。", "座谈会 2024-05-20")] // told of itself
    [InlineData("县长贺长林主持召开座谈会，听取意见。", "座谈会 2024-05-20")]
    [InlineData("全县防汛工作会议以视频会议形式召开。", "全县防汛工作会议 2024-05-20")]
    [InlineData("罗田县召开座谈会，研究创新服务方式。", "座谈会 2024-05-20")]
    public void A_way_of_working_is_no_meeting(string text, string meetings) => Assert.Equal(meetings, told.Meetings(Head + text));

    [Theory]
    [InlineData("县委书记宋知远会见了来罗田参加茶叶大会的客商代表，县长贺长林参加会见。", "茶叶大会")]
    [InlineData("县长贺长林到宾馆看望前来参加全县招商推介会的企业家。", "全县招商推介会")]
    [InlineData("县长贺长林与前来参加茶叶文化论坛的专家座谈。", "茶叶文化论坛")]
    [InlineData("参加全省乡村振兴现场会的与会人员一行到松山村观摩，县长贺长林陪同。", "全省乡村振兴现场会")]
    public void What_visitors_came_for_has_no_day_and_no_roles(string text, string meeting)
    {
        Assert.Equal(meeting, told.Meetings(Head + text));
        Assert.Empty(told.Roles(Head + text));
    }

    [Theory]
    [InlineData("县长贺长林参加全县招商推介会。", "全县招商推介会: 贺长林/Attended")]
    [InlineData("全县招商推介会举行。县长贺长林看望出席会议的客商并致辞。", "全县招商推介会: 贺长林/Spoke")]
    [InlineData("团县委书记崔立言、县妇联主席贺长林联合召开群团工作联席会。", "群团工作联席会: 崔立言/Chaired 贺长林/Chaired")]
    [InlineData("副县长崔立言到松山村讲党课，并参加座谈会。", "座谈会: 崔立言/Attended")]
    [InlineData("副县长崔立言到松山村讲党课，并参加座谈会。崔立言指出，要抓好春耕。", "座谈会: 崔立言/Spoke")]
    [InlineData("副县长崔立言到松山村讲党课，并在座谈会上讲话。", "座谈会: 崔立言/Spoke")]
    public void Who_was_there_and_spoke(string text, string roles) => Assert.Equal(roles, told.Roles(Head + text));
}
