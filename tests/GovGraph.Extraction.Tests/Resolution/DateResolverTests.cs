using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Resolution;
using GovGraph.Extraction.Resolution.Dates;
using GovGraph.Extraction.Tagging;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Resolution;

/// <summary>An event is marked ★ where its verb stands; its day is asked for there.</summary>
public sealed class DateResolverTests
{
    private static readonly DateRecognizer Recognizer = new(DateWords.Load());

    [Theory]
    [InlineData("2023-02-07", "2月6日，县委书记★到企业走访。", "2023-02-06")]
    [InlineData("2021-01-04", "12月28日，区长★到镇里调研。", "2020-12-28")]
    [InlineData("2021-01-04", "12月28日，区长★到镇里。|1月1日，书记★慰问职工。", "2020-12-28 2021-01-01")]
    [InlineData("2023-12-28", "全会将于1月8日★召开。", "2024-01-08")]
    [InlineData("2016-07-06", "昨日上午，区长★察看泵站。|下午，专家★会诊。|当晚8时，会议★召开。", "2016-07-05 2016-07-05 2016-07-05")]
    [InlineData("2023-03-01", "昨日，书记★到会。", "2023-02-28")]
    [InlineData("2024-03-13", "昨天是植树节。|县长★到林场。", "2024-03-12")]
    [InlineData("2024-03-13", "前天是全县“干净家园”行动的第二个劳动日。|县长★到镇上。", "2024-03-11")]
    [InlineData("2024-03-13", "今天是关键的一天。|县长★到镇上。", "null")]
    [InlineData("2024-03-13", "昨天是今天的历史。|县长★到镇上。", "null")]
    [InlineData("2024-03-13", "大前天，县长★到镇上。|前晚，书记★到场。", "2024-03-10 2024-03-11")]
    [InlineData("2016-07-06", "上周五下午，会议★召开。|当天上午，客商★来访。", "2016-07-01 2016-07-01")]
    [InlineData("2024-05-23", "本周二，会议★召开。|上周末，县长★检查。|本周五，会议将★召开。", "2024-05-21 2024-05 2024-05-24")]
    [InlineData("2024-03-04", "上周末，县长★检查。", "2024-03")]
    [InlineData("2024-04-04", "上周末，县长★检查。", "2024-03")]
    [InlineData("2024-06-05", "上周末，县长★检查。", "2024-06")]
    [InlineData("2023-01-05", "上月28日，会议★召开。|次日，县长★检查。", "2022-12-28 2022-12-29")]
    [InlineData("2023-03-05", "上月28日至30日，主席★调研。|上个月底，会议★召开。|上月，书记★走访。", "2023-02 2023-02 2023-02")]
    [InlineData("2023-03-06", "2022年底，会议★召开。|3月5日，县长★检查。", "null 2023-03-05")]
    [InlineData("2023-03-06", "3月5日，县长★检查。|去年底，工程★开工。|县长★强调安全。", "2023-03-05 null 2023-03-05")] // only that sentence is of then
    [InlineData("2025-07-19", "7月16日至18日，主席★率队调研。|一行★走进村里。|18日下午，座谈会★召开。", "2025-07 2025-07 2025-07-18")]
    [InlineData("2025-05-22", "5月20日至21日，书记★调研。|20日下午，一行★走进村里。|次日，书记★来到镇上。|期间，书记★召开座谈会。", "2025-05 2025-05-20 2025-05-21 2025-05")]
    [InlineData("2025-08-01", "7月31日，书记★到县里。|次日，书记★到村里。", "2025-07-31 2025-08-01")]
    [InlineData("2023-03-22", "21日至22日，省长★在东岭调研。|在工厂，他★考察了车间。", "2023-03 2023-03")]
    [InlineData("2023-03-02", "28日，省长★到东岭。", "2023-02-28")]
    [InlineData("2023-02-07", "近日，书记★走访企业。|随后，他★来到学校。", "null null")]
    [InlineData("2023-10-27", "近日，县长★到医院。|10月25日，部长又★来到村里。", "null 2023-10-25")]
    [InlineData("2018-04-09", "村里人都记得去年9月11日。|县长★爬上山来。|10月8日★进场。|今年1月18日，局长★验路。", "2017-09-11 2017-10-08 2018-01-18")]
    [InlineData("2023-11-04", "11月3日，推进会★召开。|2日下午，代表★观摩了泵站。|会上，县长★发言。|当日会议结束后，主席★来到水库。", "2023-11-03 2023-11-02 2023-11-03 2023-11-03")]
    [InlineData("2009-08-07", "本报黄冈8月6日电（记者 某某）今天上午，省长★来到村里。|昨晚，省长★召开座谈会。", "2009-08-06 2009-08-05")]
    [InlineData("2024-05-20", "5月18日，书记★到县里。|水库去年11月截流，目前书记★察看的大坝已完工。", "2024-05-18 2024-05-18")]
    [InlineData("2024-05-20", "5月18日，会议学习了3月5日在北京发表的重要讲话精神，书记★讲话。", "2024-05-18")]
    [InlineData("2024-05-20", "书记★到工地察看，5月18日又到学校。", "2024-05-18")]
    [InlineData("2024-05-20", "5月18日，局长★到县里。|今年1月，活动获批。|另据介绍，当日局长★察看了故居。", "2024-05-18 2024-05-18")]
    [InlineData("2024-05-20", "县政府今天（5月19日）★召开会议。|会议（5月2日版）★开始。", "2024-05-19 2024-05-19")]
    [InlineData("--05-20", "5月18日，书记★到学校。|昨日，县长★到学校。", "--05-18 --05-19")]
    [InlineData(null, "5月18日，书记★到学校。", "--05-18")]
    [InlineData(null, "12月1日至2日，书记★到学校。", "--12")]
    [InlineData(null, "昨日，书记★到学校。", "null")]
    [InlineData(null, "书记★到学校。", "null")]
    public void Dates_events(string? published, string text, string expected) => Assert.Equal(expected, Show(published, text));

