using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Relations;

/// <summary>Meetings told as stories: by words in quotes, by small meetings named in quotes, by sentences without a subject.</summary>
public sealed class StoriedMeetingTests(SharedExtractor shared)
{
    private readonly Told told = new(shared);

    private const string Head = "罗田县融媒体中心 2024-05-21\n\n5月20日，";

    [Theory]
    [InlineData("“路往哪修，大家说了算。”县长贺长林接过话头。", "贺长林/Spoke")]
    [InlineData("“工期滞后了多少？”“二十天。”县水利局局长石敬东如实回答。", "石敬东/Spoke")]
    [InlineData("县长贺长林开门见山：“先说问题。”", "贺长林/Spoke")]
    [InlineData("县水利局局长石敬东站起来回答：“物资已经全部到位。”", "石敬东/Spoke")]
    [InlineData("县长贺长林的开场白简短有力。", "贺长林/Spoke")]
    [InlineData("县长贺长林当场拍板，增加两个作业面。", "贺长林/Spoke")]
    [InlineData("县长贺长林坐在大家中间，认真倾听，不时记录。", "贺长林/Attended")]
    [InlineData("村民李大山说：“路修好了。”县长贺长林宣布开工。", "贺长林/Attended")] // whose words they are is told
    [InlineData("县长贺长林批示：“抓紧办。”", "")]
    [InlineData("“四好农村路”，县长贺长林常常想起。", "")]
    [InlineData("县长贺长林列席，会议认为：“形势很好。”", "贺长林/Attended")]
    [InlineData("县长贺长林为获奖者何平颁奖，何平激动地说：“感谢组织！”", "贺长林/Attended")]
    [InlineData("县长贺长林宣读表彰决定，受表彰教师刘芳说：“我会继续努力。”", "贺长林/Attended")]
    [InlineData("副县长崔立言参加会议，县水利局局长石敬东发言：“物资已经到位。”", "崔立言/Attended 石敬东/Spoke")]
    [InlineData("县长贺长林出席，会议宣读了贺信，信中写道：“祝愿大家健康。”", "贺长林/Attended")]
    [InlineData("县长贺长林参加，并动情地说：“谢谢大家。”", "贺长林/Spoke")]
    [InlineData("县长贺长林握着李大山的手，说：“谢谢大家。”", "贺长林/Spoke")]
    [InlineData("“请领导下达开工令！”县长贺长林宣布开工。", "贺长林/Attended")]
    [InlineData("主持人王芳告诉大家“都准备好了。”县长贺长林强调重点。", "贺长林/Spoke")]
    [InlineData("“谢谢大家。”县长贺长林参加提问环节。", "贺长林/Attended")]
    [InlineData("“还差多少？”县长贺长林关切地问。", "贺长林/Spoke")]
    [InlineData("“还差多少？”县长贺长林参加道路踏勘。", "贺长林/Attended")]
    public void Words_in_quotes_are_somebodys(string text, string roles) => Assert.Equal(Roles(roles), told.Roles(Head + "全县防汛工作推进会召开。" + text));

    [Theory]
    [InlineData("县长贺长林主持。在听取各镇汇报后，他指出，要早作准备。", "贺长林/Chaired 贺长林/Spoke")]
    [InlineData("县长贺长林主持。就下步工作，他要求，要倒排工期。", "贺长林/Chaired 贺长林/Spoke")]
    [InlineData("县长贺长林出席。他语气凝重地说，教训深刻。", "贺长林/Spoke")]
    [InlineData("县长贺长林出席。要求各镇备足物资。", "贺长林/Spoke")]
    [InlineData("县长贺长林出席。对参会人员提出三点要求。", "贺长林/Spoke")]
    [InlineData("县长贺长林出席。会议要求，各镇备足物资。", "贺长林/Attended")]
    [InlineData("县长贺长林出席。要求很明确。", "贺长林/Attended")]
    [InlineData("会议由县长贺长林主持。要求各镇备足物资。", "贺长林/Chaired")]
    [InlineData("县长贺长林主持。指出了当前存在的问题。", "贺长林/Chaired")]
    [InlineData("县长贺长林主持并讲话。要求各镇备足物资。", "贺长林/Chaired 贺长林/Spoke")]
    [InlineData("县长贺长林出席。听取了县水利局局长石敬东的汇报，并对下步工作提出要求。", "石敬东/Spoke 贺长林/Spoke")]
    [InlineData("县长贺长林出席。听取了县水利局局长石敬东的汇报。", "贺长林/Attended 石敬东/Spoke")]
    public void Who_was_told_of_speaks_on(string text, string roles) => Assert.Equal(Roles(roles), told.Roles(Head + "全县防汛工作推进会召开。" + text));

