using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Relations;

/// <summary>Whose deed it is where several are named in one sentence, or the meeting itself goes on.</summary>
public sealed class WhoSpokeTests(SharedExtractor shared)
{
    private readonly Told told = new(shared);

    private const string Head = "罗田县融媒体中心 2024-05-21\n\n5月20日，我县召开防汛工作推进会。";

    [Theory]
    [InlineData("县长贺长林在听取县水利局局长石敬东的汇报后指出，要早作准备。", "贺长林/Spoke 石敬东/Spoke")]
    [InlineData("县长贺长林对县水利局局长石敬东的发言作了点评。", "贺长林/Spoke 石敬东/Spoke")]
    [InlineData("县长贺长林就县水利局局长石敬东反映的问题作了答复。", "贺长林/Spoke 石敬东/Spoke")]
    [InlineData("副县长崔立言代表县长贺长林讲话。", "崔立言/Spoke")]
    [InlineData("副县长崔立言受县长贺长林委托主持会议。", "崔立言/Chaired")]
    [InlineData("县长贺长林委托副县长崔立言主持会议。", "崔立言/Chaired")]
    [InlineData("县长贺长林同副县长崔立言一起为先进集体颁奖。", "贺长林/Attended 崔立言/Attended")]
    [InlineData("县长贺长林为县水利局局长石敬东颁奖。", "贺长林/Attended 石敬东/Attended")]
    [InlineData("副县长崔立言要求松山镇镇长石敬东当场表态。", "崔立言/Spoke")]
    [InlineData("县长贺长林在县水利局局长石敬东陪同下来到会场。", "")]
    [InlineData("副县长崔立言宣读了县长贺长林的书面讲话。", "崔立言/Attended")]
    [InlineData("县长贺长林叫来县水利局局长石敬东汇报情况。", "石敬东/Spoke")]
    [InlineData("县长贺长林约谈县水利局局长石敬东汇报情况。", "石敬东/Spoke")]
    [InlineData("县长贺长林批评松山镇镇长石敬东汇报不实。", "")]
    [InlineData("县长贺长林批评松山镇镇长石敬东汇报不实，要求限期整改。", "贺长林/Spoke")]
    public void Somebody_named_in_between_does_not_end_what_is_told(string text, string roles) => Assert.Equal(roles, Roles(text));

    [Theory]
    [InlineData("县长贺长林出席，会议强调，要早作准备。", "贺长林/Attended")]
    [InlineData("县长贺长林主持，会上通报了水库除险情况。", "贺长林/Chaired")]
    [InlineData("县长贺长林主持，会上，部分乡镇作了汇报。", "贺长林/Chaired")]
    [InlineData("县长贺长林出席，会上，他强调要早作准备。", "贺长林/Spoke")]
    [InlineData("县长贺长林出席会议，并在会上通报了水库除险情况。", "贺长林/Spoke")]
    [InlineData("县长贺长林出席会议，会上听取了各镇汇报，并作重要讲话。", "贺长林/Spoke")]
    [InlineData("县长贺长林出席，会上现场解答了群众提问，并讲话。", "贺长林/Spoke")]
    [InlineData("县长贺长林出席，会议就防汛作了部署，他还作总结。", "贺长林/Spoke")]
    [InlineData("县长贺长林出席，会议就防汛作了部署，并通报了情况。", "贺长林/Attended")]
    [InlineData("县长贺长林出席，会上宣读了通报，各镇并报了打算。", "贺长林/Attended")]
    [InlineData("县长贺长林主持，会议审议了报告，并邀请专家作总结发言。", "贺长林/Chaired")]
    [InlineData("县长贺长林主持，会上先后进行了分组讨论，五个乡镇发言。", "贺长林/Chaired")]
    public void What_the_meeting_does_is_nobodys_deed(string text, string roles) => Assert.Equal(roles, Roles(text));

    [Theory]
    [InlineData("会议由县长贺长林主持。他强调，要早作准备。", "贺长林/Chaired 贺长林/Spoke")]
    [InlineData("县长贺长林做动员，副县长崔立言做了专题讲座。", "贺长林/Spoke 崔立言/Spoke")]
    [InlineData("副县长崔立言、温如玉分别讲了看到的问题。", "崔立言/Spoke 温如玉/Spoke")]
    [InlineData("请县水利局局长石敬东讲了水库调度知识。", "石敬东/Spoke")]
    [InlineData("县长贺长林讲话，副县长崔立言未参加会议。", "贺长林/Spoke")]
    [InlineData("松山镇镇长石敬东没有发言。", "")]
    [InlineData("会后请县水利局局长石敬东讲课。", "")]
    [InlineData("县长贺长林围绕未来工作讲话。", "贺长林/Spoke")]
    [InlineData("县长贺长林未作讲话。", "")]
    [InlineData("县长贺长林未来得及讲话。", "")]
    public void Other_words_of_speaking_and_of_not_doing_it(string text, string roles) => Assert.Equal(roles, Roles(text));

