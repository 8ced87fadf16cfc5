using GovGraph.Extraction.Reading;
using Xunit;

namespace GovGraph.Extraction.Tests.Reading;

/// <summary>Which lines go on with the line before, and which do not.</summary>
public sealed class JoinedLinesTests
{
    [Theory]
    [InlineData("　　昨日上午，县委书记石磊到清水镇调\n研，察看了码头改造工程。", "昨日上午，县委书记石磊到清水镇调研，察看了码头改造工程。")]
    [InlineData("　　要把责任压实。\n石磊强调，要树牢“实干为先”理\n\n念，把工期排到每一天，把责任压\n到每一人。", "石磊强调，要树牢“实干为先”理念，把工期排到每一天，把责任压到每一人。")]
    [InlineData("　　要把责任压实。\n\n石磊强调，要树牢实干为先的理\n\n念，把工期排到每一天，把责任压\n到每一人。", "石磊强调，要树牢实干为先的理念，把工期排到每一天，把责任压到每一人。")]
    [InlineData("　　县长乔\n　岚、副县长方致远参加了调研活动。", "县长乔　岚、副县长方致远参加了调研活动。")]
    [InlineData("他说，桥修好了，村里的茶叶才能卖出去\n，大家的日子才有奔头。", "他说，桥修好了，村里的茶叶才能卖出去，大家的日子才有奔头。")]
    [InlineData("随后，一行人来到三号码头，听取了\n\n首页　上一页　1　2　下一页\n\n工程进度汇报，现场解决用地问题。", "随后，一行人来到三号码头，听取了工程进度汇报，现场解决用地问题。")]
    [InlineData("随后，一行人来到三号码头，听取了\n\n— 12 —\n\n工程进度汇报，现场解决用地问题。", "随后，一行人来到三号码头，听取了工程进度汇报，现场解决用地问题。")]
    [InlineData("“这路啥时候能通？”村民问得急，\n石磊答得也快。", "“这路啥时候能通？”村民问得急，石磊答得也快。")]
    [InlineData("村民说：“路通了，茶叶就能卖个好价钱。\n”石磊听了连连点头。", "村民说：“路通了，茶叶就能卖个好价钱。”")]
    public void Goes_on(string text, string sentence) =>
        Assert.Contains(sentence, Pages.Of(text, SentenceKind.Body));

    [Theory]
    [InlineData("　　石磊听取了汇报\n　　次日，乔岚到石门乡检查防汛工作。", "次日，乔岚到石门乡检查防汛工作。")]
    [InlineData("现将有关事项通知如下：\n一、各村要备足沙袋。\n二、值守人员不得离岗。", "一、各村要备足沙袋。")]
    [InlineData("县里定下三件事，限期办结，逐项销号：\n1．清水河清淤。\n2．石门桥加固。", "1．清水河清淤。")]
    [InlineData("签约项目有三个，其中：\n■东港冷链物流中心  3亿元\n■西山光伏电站  8亿元\n县长乔岚表示，要抓好服务。", "■西山光伏电站  8亿元")]
    [InlineData("　　特此公告。\n　　联系人：石磊\n监督电话：0000-0000000", "联系人：石磊")]
    public void Begins_anew(string text, string sentence) =>
        Assert.Contains(sentence, Pages.Of(text, SentenceKind.Body));

    [Fact]
    public void Paragraphs_end_at_an_indentation_and_after_a_short_line()
    {
        const string Text = "　　3月2日，县委书记石磊到清水镇调研\n码头改造工程。\n　　县长乔岚说，要早谋划、早动手，把\n各项工作往前赶。";

        Assert.Equal(2, Pages.Read(Text).Sentences.Select(s => s.Paragraph).Distinct().Count());
    }

    [Fact]
    public void Names_of_a_list_stay_apart_but_broken_ones_are_joined()
    {
        const string Text =
            "王建国（女）　方　正（回族）　石\n磊　乔　岚（女）\n古丽努尔　李　云\n陈　功　欧阳\n明（壮族）　龙　飞\n何　静　周　全\n罗　平　卢　山";

        Assert.Equal(
            [
                "王建国（女）　方　正（回族）　石磊　乔　岚（女）", "古丽努尔　李　云", "陈　功　欧阳明（壮族）　龙　飞", "何　静　周　全",
                "罗　平　卢　山",
            ],
            Pages.Of(Text, SentenceKind.Body));
    }
}