    [Theory]
    [InlineData("石坪镇召开“院坝会”，镇长崔立言主持。", "“院坝会” 2024-05-20")]
    [InlineData("石坪镇组织召开村民“板凳会”，镇长崔立言主持。", "村民“板凳会” 2024-05-20")]
    [InlineData("松山村村民“圆桌会”在村委会举行。", "松山村村民“圆桌会” 2024-05-20")]
    [InlineData("石坪镇开了五次“板凳会”，意见采纳了七成。", "")]
    [InlineData("石坪镇推行“院坝会”“板凳会”等做法，镇长崔立言到松山村走访。", "")]
    [InlineData("石坪镇组织观看“音乐会”。", "")]
    public void A_small_meeting_is_named_in_quotes(string text, string meetings) => Assert.Equal(meetings, told.Meetings(Head + text));

    [Theory]
    [InlineData("县长贺长林主持召开县政府党组会议，传达学习习近平总书记重要讲话精神，研究部署防汛工作。", "县政府党组会议: 贺长林/Chaired")]
    [InlineData("县长贺长林主持召开县政府党组会议，传达学习书记在全省经济工作会议上的讲话精神。", "县政府党组会议: 贺长林/Chaired")]
    [InlineData("县长贺长林主持召开县政府党组会议并讲话。", "县政府党组会议: 贺长林/Chaired 贺长林/Spoke")]
    [InlineData("县长贺长林主持召开县政府党组会议，传达上级文件并作讲话。", "县政府党组会议: 贺长林/Chaired 贺长林/Spoke")]
    [InlineData("县长贺长林主持召开县政府党组会议，分析形势，强调要早作准备。", "县政府党组会议: 贺长林/Chaired 贺长林/Spoke")]
    [InlineData("县长贺长林主持召开县政府常务会议讲话。", "县政府常务会议: 贺长林/Chaired 贺长林/Spoke")]
    [InlineData("县长贺长林主持召开县政府常务会议，研究部署意见，讲话要求严格落实。", "县政府常务会议: 贺长林/Chaired 贺长林/Spoke")]
    [InlineData("县长贺长林主持召开县政府常务会议，学习总书记讲话，讲话要求严格落实。", "县政府常务会议: 贺长林/Chaired")]
    [InlineData("县长贺长林主持召开县政府常务会议，学习习近平总书记重要讲话。", "县政府常务会议: 贺长林/Chaired")]
    public void A_speech_that_is_conveyed_is_no_speech_of_the_chair(string text, string roles) => Assert.Equal(roles, told.Roles(Head + text));

    [Theory]
    [InlineData("全县民主生活会召开，市委督导组组长宋知远到会指导并作点评。", "全县民主生活会: 宋知远/Spoke")]
    [InlineData("全县防汛工作会议召开，县水利局副局长石敬东安排部署重点工作。", "全县防汛工作会议: 石敬东/Spoke")]
    [InlineData("全县防汛工作会议召开。县水利局副局长石敬东通报情况，石敬东副局长还发了言。", "全县防汛工作会议: 石敬东/Spoke")]
    [InlineData("全县防汛视频会召开，县长贺长林、副县长崔立言在罗田分会场参加会议。", "全县防汛视频会: 贺长林/Attended 崔立言/Attended")]
    [InlineData("全县组织工作会议、全县宣传工作会议先后召开。县委书记宋知远出席并讲话。", "全县组织工作会议: 宋知远/Spoke; 全县宣传工作会议: 宋知远/Spoke")]
    [InlineData("县长贺长林与青禾集团董事长林国良出席签约仪式。副县长崔立言与林国良代表双方签约。", "签约仪式: 贺长林/Attended 崔立言/Attended")]
    [InlineData("全县防汛座谈会召开。县长贺长林对专家的到来表示欢迎。", "全县防汛座谈会: 贺长林/Spoke")]
    [InlineData("县委书记宋知远看望出席县政协十五届三次会议的委员。宋知远希望大家认真履职。", "")]
    [InlineData("宪法宣誓仪式举行，县财政局局长石敬东、县林业局局长崔立言依次宣誓。", "宪法宣誓仪式: 石敬东/Attended 崔立言/Attended")]
    [InlineData("县委十四届五次全会进行分组讨论。县委书记宋知远参加第一组讨论并讲话。", "县委十四届五次全会: 宋知远/Spoke")]
    [InlineData("县长贺长林在县十八届人大三次会议上所作的《政府工作报告》引发热烈反响。", "")]
    public void Other_wordings_of_roles(string text, string roles) => Assert.Equal(roles, told.Roles(Head + text));

    private static string Roles(string roles) => roles.Length > 0 ? "全县防汛工作推进会: " + roles : "";
}
