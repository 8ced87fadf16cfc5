using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Relations;

/// <summary>Meetings told with a plain verb, and festivals at which somebody speaks.</summary>
public sealed class OpenedMeetingTests(SharedExtractor shared)
{
    private readonly Told told = new(shared);

    private const string Head = "罗田县融媒体中心 2024-05-21\n\n5月20日，县委书记宋知远到松山镇调研。";

    [Theory]
    [InlineData("当晚，宋知远开了个短会，镇长石敬东汇报了工作。", "短会 2024-05-20")]
    [InlineData("当晚，宋知远就地开了个座谈会，镇长石敬东汇报了工作。", "座谈会 2024-05-20")]
    [InlineData("当晚，镇里开党委扩大会，镇长石敬东作了安排。", "党委扩大会 2024-05-20")]
    [InlineData("当晚，镇里又召开了一个碰头会，镇长石敬东作了安排。", "碰头会 2024-05-20")]
    [InlineData("宋知远要求大家少开会、开短会、讲短话。", "")]
    [InlineData("当天，全县二轮土地延包试点工作推进会召开，镇长石敬东作了安排。", "全县二轮土地延包试点工作推进会 2024-05-20")]
    [InlineData("当天，县里举行二期项目开工仪式，镇长石敬东致辞。", "二期项目开工仪式 2024-05-20")]
    [InlineData("今年镇里开了五次“板凳会”，镇长石敬东场场都到。", "")]
    [InlineData("宋知远说，座谈会要多开，不能走过场。", "")]
    public void A_meeting_may_be_opened_in_plain_words(string text, string meetings) => Assert.Equal(meetings, told.Meetings(Head + text));

    [Theory]
    [InlineData("5月20日，罗田县第三届桃花节在松山镇开幕，县长贺长林致辞。", "罗田县第三届桃花节: 贺长林/Spoke")]
    [InlineData("5月20日，松山镇举办赛马会，镇长石敬东致辞。", "赛马会: 石敬东/Spoke")]
    [InlineData("5月20日，全县职工运动会在县体育场开幕，县长贺长林宣布开幕。", "全县职工运动会: 贺长林/Attended")]
    [InlineData("5月20日，松山镇举办赛马会。镇长石敬东告诉记者，今年游客不少。", "")]
    [InlineData("5月20日，县长贺长林到松山镇调研时指出，去年举办的桃花节办得好。", "")]
    [InlineData("教师节来临之际，县长贺长林看望了教师并讲话。", "")]
    [InlineData("5月20日，松山镇为群众举办运动会，镇长石敬东致辞。", "运动会: 石敬东/Spoke")]
    [InlineData("5月20日，县长贺长林在松山镇致辞时说，为举办运动会要修好场馆。", "")]
    [InlineData("5月20日，县长贺长林致辞说，要办好运动会。", "")]
    public void A_festival_is_one_where_somebody_opens_it(string text, string roles) => Assert.Equal(roles, told.Roles("罗田县融媒体中心 2024-05-21\n\n" + text));

    [Fact]
    public void What_was_held_last_year_on_a_day_is_the_meeting_where_somebody_speaks_at_it() =>
        Assert.Equal("全县三级干部大会 2023-12-30", told.Meetings("罗田县融媒体中心 2024-01-03\n\n去年12月30日召开的全县三级干部大会上，县长贺长林作工作报告。"));

    [Theory]
    [InlineData("5月20日，各镇举办采摘节，游客络绎不绝。")]
    [InlineData("5月20日，县长贺长林表示，罗田县将于6月举办桃花节。")]
    public void A_festival_that_nobody_opens_is_no_meeting(string text) => Assert.Equal("", told.Meetings("罗田县融媒体中心 2024-05-21\n\n" + text));

    [Theory]
    [InlineData("在松山镇的晒坝上，一场院坝会正在举行，县长贺长林讲话。", "院坝会")]
    [InlineData("松山镇把防汛演练动员会开到了河堤上，镇长石敬东讲话。", "防汛演练动员会")]
    [InlineData("20日的全县防汛工作会议上，县长贺长林作了部署。", "全县防汛工作会议")]
    [InlineData("5月20日，全县防汛工作会议现场，县长贺长林作了部署。", "全县防汛工作会议")]
    [InlineData("5月20日，县政府第三十二次常务会议审议通过了防汛方案，县长贺长林主持。", "县政府第三十二次常务会议")]
    [InlineData("5月20日，县水利局举办水管站长培训，局长石敬东授课。", "水管站长培训")]
    [InlineData("5月20日，松山镇召集各村支书开碰头会，镇党委书记石敬东提出要求。", "碰头会")]
    [InlineData("松山镇都要开一次民情恳谈会，镇长石敬东说，这已成习惯。", "")]
    [InlineData("县长贺长林说，要适时召开现场会。", "")]
    [InlineData("去年召开的全县三级干部大会提出了目标，县长贺长林到松山镇检查落实情况。", "")]
    [InlineData("5月20日，县政府开发区工作专题会议召开，县长贺长林讲话。", "县政府开发区工作专题会议")]
    [InlineData("5月20日开发区经济工作会议召开，县长贺长林讲话。", "开发区经济工作会议")]
    [InlineData("5月20日，县人民医院开诊仪式举行，县长贺长林致辞。", "县人民医院开诊仪式")]
    [InlineData("5月20日，现场开工仪式由县长贺长林主持。", "现场开工仪式")]
    [InlineData("5月20日，学院开学典礼举行，县长贺长林致辞。", "学院开学典礼")]
    [InlineData("5月20日，罗田县在首都会议中心举行招商推介会，县长贺长林致辞。", "招商推介会")]
    [InlineData("5月20日，县长贺长林在成都会议中心主持召开招商推介会。", "招商推介会")]
    [InlineData("5月20日，县委经常委会研究召开全县干部大会，县长贺长林讲话。", "全县干部大会")]
    [InlineData("镇里经常召开民情恳谈会，镇长石敬东说，这已成习惯。", "")]
    [InlineData("去年12月召开的全县三级干部大会提出了目标，县长贺长林到松山镇检查落实情况。", "")]
    [InlineData("5月20日，镇里开通报会，镇长石敬东讲话。", "通报会")]
    public void Other_ways_to_tell_that_a_meeting_is_held(string text, string meeting) =>
        Assert.Equal(meeting, told.Meetings("罗田县融媒体中心 2024-05-21\n\n" + text).Split(' ')[0]);

    [Theory]
    [InlineData("中国共产党罗田县第十四届委员会第六次全体会议公报\n（2023年8月18日中国共产党罗田县第十四届委员会第六次全体会议通过）\n中国共产党罗田县第十四届委员会第六次全体会议，于2023年8月18日在县城举行。\n县委书记宋知远作了讲话。\n", "中国共产党罗田县第十四届委员会第六次全体会议 2023-08-18")]
    [InlineData("罗田县人民代表大会常务委员会任免名单\n（2023年8月18日罗田县第十八届人民代表大会常务委员会第六次会议通过）\n任命：\n宋知远为罗田县教育局局长。\n", "")]
    public void By_which_meeting_a_document_was_adopted_stands_apart_from_its_text(string page, string meetings) => Assert.Equal(meetings, told.Meetings(page));
}
