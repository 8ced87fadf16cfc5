using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Resolution.People;

/// <summary>Names written by sound in news from abroad: places, bodies and storms are nobody; who is named so and speaks, is addressed or lives somewhere is.</summary>
public sealed class ForeignNamesTests(SharedExtractor shared)
{
    private const string Head = "石坪日报 2024-05-21\n\n国际快讯\n\n　　";
    private readonly Told told = new(shared);

    [Theory]
    [InlineData("哈尔科夫方向战斗激烈，在库皮扬斯克、马林卡等方向也有交火。")]
    [InlineData("加沙地带南部城市汗尤尼斯和拉法遭到空袭。")]
    [InlineData("黎巴嫩首都贝鲁特南郊遭到袭击。")]
    [InlineData("扎波罗热核电站外部供电线路中断。")]
    [InlineData("美国加利福尼亚、伊利诺伊等20个州提起诉讼。")]
    [InlineData("基辅、敖德萨等地传出爆炸声。")]
    [InlineData("缅甸第二大城市曼德勒市部分建筑倒塌，曼德勒到仰光的道路受损。")]
    [InlineData("台风“韦帕”在海南文昌登陆。飓风“米尔顿”造成停电。")]
    [InlineData("美国“罗斯福”号航母返回母港。")]
    [InlineData("巴勒斯坦伊斯兰抵抗运动（哈马斯）发表声明，哈马斯称已同意停火方案。")]
    public void A_place_abroad_is_no_person(string text) => Assert.Equal(string.Empty, told.People(Head + text) + told.Officials(Head + text));

    [Theory]
    [InlineData("美国男子佩雷斯在哈尔科夫附近经商，佩雷斯说，他在家中遭到枪击。", "佩雷斯")] // who speaks
    [InlineData("扎西在牧场养了三百头牦牛。在扎西带动下，邻居也养起了牛。", "扎西")] // 在 before somebody
    [InlineData("村民买买提等多人参加了培训。买买提告诉记者，收入增加了。", "买买提 村民")]
    [InlineData("护边员阿迪力在边境线上走了三十年。阿迪力说，这里就是家。", "阿迪力 护边员")]
    public void Somebody_named_by_sound_is_a_person(string text, string people) => Assert.Equal(people, told.People(Head + text));

    [Theory]
    [InlineData("应柬埔寨国王西哈布邀请，代表团出席了庆典。", "西哈布: 柬埔寨国王")]
    [InlineData("伊朗最高领袖哈梅里发表讲话。", "哈梅里: 伊朗最高领袖")]
    [InlineData("世界贸易组织总干事伊维娜在日内瓦表示，全球贸易回升。", "伊维娜: 世界贸易组织总干事")]
    [InlineData("应急管理局局长石敬东到松山镇检查。", "石敬东: 应急管理局局长")] // 应 of a name
    public void Heads_abroad_have_their_posts(string text, string officials) => Assert.Equal(officials, told.Officials(Head + text));
}
