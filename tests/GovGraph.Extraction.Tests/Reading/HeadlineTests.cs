using GovGraph.Extraction.Reading;
using Xunit;

namespace GovGraph.Extraction.Tests.Reading;

public sealed class HeadlineTests
{
    private const string Body = "\n\n　　3月2日，清水县召开安全生产工作推进会议，县委书记石磊讲话。\n";

    [Theory]
    [InlineData("清水县召开安全生产\n工作推进会议", "清水县召开安全生产工作推进会议")] // the words around the break stand in the body
    [InlineData("石磊到石门乡调研“百村\n示范”工程", "石磊到石门乡调研“百村示范”工程")]
    [InlineData("清水县春耕生产现场会\n暨农资保供推进会举行", "清水县春耕生产现场会暨农资保供推进会举行")]
    [InlineData("我县组织收看全省岁末年初森林防火\n视频会议", "我县组织收看全省岁末年初森林防火视频会议")]
    public void A_broken_headline_is_one(string lines, string headline) =>
        Assert.Equal([headline], Pages.Of(lines + Body, SentenceKind.Headline));

    [Theory]
    [InlineData("石磊在石门乡调研时强调\n把春耕抓紧抓实", "石磊在石门乡调研时强调", "把春耕抓紧抓实")]
    [InlineData("让老码头活起来\n——清水镇更新改造见闻", "让老码头活起来", "——清水镇更新改造见闻")]
    [InlineData("县委全会召开\n听取工作报告　部署明年任务", "县委全会召开", "听取工作报告　部署明年任务")]
    [InlineData("清水县2024年春耕生产现场会召开\n乔岚出席", "清水县2024年春耕生产现场会召开", "乔岚出席")]
    public void Kicker_and_main_line_are_two(string lines, string first, string second) =>
        Assert.Equal([first, second], Pages.Of(lines + Body, SentenceKind.Headline));

    [Fact]
    public void A_headline_behind_its_body_comes_to_its_front()
    {
        const string Text = "　　本报讯 3月2日，清水县召开春耕现\n场会，县委书记石磊讲话。\n记者 方致远\n\n清水县召开春耕现场会\n";

        Assert.Equal(
            ["Headline|清水县召开春耕现场会", "Body|本报讯 3月2日，清水县召开春耕现场会，县委书记石磊讲话。", "Byline|记者 方致远"],
            Pages.Sentences(Text));
    }

    [Fact]
    public void Headlines_go_to_the_article_that_says_them()
    {
        const string Text =
            "　　本报讯 3月2日，清水县召开春耕现场会，县委书记石磊讲话。\n记者 方致远\n\n乔岚检查石门水库除险加固\n\n"
            + "　　3月3日，县长乔岚检查石门水库除险加固工程。\n记者 方致远\n\n清水县召开春耕现场会\n";

        Assert.Equal(
            [
                "0|Headline|清水县召开春耕现场会", "0|Body|本报讯 3月2日，清水县召开春耕现场会，县委书记石磊讲话。", "0|Byline|记者 方致远",
                "1|Headline|乔岚检查石门水库除险加固", "1|Body|3月3日，县长乔岚检查石门水库除险加固工程。", "1|Byline|记者 方致远",
            ],
            Pages.WithArticle(Text));
    }

    [Theory]
    [InlineData("石磊到清水镇调研\n县委书记石磊昨日来到清水镇，先后察看了码头改造工程、冷链物流中心和春耕现场，要求把责任压到每一个人，把工期排到每一天。")]
    [InlineData("石磊到清水镇调研\n3月2日，县委书记石磊到清水镇调研。")]
    [InlineData("石磊到清水镇调研\n　　县委书记石磊昨日到清水镇调研。")]
    [InlineData("石磊到清水镇调研\n来源：\n清水县融媒体中心\n　　县委书记石磊昨日到清水镇调研。")]
    [InlineData("石磊到清水镇调研\n\n　　县委书记石磊昨日到清水镇调研。\n\n特此报道\n")]
    public void Stands_above_its_text(string text) =>
        Assert.Equal(["石磊到清水镇调研"], Pages.Of(text, SentenceKind.Headline));

    [Fact]
    public void Sub_headings_stay_where_they_are()
    {
        const string Text = "一条路的故事\n\n　　车过清水镇，路就陡了。\n\n　　山上的账\n\n　　石门村有八十户人家。\n";

        Assert.Equal(["Headline|一条路的故事", "Body|车过清水镇，路就陡了。", "Body|山上的账", "Body|石门村有八十户人家。"], Pages.Sentences(Text));
    }
}
