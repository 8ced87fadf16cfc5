using GovGraph.Extraction.Tagging;
using Xunit;

namespace GovGraph.Extraction.Tests.Tagging;

public sealed class SpeechWorkTests
{
    [Theory]
    [InlineData("张三作点评", true)]
    [InlineData("张三作政策解读", true)]
    [InlineData("张三作了安排", true)]
    [InlineData("张三作出承诺", true)]
    [InlineData("张三作物喜获丰收", false)]
    [InlineData("张三作陪，宣读报告", false)]
    [InlineData("张三作为县里负责这项工作的同志汇报", false)] // too far
    [InlineData("张三作", false)]
    [InlineData("张三说点评", false)]
    public void What_is_said_at_a_meeting_follows_作(string text, bool expected) => Assert.Equal(expected, SpeechWork.BeginsAt(text, 2));
}
