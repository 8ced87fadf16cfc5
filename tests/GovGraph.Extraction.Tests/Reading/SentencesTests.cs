using GovGraph.Extraction.Reading;
using Xunit;

namespace GovGraph.Extraction.Tests.Reading;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("石磊调研码头。乔岚陪同！", "石磊调研码头。", "乔岚陪同！")]
    [InlineData("石磊说：“路要修。桥也要修。”乔岚点头。", "石磊说：“路要修。桥也要修。”", "乔岚点头。")]
    [InlineData("“几时能通车？”石磊问。", "“几时能通车？”石磊问。")]
    [InlineData("“几时能通车？”“六月！”乔岚答。", "“几时能通车？”", "“六月！”乔岚答。")]
    [InlineData("要抓项目；要促消费，稳就业。", "要抓项目；要促消费，稳就业。")]
    [InlineData("会议（扩大。视频）召开。散会。", "会议（扩大。视频）召开。", "散会。")]
    [InlineData("投资2.5亿元……已经开工。", "投资2.5亿元……已经开工。")]
    public void End_where_they_end(string text, params string[] sentences) => Assert.Equal(sentences, Pages.Of(text + "\n　　完毕。", SentenceKind.Body).SkipLast(1));

    [Fact]
    public void A_long_quote_may_be_split_its_closing_mark_stays_with_the_last()
    {
        var quote = string.Concat(Enumerable.Repeat("路要一米一米地修，桥要一座一座地架。", 10));

        var sentences = Pages.Of($"石磊说：“{quote}”散会。", SentenceKind.Body).ToList();

        Assert.Equal(11, sentences.Count);
        Assert.EndsWith("架。”", sentences[^2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("　　本报讯（记者 石磊 通讯员 方致远）3月2日，乔岚检查防汛。", "Byline|本报讯（记者 石磊 通讯员 方致远）", "Body|3月2日，乔岚检查防汛。")]
    [InlineData("　　本报清水3月2日电（记者 石磊）今天，乔岚检查防汛。", "Byline|本报清水3月2日电（记者 石磊）", "Body|今天，乔岚检查防汛。")]
    [InlineData("　　乔岚检查防汛。（记者 石磊）", "Body|乔岚检查防汛。", "Byline|（记者 石磊）")]
    [InlineData("　　图为防汛现场。　石　磊　摄", "Body|图为防汛现场。", "Byline|石　磊　摄")]
    [InlineData("　　本报讯（视频新闻）乔岚检查防汛。", "Body|本报讯（视频新闻）乔岚检查防汛。")]
    [InlineData("　　会议审议了办法（草案）。", "Body|会议审议了办法（草案）。")]
    public void Credits_are_bylines(string text, params string[] sentences) => Assert.Equal(sentences, Pages.Sentences(text));
}
