using CsCheck;
using Xunit;

namespace GovGraph.Extraction.Tests.Reading;

/// <summary>What holds for any text: nothing lost, nothing twice, ranges that are the quoted text.</summary>
public sealed class ReadingProperties
{
    private static readonly string[] Parts =
    [
        "县委书记石磊", "调研", "。", "，", "\n", "\n\n", "\r\n", "　　", "　", " ", "“", "”", "（", "）", "记者 方致远", "本报讯", "本报讯（记者 石磊）", "来源：",
        "2024-03-02", "3月2日", "上一页　1　下一页", "— 3 —", "【一】", "一、", "1．", "■", "首页 > 新闻", "相关新闻", "上一篇：", "图为", " 摄", "（下转第2版）", "！”", "？",
        "……", "清水镇码头改造工程现场会召开", "📍", "简讯", "\f", "x", "𠮷", "第2版 要闻",
    ];

    private static readonly string? Shared = Directory.Exists("/work/shared") ? "/work/shared" : Environment.GetEnvironmentVariable("GOVGRAPH_SHARED");

    [Fact]
    public void Any_text() => Gen.String.Sample(Holds, iter: 2000);

    [Fact]
    public void Any_page() => Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 60].Select(string.Concat).Sample(Holds, iter: 5000);

    [Fact]
    public void The_labelled_reports()
    {
        Assert.SkipWhen(Shared is null, "no folder of labelled reports (GOVGRAPH_SHARED names it)");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Shared!, "eval"), "*.txt", SearchOption.AllDirectories))
        {
            Holds(File.ReadAllText(file));
        }
    }

    [Theory]
    [InlineData("县委书记石磊到清水镇调研。\n")]
    [InlineData("石磊调研\n")]
    [InlineData("本报讯 石磊调研。")]
    [InlineData("首页 > 新闻\n")]
    [InlineData("“（")]
    [InlineData("上一页\n石磊，\n")]
    [InlineData("简讯\n\n石磊调研\n　　3月2日，石磊调研。\n")]
    public void Long_texts_take_time_in_proportion(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 300_000 / part.Length));
        Pages.Read(text[..10_000]);

        var took = System.Diagnostics.Stopwatch.StartNew();
        Pages.Read(text);

        Assert.True(took.Elapsed < TimeSpan.FromSeconds(10), $"{took.Elapsed} for 300,000 characters");
    }

    private static void Holds(string text)
    {
        var seen = new int[text.Length];
        var sentences = Pages.Read(text).Sentences;
        foreach (var sentence in sentences)
        {
            Assert.Equal(sentence.Text, string.Concat(sentence.Ranges().Select(r => text.Substring(r.Start, r.Length))));
            Assert.Equal(sentence.Text.Trim(), sentence.Text);
            Assert.NotEmpty(sentence.Text);
            foreach (var position in sentence.Offsets)
            {
                seen[position]++;
            }
        }

        for (var i = 0; i < text.Length; i++)
        {
            Assert.True(char.IsWhiteSpace(text[i]) ? seen[i] <= 1 : seen[i] == 1, $"position {i} is quoted {seen[i]} times");
        }

        Assert.Equal(sentences.Select(s => s.Article).Order(), sentences.Select(s => s.Article));
        Assert.Equal(sentences.Select(s => s.Paragraph).Order(), sentences.Select(s => s.Paragraph));
    }
}
