using GovGraph.Extraction.Reading;
using Xunit;

namespace GovGraph.Extraction.Tests.Reading;

/// <summary>Lines that are not the news: each with what only looks like it.</summary>
public sealed class FrameTests
{
    private const string Body = "\n\n　　3月2日，县委书记石磊到清水镇调研。\n";

    [Theory]
    [InlineData("发布时间：2024-03-02 09:15　来源：清水县融媒体中心　浏览：12次")]
    [InlineData("来源：县委宣传部　　作者：方致远　　点击：[318]")]
    [InlineData("2024年3月2日　星期六　第3版")]
    [InlineData("清水日报　2024年3月2日　第1版")]
    [InlineData("（原载《清水日报》2024年3月2日第2版）")]
    [InlineData("县人民政府办公室　　　　　　二○二四年三月二日")]
    [InlineData("（第12号）")]
    [InlineData("〔2024〕7号")]
    [InlineData("清水县发布 2024-03-02")]
    [InlineData("２０２４年３月２日　来源：清水发布")]
    [InlineData("16.07.2014")]
    [InlineData("13.02.2015　来源：清水县人民政府")]
    [InlineData("09-10 09:28")]
    [InlineData("09月10日 09:28　来源：清水发布")]
    [InlineData("03-02")]
    public void Header(string line) => Assert.Contains("Header|" + line, Pages.Sentences(line + Body));

    [Theory]
    [InlineData("2024年3月2日上午，清水县召开春耕工作会议。", SentenceKind.Body)]
    [InlineData("来源于清水河的水，养活了一城人。", SentenceKind.Body)]
    [InlineData("清水县2024年重点项目集中开工", SentenceKind.Headline)]
    [InlineData("时间：3月8日上午9时；地点：县会议中心。", SentenceKind.Body)]
    [InlineData("省道315.07.2014段", SentenceKind.Headline)]
    [InlineData("清水县12-5名考生", SentenceKind.Headline)]
    public void No_header(string line, SentenceKind kind) => Assert.Contains($"{kind}|{line}", Pages.Sentences(line + Body));

    [Theory]
    [InlineData("记者 石磊 通讯员 乔木 文/图")]
    [InlineData("（见习记者 方致远 / 文　乔　岚 / 图）")]
    [InlineData("责任编辑：石磊　　校对：方　正　　审核：乔岚")]
    [InlineData("记者丨石磊")]
    [InlineData("□ 本报记者　石磊/文　　古丽努尔·买买提/图")]
    [InlineData("（清水镇党政办供稿）")]
    [InlineData("石　磊　摄")]
    [InlineData("（石磊　方致远）")]
    [InlineData("记者石磊 通讯员方致远")]
    public void Byline(string line) => Assert.Contains("Byline|" + line, Pages.Sentences("石磊到清水镇调研" + Body + line));

    [Theory]
    [InlineData("编辑部里的灯光")]
    [InlineData("统筹城乡发展")]
    [InlineData("记者节庆祝活动举行")]
    [InlineData("图书馆开馆")]
    [InlineData("文　斌（县发改局）　　石　磊（县财政局）")]
    public void No_byline(string line) => Assert.DoesNotContain("Byline|" + line, Pages.Sentences(line + Body));

    [Theory]
    [InlineData("您所在的位置：首页 > 新闻中心 > 正文")]
    [InlineData("首 页　走进清水　政务公开　新闻中心")]
    [InlineData("字体：[大] [中] [小]　　打印本页")]
    [InlineData("今天是：2024年3月2日 星期六")]
    [InlineData("2024年3月2日 星期六　　无障碍　长者模式　手机版")]
    [InlineData("清水县人民政府门户网站")]
    [InlineData("清水日报　要闻　3")]
    [InlineData("【相关阅读】县长乔岚到石门乡检查防汛")]
    [InlineData("【字体：大 中 小】")]
    [InlineData("第3版：要闻")]
    [InlineData("━ ━ ━ ━ ━")]
    public void Furniture_at_the_top(string line) => Assert.Contains("Furniture|" + line, Pages.Sentences(line + "\n石磊到清水镇调研" + Body));

    [Theory]
    [InlineData("上一篇：县长乔岚到石门乡检查防汛")]
    [InlineData("第 1 页 / 共 1 页")]
    [InlineData("主办：清水县人民政府办公室　　网站地图")]
    [InlineData("清ICP备00000000号")]
    [InlineData("分享到：微信　微博")]
    public void Furniture_at_the_foot(string line) => Assert.Contains("Furniture|" + line, Pages.Sentences("石磊到清水镇调研" + Body + "\n" + line));

    [Theory]
    [InlineData("有困难请随时联系我们。", SentenceKind.Body)]
    [InlineData("全市无障碍环境建设推进会召开", SentenceKind.Headline)]
    [InlineData("主办方代表石磊致辞。", SentenceKind.Body)]
    public void No_furniture(string line, SentenceKind kind) => Assert.Contains($"{kind}|{line}", Pages.Sentences(line + Body));

    [Fact]
    public void Links_below_their_heading_name_nobody()
    {
        const string Text = "石磊到清水镇调研" + Body + "\n相关新闻\n· 县长乔岚检查防汛\n· 方致远到石门乡慰问\n1 清水镇党委书记古丽努尔的一天";

        Assert.Equal(4, Pages.Of(Text, SentenceKind.Furniture).Count());
        Assert.Single(Pages.Of(Text, SentenceKind.Headline));
    }

    [Theory]
    [InlineData("热点排行")]
    [InlineData("猜你喜欢")]
    [InlineData("新闻推荐")]
    [InlineData("您可能还喜欢：")]
    [InlineData("更多>>")]
    [InlineData("为您推荐")]
    [InlineData("近期热点")]
    [InlineData("要闻")]
    public void Links_to_other_stories_name_nobody(string heading)
    {
        var text = "石磊到清水镇调研" + Body + $"\n{heading}\n· 县长乔岚检查防汛 2024-03-01\n方致远到石门乡慰问";

        Assert.Equal(3, Pages.Of(text, SentenceKind.Furniture).Count());
    }

    [Fact]
    public void A_column_with_a_story_below_it_heads_no_links() =>
        Assert.Contains("Body|3月1日，县长乔岚检查防汛。", Pages.Sentences("石磊到清水镇调研" + Body + "\n要闻\n\n乔岚检查防汛\n\n　　3月1日，县长乔岚检查防汛。"));

    [Fact]
    public void A_header_broken_inside_its_date_is_one_header() =>
        Assert.Contains("Header|清水县融媒体中心记者站　2024-03-02　浏览：12次", Pages.Sentences("清水县融媒体中心记者站　2024-0\n3-02　浏览：12次" + Body));

    [Fact]
    public void The_organ_that_signs_belongs_to_the_date_below() =>
        Assert.Equal(
            ["清水县应急管理局", "2024年3月2日"],
            Pages.Of("防汛提醒" + Body + "　　　　　　　　　　清水县应急管理局\n　　　　　　　　　　2024年3月2日", SentenceKind.Header));

    [Fact]
    public void A_jump_is_cut_out_of_its_sentence() =>
        Assert.Equal(["Body|石磊要求，严格执行制度，不", "Furniture|（下转第三版）"], Pages.Sentences("石磊要求，严格执行制度，不（下转第三版）"));
}
