using Xunit;

namespace GovGraph.Extraction.Tests.Reading;

public sealed class ArticlesTests
{
    [Theory]
    [InlineData("　　本报讯 3月2日，石磊到清水镇调研。\n　　本报讯 3月3日，乔岚检查防汛。", 2)]
    [InlineData("　　本报讯（记者 方致远）3月2日，石磊到清水镇调研。本报讯（记者 古丽努尔）3月3日，乔岚检查防汛。", 2)] // columns run into each other
    [InlineData("　　3月2日，石磊到清水镇调研。\n记者 方致远\n　　3月3日，乔岚检查防汛。\n记者 古丽努尔", 2)]
    [InlineData("一周要闻\n\n【一】石磊到清水镇调研\n　　3月2日，石磊到清水镇调研。\n\n【二】乔岚检查防汛\n　　3月3日，乔岚检查防汛。", 2)]
    [InlineData("石磊到清水镇调研\n\n　　3月2日，石磊到清水镇调研。\n\n乔岚检查防汛\n来源：清水发布 2024-03-04\n\n　　3月3日，乔岚检查防汛。", 2)]
    [InlineData("石磊到清水镇调研\n\n　　3月2日，石磊到清水镇调研。\n\n简　讯\n　　石门乡昨日召开春耕会。", 2)]
    [InlineData("石磊到清水镇调研\n\n3月2日，石磊到清水镇调研，察看了码头。(方致远)\n\n20240303\n\n乔岚检查防汛\n\n3月3日，乔岚检查防汛，察看了河堤。\n\n20240304", 2)] // a day below each
    [InlineData("　　本报讯 3月2日，石磊到清水镇调研。\n　　又讯 3月3日，乔岚检查防汛。", 1)]
    [InlineData("石磊到清水镇调研\n□ 本报记者 方致远\n　　3月2日，石磊到清水镇调研。\n　　3月3日，乔岚检查防汛。", 1)]
    [InlineData("　　3月2日，石磊到清水镇调研。\n记者 方致远\n\n图为石磊在码头。", 1)]
    [InlineData("石磊调研\n\n　　3月2日，石磊到清水镇。\n\n图/乔木\n\n　　3月3日，石磊到石门乡。", 1)] // a picture ends nothing
    [InlineData("　　据本报讯息，清水镇码头已经完工。", 1)]
    public void Are_told_apart(string text, int count) =>
        Assert.Equal(count, Pages.Read(text).Sentences.Max(s => s.Article) + 1);

    [Fact]
    public void Come_one_after_the_other()
    {
        var articles = Pages.Read("　　本报讯 3月2日，石磊调研。\n　　本报讯 3月3日，乔岚检查。\n\n石磊调研").Sentences.Select(s => s.Article).ToList();

        Assert.Equal(articles.Order(), articles);
    }
}
