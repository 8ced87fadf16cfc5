using Xunit;

namespace GovGraph.Extraction.Tests.Reading;

/// <summary>Days that a page sets apart from the news in its own way, and news that stands where links do.</summary>
public sealed class PageDayTests
{
    private const string Body = "\n\n　　3月2日，县委书记石磊到清水镇调研。\n";

    [Theory]
    [InlineData("2014 /\n12/25", "2014 /12/25")]
    [InlineData("2014\n\n12/25", "201412/25")]
    [InlineData("12/25\n2014", "12/252014")]
    [InlineData("25\n2014-12", "252014-12")]
    [InlineData("12月25日\n2014年", "12月25日2014年")]
    public void Over_two_lines(string lines, string expected) => Assert.Contains("Header|" + expected, Pages.Sentences("县委书记石磊调研\n\n" + lines + Body));

    [Theory]
    [InlineData("【清水之声】 11月20日 星期三", true)]
    [InlineData("清水县融媒体中心 11月20日", true)]
    [InlineData("清水发布 11月20日", true)]
    [InlineData("11月20日 星期三", false)] // as likely an entry of a diary
    [InlineData("清水网安部门11月20日起巡查", false)]
    public void Of_an_outlet_without_a_year(string line, bool isHeader) =>
        Assert.Equal(isHeader, Pages.Sentences(line + "\n\n县委书记石磊调研" + Body).Any(s => s.StartsWith("Header|", StringComparison.Ordinal)));

    [Fact]
    public void A_page_number_is_no_day() => Assert.DoesNotContain(Pages.Sentences("县委书记石磊调研\n\n2\n\n12" + Body), s => s.StartsWith("Header", StringComparison.Ordinal));

    [Theory]
    [InlineData("2016-05-05 11:43:00 5月4日，县委书记石磊到清水镇调研，县长方致远参加。", "Header|2016-05-05 11:43:00")]
    [InlineData("时间：2016-05-05 来源：清水报 5月4日，县委书记石磊到清水镇调研，县长方致远参加。", "Header|时间：2016-05-05 来源：清水报")]
    [InlineData("县委书记石磊到清水镇调研 2016-05-05 11:43:00 5月4日，县委书记石磊到清水镇调研。", "Headline|县委书记石磊到清水镇调研")]
    public void Run_into_the_news(string line, string expected) => Assert.Contains(expected, Pages.Sentences("清水要闻\n\n" + line + "\n"));

    [Theory]
    [InlineData("2016年5月4日，县委书记石磊到清水镇调研，县长方致远参加调研活动。")]
    [InlineData("2016-05-04 县委书记石磊到清水镇调研，县长方致远参加调研活动。")]
    public void Part_of_the_news(string line) => Assert.Contains("Body|" + line, Pages.Sentences("清水要闻\n\n" + line + "\n"));

    [Theory]
    [InlineData("县委书记石磊调研\n2024-03-03\n相关文章：\n3月2日，县委书记石磊到清水镇调研。\n", "Body|3月2日，县委书记石磊到清水镇调研。")]
    [InlineData("县委书记石磊调研\n2024-03-03\n　　3月2日，县委书记石磊到清水镇调研。\n相关文章：\n3月1日，县长方致远走访企业\n", "Furniture|3月1日，县长方致远走访企业")]
    public void News_under_an_empty_heading_of_links(string page, string expected) => Assert.Contains(expected, Pages.Sentences(page));
}