    [Theory]
    [InlineData("会议由县长贺长林主持。他在主持时说，要早作准备。", "贺长林/Chaired 贺长林/Spoke")]
    [InlineData("县长贺长林围绕防汛主题，为大家作了一场生动的辅导。", "贺长林/Spoke")]
    [InlineData("松山镇镇长石敬东站起来作检查。", "石敬东/Spoke")]
    [InlineData("会议期间，县长贺长林还看望了与会代表。", "")]
    [InlineData("罗启明作重要讲话，崔立言主持。", "罗启明/Spoke 崔立言/Chaired")]
    [InlineData("县长贺长林首先传达学习了全省会议精神。", "贺长林/Spoke")]
    [InlineData("会前，县长贺长林与专家进行了交流。", "")]
    public void Where_in_the_meeting_it_was(string text, string roles) => Assert.Equal(roles, Roles(text));

    [Theory]
    [InlineData("县政府专题会议纪要\n\n2024年5月20日，县长贺长林主持召开水库除险协调会。现将有关事项纪要如下：\n一、月底前完成招标。\n\n附：参会人员名单\n崔立言　石敬东（水利局）　柏雪（施工单位）\n请假：温如玉", "水库除险协调会: 贺长林/Chaired 崔立言/Attended 石敬东/Attended")]
    [InlineData("水库除险协调会议纪要\n\n会议时间：2024年5月20日\n会议地点：县政府三楼会议室\n主 持 人：县长贺长林\n参加会议人员：副县长崔立言，县水利局局长石敬东\n\n会议议定以下事项：\n一、月底前完成招标。", "水库除险协调会议: 贺长林/Chaired 崔立言/Attended 石敬东/Attended")]
    public void Minutes_list_who_was_there(string text, string roles) => Assert.Equal(roles, told.Roles(text));

    [Theory]
    [InlineData("县长贺长林主持。21日，县委书记宋知远到松山镇检查，镇长石敬东汇报了情况。", "贺长林/Chaired")]
    [InlineData("县长贺长林主持。另：5月21日，市水利局局长石敬东来县督查，对防汛表示满意。", "贺长林/Chaired")]
    [InlineData("县长贺长林主持。连日来，副县长崔立言走遍各镇，要求早作准备。", "贺长林/Chaired")]
    [InlineData("县长贺长林主持。6月10日前，各镇要备足物资，副县长崔立言就此作了部署。", "贺长林/Chaired 崔立言/Spoke")]
    [InlineData("县长贺长林主持。20日下午，副县长崔立言作了总结。", "贺长林/Chaired 崔立言/Spoke")]
    [InlineData("县长贺长林主持。参加讲话阶段会议的还有县委副书记崔立言。", "贺长林/Chaired 崔立言/Attended")]
    [InlineData("日前下发的通知要求各镇自查。县长贺长林强调，要早作准备。", "贺长林/Spoke")]
    [InlineData("日前，县水利局下发通知。县长贺长林到松山镇检查并讲话。", "")]
    [InlineData("6月1日全县进入主汛期，副县长崔立言强调，要早作准备。", "崔立言/Spoke")]
    [InlineData("1998年8月1日那场洪水教训深刻，副县长崔立言强调，要早作准备。", "崔立言/Spoke")]
    [InlineData("21日县委书记宋知远到松山镇检查，镇长石敬东汇报了情况。", "")]
    [InlineData("21日下午，县委书记宋知远到松山镇检查，镇长石敬东汇报了情况。", "")]
    [InlineData("2023年5月20日，副县长崔立言强调，要早作准备。", "")]
    [InlineData("21日上午9时，县委书记宋知远到松山镇检查，镇长石敬东汇报了情况。", "")]
    [InlineData("近日从县水利局获悉，汛情平稳，县水利局局长石敬东作了说明。", "")]
    public void Another_day_is_no_longer_the_meeting(string text, string roles) => Assert.Equal(roles, Roles(text));

    private string Roles(string text) => told.Roles(Head + text) is { Length: > 0 } roles ? roles["防汛工作推进会: ".Length..] : "";
}
