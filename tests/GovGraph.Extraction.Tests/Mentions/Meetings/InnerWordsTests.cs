using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Mentions.Meetings;

/// <summary>Words before which the name of a meeting mostly begins are part of it where it, or the verb that governs it, began before.</summary>
public sealed class InnerWordsTests(SharedExtractor shared)
{
    private readonly Told told = new(shared);

    private const string Head = "罗田县融媒体中心 2024-05-21\n\n5月20日，";

    [Theory]
    [InlineData("共同富裕推进会")]
    [InlineData("再动员再部署大会")]
    [InlineData("法院执行工作推进会")]
    [InlineData("担当作为表彰大会")]
    [InlineData("土地节约集约利用推进会")]
    [InlineData("课题研究推进会")]
    [InlineData("通报表扬大会")]
    [InlineData("直播带货培训班")]
    [InlineData("继续教育培训班")]
    [InlineData("主动创稳工作推进会")]
    [InlineData("战备准备工作会议")]
    [InlineData("对台工作会议")]
    [InlineData("以案促改警示教育大会")]
    [InlineData("为民办实事推进会")]
    [InlineData("听取意见座谈会")]
    [InlineData("代表活动日启动仪式")]
    [InlineData("代表建议交办会")]
    [InlineData("巡察整改落实推进会")]
    [InlineData("精神卫生工作推进会")]
    [InlineData("百日攻坚誓师大会")]
    public void A_name_goes_on_before_them(string name)
    {
        Assert.Equal($"全县{name} 2024-05-20", told.Meetings($"{Head}县委召开全县{name}。"));
        Assert.Equal($"全县{name} 2024-05-20", told.Meetings($"{Head}全县{name}在县城召开。"));
        Assert.Equal($"全县{name} 2024-05-20", told.Meetings($"{Head}县长贺长林出席全县{name}并讲话。"));
    }

    [Theory]
    [InlineData("县委书记宋知远主持召开专题会议研究部署项目推进会筹备工作。", "专题会议 2024-05-20")]
    [InlineData("县委书记宋知远出席签约仪式并指导全县项目推进会筹备工作。", "签约仪式 2024-05-20")]
    [InlineData("全县再次召开防汛会商会。", "防汛会商会 2024-05-20")]
    [InlineData("在全县共同努力下，项目推进会召开。", "项目推进会 2024-05-20")]
    [InlineData("县长贺长林主持召开县政府常务会议审议《会议管理办法》。", "县政府常务会议 2024-05-20")]
    [InlineData("县委书记宋知远主持召开县委常委会会议听取全县巡察工作汇报。", "县委常委会会议 2024-05-20")]
    [InlineData("县委召开常委会会议。全县要执行会议决定。", "常委会会议 2024-05-20")]
    [InlineData("中国基督教第十一次代表会议召开。", "中国基督教第十一次代表会议 2024-05-20")]
    public void Elsewhere_it_begins_there(string text, string meetings) => Assert.Equal(meetings, told.Meetings(Head + text));

    [Theory]
    [InlineData("县委书记宋知远参加并指导石坪镇党委民主生活会。", "石坪镇党委民主生活会 2024-05-20")]
    [InlineData("县委书记宋知远列席指导石坪镇领导班子民主生活会。", "石坪镇领导班子民主生活会 2024-05-20")]
    public void Guiding_a_meeting_is_being_there(string text, string meetings) => Assert.Equal(meetings, told.Meetings(Head + text));
}
