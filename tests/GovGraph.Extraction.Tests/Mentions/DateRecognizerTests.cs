using System.Globalization;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Mentions;

public sealed class DateRecognizerTests
{
    private static readonly DateRecognizer Recognizer = new(DateWords.Load());

    [Theory]
    [InlineData("2023年2月7日,县委召开会议。", "Day 2023 2 7")]
    [InlineData("２０２３年２月７日，县委召开会议。", "Day 2023 2 7")]
    [InlineData("二○一二年四月十六日", "Day 2012 4 16")]
    [InlineData("十二月三十一日下午，", "Day - 12 31")]
    [InlineData("1月28日上午，区长到访。", "Day - 1 28")]
    [InlineData("会议25日上午在县城举行。", "DayOfMonth - - 25")]
    [InlineData("县长8日夜赶到现场。", "DayOfMonth - - 8")]
    [InlineData("1月28日至30日，调研组到访。", "Span - 1 28 - 30")]
    [InlineData("16日至18日，调研组到访。", "Span - - 16 - 18")]
    [InlineData("6月18日至7月2日，", "Span - 6 18 7 2")]
    [InlineData("4月20日至 21日，调研组到访。", "Span - 4 20 - 21")]
    [InlineData("3月5—7日，考察团来访。", "Span - 3 5 - 7")]
    [InlineData("9月10日、11日，书记走访企业。", "Span - 9 10 - 11")]
    [InlineData("现场会将于9月中旬召开。", "Month - 9 -")]
    [InlineData("2023年2月，项目开工。", "Month 2023 2 -")]
    [InlineData("去年11月大坝截流。", "Month - 11 -")]
    [InlineData("昨日，签约仪式举行。", "FromPublication - - -1")]
    [InlineData("昨晚8时30分，会议召开。", "FromPublication - - -1")]
    [InlineData("今天上午，县长来到车站。", "FromPublication - - 0")]
    [InlineData("他一行6人昨日启程。", "FromPublication - - -1")]
    [InlineData("当天下午，书记又到乡里。", "FromContext - - 0")]
    [InlineData("当晚，会议召开。", "FromContext - - 0")]
    [InlineData("次日一早，车队出发。", "FromContext - - 1")]
    [InlineData("会后第二天，书记下了乡。", "FromContext - - 1")]
    [InlineData("上周五下午，会议召开。", "Weekday - - 5")]
    [InlineData("上星期三，会议召开。", "Weekday - - 3")]
    [InlineData("本周一，会议召开。", "Weekday - - 8")]
    [InlineData("上周末，会议召开。", "Weekday - - 0")]
    [InlineData("上月28日，会议召开。", "DayOfMonth - - 28")]
    [InlineData("上个月底，会议召开。", "Month - - -")]
    [InlineData("2022年底，会议召开。", "PartOfYear - - -")]
    [InlineData("今年年初，会议召开。", "PartOfYear - - -")]
    [InlineData("近日，县委书记到企业走访。", "Vague - - -")]
    [InlineData("（记者 某某）日前，我县召开会议。", "Vague - - -")]
    [InlineData("3月5日，公示期至3月9日。", "Day - 3 5")]
    [InlineData("3月5日前往开发区。", "Day - 3 5")]
    [InlineData("2023-10-25 书记到访", "Day 2023 10 25")]
    [InlineData("动员会今日召开。", "FromPublication - - 0")]
    [InlineData("动员会于今天在县会议中心举行。", "FromPublication - - 0")]
    public void Finds(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("9月20日前完成任务。")]
    [InlineData("5日内反馈。")]
    [InlineData("2022年底前完成任务。")]
    [InlineData("今年初以来，投资增长。")]
    [InlineData("下月5日开工。")]
    [InlineData("2024年初中招生工作启动。")]
    [InlineData("30日之前报送。")]
    [InlineData("公示期至3月8日。")]
    [InlineData("截至6月30日，完成投资两亿元。")]
    [InlineData("从21日起，干部包户。")]
    [InlineData("近10日无雨。")]
    [InlineData("原定的视察改在27日。")]
    [InlineData("1月至8月，完成投资两亿元。")]
    [InlineData("听取1至8月重点项目情况汇报。")]
    [InlineData("通报10月份主要经济指标。")]
    [InlineData("6月底前路网闭合。")]
    [InlineData("2025年底前完工。")]
    [InlineData("7×24小时值守。")]
    [InlineData("半个月内拿出结果。")]
    [InlineData("主持召开第36次会议。")]
    [InlineData("列入“十四五”规划。")]
    [InlineData("登上7号机位平台。")]
    [InlineData("《条例》（2022年6月1日修订）施行。")]
    [InlineData("《关于2022年3月1日会议的通知》印发。")]
    [InlineData("他说：“5月8日就能投产。”")]
    [InlineData("今天的压力就是明天的竞争力。")]
    [InlineData("今天是：2011年6月23日")]
    [InlineData("今日8版")]
    [InlineData("务必于今晚20时前回港。")]
    [InlineData("第二天然气门站建成。")]
    [InlineData("农历正月十五日")]
    [InlineData("本报黄冈8月6日电（记者 某某）")]
    [InlineData("春节前夕，县里很热闹。")]
    [InlineData("珍惜今天在岗位上的每一刻。")]
    public void Refuses(string text) => Assert.Equal("", Show(text));

    [Fact]
    public void A_part_of_the_day_belongs_to_the_mention()
    {
        var mention = Assert.Single(Recognizer.Find(Some.Sentence("1月28日上午9时许，会议召开。")));
        Assert.Equal(("1月28日上午9时许".Length, 0), (mention.End, mention.Start));
    }

    private static string Show(string text) => string.Join(
        "; ",
        Recognizer.Find(Some.Sentence(text)).Cast<DateMention>().Select(m =>
            $"{m.Form} {N(m.Year)} {N(m.Month)} {N(m.Day)}" + (m.LastDay is null ? "" : $" {N(m.LastMonth)} {N(m.LastDay)}")));

    private static string N(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
