using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Resolution;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Resolution;

public sealed class HeaderReaderTests
{
    [Theory]
    [InlineData("发布时间：2024-03-22 09:15　来源：东岭县融媒体中心　浏览：12次", "2024-03-22", "东岭县融媒体中心")]
    [InlineData("2024年08月12日 12:06　　来源：东岭县融媒体中心　责任编辑：某某", "2024-08-12", "东岭县融媒体中心")]
    [InlineData("时间：2021年02月04日　来源：东岭市人民政府", "2021-02-04", "东岭市人民政府")]
    [InlineData("公开日期：2024-09-03　发文单位：东岭市发展和改革局", "2024-09-03", "东岭市发展和改革局")]
    [InlineData("东岭日报 2018年4月9日 第4版 副刊", "2018-04-09", "东岭日报")]
    [InlineData("东岭·要闻　第二版　2014年11月22日　星期六", "2014-11-22", null)]
    [InlineData("东岭导刊 2007年04月03日 09:12　　【评论】【推荐】【关闭】", "2007-04-03", null)]
    [InlineData("２００９年４月２３日　星期四　第２版", "2009-04-23", null)]
    [InlineData("东岭融媒  2023-04-21 19:06", "2023-04-21", "东岭融媒")]
    [InlineData("县人民政府办公室　二○一二年四月十六日", "2012-04-16", "县人民政府办公室")]
    [InlineData("发布时间：09-20　来源：东岭发布", "--09-20", "东岭发布")]
    [InlineData("16.07.2014", "2014-07-16", null)]
    [InlineData("发布时间：16/07/2014", "2014-07-16", null)]
    [InlineData("07/16/2014", "2014-07-16", null)]
    [InlineData("09-10 09:28　来源：东岭发布", "--09-10", "东岭发布")]
    [InlineData("2014 / 12/25", "2014-12-25", null)]
    [InlineData("02/03/2015", null, null)]
    [InlineData("更新时间：2023-11-21 发布时间：2023-11-20", "2023-11-20", null)]
    [InlineData("成文日期 2023-11-18 发布日期 2023-11-20", "2023-11-20", null)]
    [InlineData("更新时间：2023-11-21", "2023-11-21", null)]
    [InlineData("今天是：2011年6月23日 星期四", null, null)]
    [InlineData("2025年3月19日 星期三　无障碍　长者模式　手机版", null, null)]
    [InlineData("http://www.example.gov.cn/2024/03/22/art_1.html", null, null)]
    public void Reads_a_line_of_the_header(string line, string? published, string? source)
    {
        var facts = HeaderReader.Read(Some.Sentences(
            (SentenceKind.Headline, "某书记到企业走访"), (SentenceKind.Header, line), (SentenceKind.Body, "3月1日，县委书记到企业走访。")));
        Assert.Equal((published, source), (facts.Published?.ToString(), facts.Source));
        Assert.Equal(published is null ? -1 : 1, facts.PublishedIn);
    }

    [Theory]
    [InlineData("（2022-04-30）", "2022-04-30", null)]
    [InlineData("（2023年9月2日《东岭日报》第1版）", "2023-09-02", "东岭日报")]
    [InlineData("（原载《东岭日报》2009年8月7日第2版）", "2009-08-07", "东岭日报")]
    [InlineData("原载2006年3月6日《东岭日报》第二版", "2006-03-06", "东岭日报")]
    [InlineData("东岭县应急管理局　2023年1月19日", "2023-01-19", null)]
    [InlineData("2024年9月3日", "2024-09-03", null)]
    [InlineData("9月3日", "--09-03", null)]
    [InlineData("（2016年4月15日讯）4月13日，督导组来到东岭县。", "2016-04-15", null)]
    [InlineData("东北网东岭6月29日电 6月28日傍晚，考察团抵达我市。", "--06-29", null)]
    [InlineData("东岭网7月31日消息 今天，考察团抵达我市。", "--07-31", null)]
    [InlineData("东岭新闻网2021年7月31日消息（记者 王鑫）今天，考察团抵达我市。", "2021-07-31", null)]
    [InlineData("据东岭网7月31日消息，考察团抵达我市。", null, null)]
    [InlineData("东岭网7月31日消息称，考察团抵达我市。", null, null)]
    [InlineData("省防办6月29日电话通知各地，做好防汛准备。", null, null)]
    [InlineData("会议审议了《条例》（2021年6月1日修订）。", null, null)]
    [InlineData("2024年9月26日上午9时召开听证会，请有意参加的市民报名。", null, null)]
    [InlineData("会议时间：2024年9月26日上午9时", null, null)]
    public void Reads_what_stands_below_the_text(string line, string? published, string? source)
    {
        var facts = HeaderReader.Read(Some.Sentences(
            (SentenceKind.Headline, "某书记到企业走访"), (SentenceKind.Body, "3月1日，县委书记到企业走访。"), (SentenceKind.Body, line)));
        Assert.Equal((published, source), (facts.Published?.ToString(), facts.Source));
    }

    [Fact]
    public void The_label_goes_before_the_day_the_page_was_looked_at()
    {
        var facts = HeaderReader.Read(Some.Sentences(
            (SentenceKind.Furniture, "今天是：2011年6月23日 星期四　站内搜索"),
            (SentenceKind.Headline, "某书记到企业走访"),
            (SentenceKind.Header, "录入：admin　发布时间：2011-06-22 11:47:26"),
            (SentenceKind.Furniture, "相关：2011-06-30 某镇召开会议")));
        Assert.Equal("2011-06-22", facts.Published?.ToString());
    }

    [Fact]
    public void A_dateline_has_the_year_of_the_report()
    {
        var facts = HeaderReader.Read(Some.Sentences(
            (SentenceKind.Header, "东岭日报　2009年1月2日　第2版"), (SentenceKind.Body, "本报黄冈12月31日电（记者 某某）今天上午，会议召开。")));
        Assert.Equal("2008-12-31", facts.Dateline?.ToString());
    }

    [Fact]
    public void A_report_without_headline_is_named_by_its_beginning()
    {
        Assert.Equal("3月1日，会议召开。", HeaderReader.Read(Some.Article("3月1日，会议召开。")).Title);
        Assert.Equal("", HeaderReader.Read([]).Title);
    }
}
