using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Resolution.People;

/// <summary>Who is named only as the author of what a meeting is told of is no official of the report, and did nothing there.</summary>
public sealed class ConveyedSpeechTests(SharedExtractor shared)
{
    private const string Head = "罗田县融媒体中心 2024-05-21\n\n5月20日，我县召开全县防汛工作会议。";
    private readonly Told told = new(shared);

    [Fact]
    public void A_mark_may_begin_a_sentence() => Assert.EndsWith("贺长林: 县长", told.Officials($"{Head}、崔立言讲话精神。县长贺长林出席会议。"), StringComparison.Ordinal);

    [Theory]
    [InlineData("会议传达了副市长崔立言在全市防汛会议上的讲话精神。")]
    [InlineData("会议传达学习了市委书记崔立言同志讲话精神。")]
    [InlineData("会议传达了副市长崔立言的批示。")]
    [InlineData("会议学习贯彻省长崔立言关于防汛工作的批示精神。")]
    [InlineData("会上，传达了副市长崔立言在罗田调研时的讲话精神。")]
    [InlineData("会议集中学习了市委书记崔立言重要讲话。")]
    [InlineData("会议传达了市委书记崔立言、市长石敬东、副市长龚有为的批示。")]
    [InlineData("会议传达了市委书记崔立言讲话精神和市长石敬东批示要求。")]
    [InlineData("会议通报了市委副书记崔立言同志对我县防汛工作的批示。")]
    [InlineData("会议深入学习领会市委书记崔立言讲话的核心要义。")]
    [InlineData("会议传达贯彻了全市防汛工作会议精神和市委书记崔立言的讲话。")]
    [InlineData("会议集体学习了省委书记崔立言在《人民日报》上发表的署名文章。")]
    public void The_author_of_a_conveyed_speech_is_not_there(string text)
    {
        Assert.Equal("贺长林: 县长", told.Officials($"{Head}{text}县长贺长林出席会议。"));
        Assert.Equal("全县防汛工作会议: 贺长林/Attended", told.Roles($"{Head}{text}县长贺长林出席会议。"));
    }

    [Theory]
    [InlineData("副县长崔立言传达了副市长石敬东讲话精神。", "崔立言: 副县长", "全县防汛工作会议: 崔立言/Spoke")]
    [InlineData("县委办主任崔立言宣读了市长石敬东的批示。", "崔立言: 县委办主任", "全县防汛工作会议: 崔立言/Attended")]
    [InlineData("市委书记崔立言作出批示，县长贺长林讲话。", "崔立言: 市委书记; 贺长林: 县长", "全县防汛工作会议: 贺长林/Spoke")]
    [InlineData("会议听取了副县长崔立言的工作汇报。", "崔立言: 副县长", "全县防汛工作会议: 崔立言/Spoke")]
    [InlineData("会上宣读表彰决定、县长崔立言讲话。", "崔立言: 县长", "全县防汛工作会议: 崔立言/Spoke")]
    [InlineData("县委宣传部部长崔立言讲话。", "崔立言: 县委宣传部部长", "全县防汛工作会议: 崔立言/Spoke")]
    [InlineData("党史学习教育领导小组办公室主任崔立言讲话。", "崔立言: 党史学习教育领导小组办公室主任", "全县防汛工作会议: 崔立言/Spoke")]
    [InlineData("县长贺长林传达了副市长石敬东讲话精神。石敬东随后来到松山村。", "贺长林: 县长; 石敬东: 副市长", "全县防汛工作会议: 贺长林/Spoke")]
    public void Who_acts_himself_is(string text, string officials, string roles)
    {
        Assert.Equal(officials, told.Officials(Head + text));
        Assert.Equal(roles, told.Roles(Head + text));
    }
}
