using CsCheck;
using GovGraph.Core.Drawing;
using GovGraph.Core.Graph;
using Xunit;

namespace GovGraph.Extraction.Tests.Drawing;

public sealed class CaptionTests
{
    [Theory]
    [InlineData("秦望舒", "秦望舒")]
    [InlineData("2023-01-30", "2023-01-30")]
    [InlineData("县委书记", "县委书记")]
    [InlineData("景宁畲族自治县", "景宁畲族 自治县")]
    [InlineData("县应急管理局副局长", "县应急管理局 副局长")]
    [InlineData("青龙垴抽水蓄能电站", "青龙垴抽水 蓄能电站")]
    [InlineData("大河岸灌区续建配套工程", "大河岸灌区 续建配套工程")]
    [InlineData("全县冬春水利建设现场推进会", "全县冬春 水利建设 现场推进会")]
    [InlineData("市政府2024年第9次常务会议", "市政府 2024年第9次 常务会议")]
    [InlineData("“一网统管”指挥中心（二期）", "“一网统管” 指挥中心 （二期）")]
    [InlineData("阿不都热西提·买买提", "阿不都热西 提·买买提")]
    [InlineData("顺河回族区2023年度考核表彰暨2024年城市更新攻坚动员会", "顺河回族区 2023年度 考核表彰暨 2024年城市 更新攻坚 动员会")]
    [InlineData("巴河三里畈段堤防和县防汛物资三里畈储备点", "巴河三里畈段 堤防和县 防汛物资 三里畈储备点")]
    [InlineData("湖北栗香源食品有限公司", "湖北栗香源 食品有限公司")]
    [InlineData("TechnologiesInternational科技园", "Technologi esInternat ional科技园")]
    [InlineData("4月14日　星期一上午　雷鸣岗：主持召开县委常委会第142次会议，研究村级集体经济等工作。", "4月14日星期 一上午雷鸣 岗：主持召开 县委常委会第 142次会议， 研究村级集体 经济等工作")]
    [InlineData("罗田一周要闻（11月11日—11月17日）", "罗田一周要闻 （11月 11日— 11月17日）")]
    [InlineData("鹤溪街道综合养老服务中心", "鹤溪街道综合 养老服务中心")]
    [InlineData("渤海镇竹木精深加工产业园", "渤海镇竹木 精深加工 产业园")]
    [InlineData("农村快递进村专题协商会", "农村快递进村 专题协商会")]
    [InlineData("县文化和广电旅游体育局局长", "县文化和 广电旅游 体育局局长")]
    public void Lines_end_between_words(string name, string caption) => Assert.Equal(caption, Captions.Of(name));

    [Fact]
    public void A_caption_is_the_name_in_at_most_seven_short_lines() =>
        Gen.Char[" 的县水利建设（）“”、2024年ab·第次会议"].Array[1, 60].Sample(chars =>
        {
            var name = new string(chars);
            var (plain, lines) = (name.Replace(" ", "", StringComparison.Ordinal), Captions.Of(name).Split(' '));
            return lines.Length <= 7
                && lines.All(l => l.Length > 0 || plain.Length == 0)
                && lines.All(l => l.Sum(c => c < 0x2000 ? 0.6 : 1) < 6.1)
                && (string.Concat(lines) == plain || (plain.Length > 34 && string.Concat(lines).EndsWith('…')))
                && Captions.Of(name) == Captions.Of(name);
        });

    [Theory]
    [InlineData(EdgeKind.Inspected, "led", "2023-01-30", "考察 2023-01-30")]
    [InlineData(EdgeKind.Inspected, "accompanied", "--09-19", "陪同考察 --09-19")]
    [InlineData(EdgeKind.Inspected, "led", "", "考察")]
    [InlineData(EdgeKind.Chaired, null, "2025-06", "主持 2025-06")]
    [InlineData(EdgeKind.LocatedIn, null, null, "位于")]
    public void A_relationship_reads_as_a_phrase(EdgeKind kind, string? role, string? day, string phrase) =>
        Assert.Equal(phrase, Phrases.Of(kind, new Dictionary<string, string?> { ["role"] = role, ["day"] = day }));

    [Theory]
    [InlineData("former", "曾任")]
    [InlineData("dismissed", "被免去")]
    [InlineData("proposed", "拟任")]
    [InlineData("current", "任")]
    public void A_post_is_held_as_its_status_says(string status, string phrase) =>
        Assert.Equal(phrase, Phrases.Of(EdgeKind.Holds, new Dictionary<string, string?> { ["status"] = status }));

    [Fact]
    public void Every_type_has_a_phrase() =>
        Assert.All(Enum.GetValues<EdgeKind>(), kind => Assert.NotEmpty(Phrases.Of(kind, new Dictionary<string, string?>())));
}
