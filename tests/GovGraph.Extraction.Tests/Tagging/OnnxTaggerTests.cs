using CsCheck;
using GovGraph.Extraction.Tagging;
using Xunit;

namespace GovGraph.Extraction.Tests.Tagging;

public sealed class OnnxTaggerTests(OnnxTaggerTests.Shared shared) : IClassFixture<OnnxTaggerTests.Shared>
{
    public sealed class Shared : IDisposable
    {
        public OnnxTagger Tagger { get; } = new();

        public void Dispose() => Tagger.Dispose();
    }

    [Theory]
    [InlineData("昨日上午，县委书记方致远到清水镇调研。", "方致远")]
    [InlineData("副县长石　磊、古丽努尔·阿不都拉参加会议。", "石　磊", "古丽努尔·阿不都拉")]
    [InlineData("縣長劉建國主持會議。", "劉建國")]
    [InlineData("记者 江小满 通讯员 乔木 文/图", "江小满", "乔木")]
    [InlineData("王县长强调，要抓好春耕生产。")] // a surname before a title is no name
    [InlineData("要项目为王强投资，推动经济高质量发展。")]
    public void Persons(string text, params string[] expected) =>
        Assert.Equal(expected, Of(text, Tag.Person));

    [Fact]
    public void Places_bodies_and_times()
    {
        const string Text = "3月2日上午，河南省郑州市召开会议，市发展和改革委员会汇报工作。";

        Assert.Contains("3月2日", string.Concat(Of(Text, Tag.Time)), StringComparison.Ordinal);
        Assert.Contains("郑州市", string.Concat(Of(Text, Tag.Place)), StringComparison.Ordinal);
        Assert.Contains("发展和改革委员会", string.Concat(Of(Text, Tag.Body)), StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_cover_any_text_in_order() => Gen.String.Sample(Covers, iter: 200);

    [Fact]
    public void Spans_cover_long_text_in_order() =>
        Covers(string.Concat(Enumerable.Repeat("县委书记方致远到清水镇调研，县长石磊参加。\n", 1000)));

    [Fact]
    public void Side_by_side_and_one_after_the_other_are_the_same()
    {
        var texts = Enumerable.Range(1, 40).Select(n => string.Concat(Enumerable.Repeat("副县长石磊主持会议。\n", n))).ToList();
        var alone = texts.ConvertAll(shared.Tagger.Tag);

        Parallel.For(0, texts.Count, i => Assert.Equal(alone[i], shared.Tagger.Tag(texts[i])));
    }

    private IEnumerable<string> Of(string text, Tag tag) =>
        shared.Tagger.Tag(text).Where(s => s.Tag == tag).Select(s => text.Substring(s.Start, s.Length));

    private void Covers(string text)
    {
        var at = 0;
        foreach (var span in shared.Tagger.Tag(text))
        {
            Assert.Equal(at, span.Start);
            Assert.True(span.Length > 0);
            at = span.End;
        }

        Assert.Equal(text.Length, at);
    }
}