    [Theory]
    [InlineData("2月6日，区2022年度工作总结表彰会★召开。", "2023-02-06")]
    [InlineData("7月6日，区2022年度工作总结表彰会★召开。", "--07-06")]
    [InlineData("1月15日，县长★作报告。|报告回顾了2012年的工作，提出2013年要抓好八件事。", "2013-01-15")]
    [InlineData("5月9日，区2025年第二季度项目集中开工仪式★举行。", "2025-05-09")]
    [InlineData("1月9日，会议★听取2024年四季度经济运行情况。", "--01-09")]
    [InlineData("4月12日，县长★主持县政府2012年第4次常务会议。", "2012-04-12")]
    [InlineData("3月2日，2006年春季学期开学典礼★举行。", "2006-03-02")]
    [InlineData("3月25日，省长★调研。|2009年是最为困难的一年。", "2009-03-25")]
    [InlineData("11月7日，区长★督导，力争在2020年底前完工。", "2020-11-07")]
    [InlineData("3月7日，区长★督导，力争在2020年底前完工。", "--03-07")]
    [InlineData("8月25日，市教育局举办2015年体质健康测试业务培训班。|8月26日，局长★督导。", "2015-08-26")]
    [InlineData("重点项目简报2014年第3期|2月14日，副市长★主持会议。", "2014-02-14")]
    [InlineData("1月26日，县长★走访。|他介绍了2017年全县在经济发展中取得的成绩。", "2018-01-26")]
    [InlineData("8月26日，县长★走访。|他介绍了2017年全县在经济发展中取得的成绩。", "--08-26")]
    [InlineData("2021年3月7日，区长★督导。|3月9日，区长★走访。", "2021-03-07 2021-03-09")]
    [InlineData("5月10日，全县2021年重点项目集中签约仪式★举行。", "2021-05-10")]
    [InlineData("9月10日，县供水协会2011年工作会在县城★召开。", "2011-09-10")]
    [InlineData("9月10日，2018中国·罗田板栗节开幕式★举行。", "2018-09-10")]
    [InlineData("7月16日，县长★出席2016年全县防汛工作会议。", "2016-07-16")]
    [InlineData("1月14日，县长★出席2022年全县工作会议。", "--01-14")]
    [InlineData("7月16日，县长★调研。|2014年全县旅游大会召开以来，客商多了。", "--07-16")]
    [InlineData("5月26日，区长★走访。|目前，社区已启动2021年“爱心”活动。", "2021-05-26")]
    [InlineData("5月26日，区长★走访。|目前，社区已完成2020年底的任务。", "--05-26")]
    [InlineData("3月7日，区长★督导。|2019年以来，全区发展很快。", "--03-07")]
    public void Takes_the_year_from_the_text(string text, string expected) => Assert.Equal(expected, Show(null, text));

