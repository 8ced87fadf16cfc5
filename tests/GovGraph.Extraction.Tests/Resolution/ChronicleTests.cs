using GovGraph.Core.Facts;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Resolution;

/// <summary>Pages of other times than that of their publication: chronicles, and counties that have another name today.</summary>
public sealed class ChronicleTests(SharedExtractor shared)
{
    [Theory]
    [InlineData("罗田县2013年大事记（四月）", "2014-03-11", "2013-04-02")]
    [InlineData("2013年4月大事记", "2014-03-11", "2013-04-02")]
    [InlineData("罗田县大事记（2013年4月）", "2014-03-11", "2013-04-02")]
    [InlineData("二〇一三年大事记", "2014-03-11", "2013-04-02")]
    [InlineData("大事记", "2014-05-11", "2014-04-02")]
    [InlineData("2013年工作纪律专项检查启动", "2014-05-11", "2014-04-02")] // no chronicle
    [InlineData("罗田县召开2013年大事记编纂工作会", "2014-05-11", "2014-04-02")]
    [InlineData("2013年十件大事记者见面会", "2014-05-11", "2014-04-02")]
    public void A_chronicle_is_of_the_year_in_its_name(string title, string published, string day) => Assert.Equal(day, Meetings(
        $"{title}\n\n日期：{published}　来源：罗田县史志办\n\n　　4月2日，全县招商引资动员大会召开。县委书记王强讲话，县长李明主持。\n\n　　4月8日，全县春耕生产现场会召开。县长李明讲话。\n"));

    [Theory]
    [InlineData("西青区委书记王强率党政代表团来蓟县考察。县委书记李明，县长周平陪同考察。代表团一行深入到下营镇高家沟村。", "周平 李明 王强")]
    [InlineData("西青区委书记王强率党政代表团来蓟州区考察。区委书记李明，区长周平陪同考察。代表团一行深入到下营镇高家沟村。", "周平 李明 王强")]
    public void A_town_lies_in_the_county_that_the_report_names(string text, string visitors) => Assert.Equal(visitors, string.Join(' ', shared.Extractor.Extract(
        "代表团来访\n\n　　本网讯：5月23日上午，" + text + "\n").Facts.OfType<InspectionFact>().Where(i => i.Place.Name == "高家沟村").Select(i => i.Official.Name).Order(StringComparer.Ordinal)));

    private string Meetings(string text) => string.Join(' ', shared.Extractor.Extract(text).Facts.OfType<MeetingFact>().Select(m => m.Meeting.Date?.ToString() ?? "null").Take(1));
}
