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
    [InlineData("景宁畲族自治县", "景宁畲族自治县")]
    [InlineData("县应急管理局副局长", "县应急管理局 副局长")]
    [InlineData("青龙垴抽水蓄能电站", "青龙垴抽水 蓄能电站")]
    [InlineData("大河岸灌区续建配套工程", "大河岸灌区 续建配套工程")]
    [InlineData("全县冬春水利建设现场推进会", "全县冬春水利 建设现场推进会")]
    [InlineData("市政府2024年第9次常务会议", "市政府2024年 第9次常务会议")]
    [InlineData("“一网统管”指挥中心（二期）", "“一网统管” 指挥中心（二期）")]
    [InlineData("阿不都热西提·买买提", "阿不都热 西提· 买买提")]
    [InlineData("顺河回族区2023年度考核表彰暨2024年城市更新攻坚动员会", "顺河回族区 2023年度考核表彰 暨2024年城市 更新攻坚动员会")]
    [InlineData("巴河三里畈段堤防和县防汛物资三里畈储备点", "巴河三里畈段堤防 和县防汛物资 三里畈储备点")]
    [InlineData("湖北栗香源食品有限公司", "湖北栗香源 食品有限公司")]
    [InlineData("TechnologiesInternational科技园", "Technologi esInternat ional科技园")]
    [InlineData("4月14日　星期一上午　雷鸣岗：主持召开县委常委会第142次会议，研究村级集体经济等工作。", "4月14日 星期一上午雷鸣 岗：主持召开县委 常委会第142次 会议，研究村 级集体经济 等工作")]
    [InlineData("罗田一周要闻（11月11日—11月17日）", "罗田一周要闻 （11月11日— 11月17日）")]
    [InlineData("鹤溪街道综合养老服务中心", "鹤溪街道综合 养老服务中心")]
    [InlineData("渤海镇竹木精深加工产业园", "渤海镇竹木精深 加工产业园")]
    [InlineData("农村快递进村专题协商会", "农村快递进村 专题协商会")]
    [InlineData("县文化和广电旅游体育局局长", "县文化和广电 旅游体育局局长")]
    public void Lines_end_between_words(string name, string caption) =>
        Assert.Equal(caption, Captions.Of(name, caption.Length < 13 && (name.Contains('·', StringComparison.Ordinal) || name.Length < 4) ? NodeKind.Official : NodeKind.Place));

    [Fact]
    public void A_caption_is_the_name_with_breaks_and_fits_into_its_circle() =>
        Gen.Select(Gen.Char[" 的县水利建设（）“”、2024年ab·第次会议"].Array[1, 60], Gen.Bool).Sample((chars, isPlace) =>
        {
            var (name, kind) = (new string(chars), isPlace ? NodeKind.Place : NodeKind.Official);
            var (plain, lines) = (name.Replace(" ", "", StringComparison.Ordinal), Captions.Of(name, kind).Split(' '));
            return lines.All(l => l.Length > 0 || plain.Length == 0)
                && (string.Concat(lines) == plain || (Width(plain) > (isPlace ? 26 : 8) && string.Concat(lines).EndsWith('…')))
                && IsShown(lines, isPlace ? 9 : 5.5);
        });

    /// <summary>Neo4j Browser's way to fill a circle, for a font between all.</summary>
    private static bool IsShown(string[] words, double diameter)
    {
        for (var lines = 1; lines <= diameter; lines++)
        {
            var (word, empty) = (0, false);
            for (var line = 0; line < lines; line++)
            {
                var edge = 1 + line - (lines / 2.0) + (line < lines / 2.0 ? -0.5 : 0.5);
                var (room, first) = (2 * Math.Sqrt((diameter * diameter / 4) - (edge * edge)), word);
                for (; word < words.Length && Width(words[word], 0.56) < room - 0.28; word++)
                {
                    room -= Width(words[word], 0.56) + 0.28;
                }

                empty |= word == first;
            }

            if (word == words.Length && !empty)
            {
                return true;
            }
        }

        return words is [""];
    }

    private static double Width(string text, double latin = 0.6) => text.Sum(c => c < 0x2000 && c != '·' ? latin : 1);

    [Theory]
    [InlineData(EdgeKind.Inspected, "led", "2023-01-30", "考察 2023-01-30")]
    [InlineData(EdgeKind.Inspected, "accompanied", "--09-19", "陪同 --09-19")]
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