    [Fact]
    public void What_one_article_tells_of_the_year_serves_its_page()
    {
        var (sentences, at) = Marked("1月30日，书记★到园区。|2月6日，区2022年度总结表彰会★召开。", 1);
        var dates = Resolve(sentences);
        Assert.Equal("2023-01-30", dates.DateAt(0, at[0]).Date?.ToString());
    }

    [Fact]
    public void A_day_is_not_carried_into_the_next_article()
    {
        var (sentences, at) = Marked("1月30日，书记★到园区。|书记★到学校。", 1);
        Assert.Null(Resolve(sentences).DateAt(1, at[1]).Date);
    }

    [Fact]
    public void What_stands_before_the_first_day_of_its_article_has_that_day()
    {
        var (sentences, at) = Marked("会前，书记★观摩了园区。|2月6日，总结会★召开。", 0);
        Assert.Equal("--02-06", Resolve(sentences).DateAt(0, at[0]).Date?.ToString());
    }

    [Theory]
    [InlineData("第七次会议[]25日上午在县城举行。", "2023-12-25")]
    [InlineData("昨日，记者获悉，听证会[]定于12月28日上午9时召开。", "2023-12-28")]
    [InlineData("现场会[]将于明年1月中旬召开。", "2024-01")]
    [InlineData("中共某县第十六届委员会全体（扩大）会议[]，12月20日在县会议中心召开。", "2023-12-20")]
    [InlineData("12月20日，全会[]召开，12月22日，书记又到镇上。", "2023-12-20")]
    [InlineData("12月20日，全会[]，12月22日书记到镇上。", "2023-12-20")]
    public void Dates_meetings_by_a_day_after_their_name(string text, string expected)
    {
        var end = text.IndexOf('[', StringComparison.Ordinal);
        var sentences = Some.Sentences((SentenceKind.Header, "发布时间：2023-12-26"), (SentenceKind.Body, text.Replace("[]", "", StringComparison.Ordinal)));
        Assert.Equal(expected, Resolve(sentences).DateOfMeeting(1, end - 2, end).Date?.ToString());
    }

    [Fact]
    public void A_date_leans_on_the_header_and_on_the_sentence_that_told_the_day()
    {
        var sentences = Some.Sentences(
            (SentenceKind.Header, "发布时间：2023-12-26"), (SentenceKind.Body, "12月20日，书记到镇上。"), (SentenceKind.Body, "次日，他到村里。"));
        var report = string.Join('\n', sentences.Select(s => s.Source.Text));
        var date = Resolve(sentences).DateAt(2, 4);
        Assert.Equal("2023-12-21", date.Date?.ToString());
        Assert.Equal(["12月20日", "发布时间：2023-12-26"], date.LeansOn.Select(r => report.Substring(r.Start, r.Length)));
    }

    private static string Show(string? published, string text)
    {
        var (sentences, at) = Marked(text, 0, published);
        var dates = Resolve(sentences);
        return string.Join(' ', sentences.Zip(at).Where(s => s.Second >= 0).Select(s => dates.DateAt(s.First.Index, s.Second).Date?.ToString() ?? "null"));
    }

    private static EventDates Resolve(IReadOnlyList<TaggedSentence> sentences) =>
        DateResolver.Resolve(sentences, Some.Mentions(sentences, Recognizer), HeaderReader.Read(sentences));

    /// <summary>Sentences separated by |, each its own article if <paramref name="articles"/> is 1; the position of ★ in each, −1 without.</summary>
    private static (IReadOnlyList<TaggedSentence> Sentences, List<int> At) Marked(string text, int articles, string? published = null)
    {
        var parts = text.Split('|');
        var at = parts.Select(p => p.IndexOf('★', StringComparison.Ordinal)).ToList();
        var page = parts.Select((p, i) => (i * articles, SentenceKind.Body, p.Replace("★", "", StringComparison.Ordinal))).ToList();
        if (published is not null)
        {
            page.Add((0, SentenceKind.Header, "发布日期：" + published.TrimStart('-')));
            at.Add(-1);
        }

        return (Some.Page([.. page]), at);
    }
}
