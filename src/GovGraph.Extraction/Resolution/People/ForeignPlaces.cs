using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>
/// Names written by sound that the tagger takes for persons and that are places: 哈尔科夫|方向, 首都|贝鲁特, 基辅、|敖德萨|等地; and storms and ships
/// (台风|“韦帕”).
/// </summary>
internal static partial class ForeignPlaces
{
    /// <summary>Characters by which foreign names are written.</summary>
    private const string Sounds =
        "阿埃艾安昂奥巴拜班邦包保鲍贝本比彼宾波博布查茨达代戴丹当道德登邓迪丁顿多俄厄恩尔法凡菲费芬佛夫弗福盖甘冈戈哥格葛根古瓜圭哈海汉汗赫亨红洪胡霍基吉加贾简杰津喀卡凯坎康科克肯库夸拉莱赖兰朗劳勒雷里利列林留卢鲁伦罗洛马"
        + "玛迈麦曼芒梅门蒙米密莫姆穆纳娜南瑙内尼涅宁纽努诺欧帕潘佩皮普齐奇乔切丘热瑞萨塞赛桑瑟沙莎舍圣什斯苏索塔泰坦特提蒂廷图土托瓦旺威韦维沃乌武西希锡夏谢辛休逊雅亚扬耶伊依因尤约扎泽兹白敖松";

    /// <summary>Such a name at least has so many characters before 在 alone tells a place of it.</summary>
    private const int Long = 3;

    private static readonly SearchValues<char> Written = SearchValues.Create(Sounds);

    public static bool IsWrittenBySound(string name) => name.AsSpan().IndexOfAnyExcept(Written) < 0;

    /// <summary>Whether the words around a name tell that it is a place's, a storm's or a ship's.</summary>
    public static bool IsToldAsPlace(TaggedSentence sentence, int start, int length)
    {
        var text = sentence.Text;
        var end = start + length;
        return After.IsMatch(text, end)
            || (length >= Long && !ByHim.IsMatch(text, end) && Before.IsMatch(text.AsSpan(0, start)))
            || (length >= Long && start > 1 && text[start - 1] == '、' && sentence.Tags.Any(t => t.End == start - 1 && t.Tag == Tag.Place))
            || (start > 0 && text[start - 1] == '“' && end < text.Length && text[end] == '”' && (Named.IsMatch(text.AsSpan(0, start - 1)) || (end + 1 < text.Length && text[end + 1] == '号')));
    }

    /// <summary>…|方向, …|核电站, …|南郊, …、库皮扬斯克等地.</summary>
    [GeneratedRegex(
        "\\G(?:(?:、|和|及|与|以及)[" + Sounds + "]{2,8}){0,6}(?:等?(?:方向|战线|前线|地区(?!总部))|等(?:多地|地|[多数\\p{Nd}一二两三四五六七八九十]{0,3}[个座]?(?:州|省|市|城市|城镇))(?![长民委])"
        + "|州(?![长委])|市(?![长民委])|一线|核电站|(?:国际)?机场|难民营|口岸|港口?(?![澳人督])|[南北东西中]部|[东南西北]{1,2}郊|郊区|市[中郊区]|城区|半岛|附近|周边|境内|以[东南西北]|上空|空军基地|海军基地|核设施|的(?:战斗|战事|战况|战线|局势|攻势|港口|街头|居民|民众))",
        RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex After { get; }

    /// <summary>首都|…, 南部城市汗|…, 控制了|…, 在|….</summary>
    [GeneratedRegex(
        "(?:城市|首都|首府|重镇|小镇|港口|[东南西北中]部|(?<![^，。；：、]{0,3}长)州|位于|控制|占领|攻入|解放|撤出|撤离|飞往|开往|驶往|飞抵|抵达|途经|空袭|炮击|在|从|至)了?[" + Sounds + "]?(?:[" + Sounds + "]{2,8}[、和])*$",
        RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Before { get; }

    /// <summary>在哈桑|陪同下, 从马丁|手中: it is somebody.</summary>
    [GeneratedRegex("\\G(?:先生|女士|夫人|教授|博士|[等和]?[^，。；]{0,6}(?:陪同|率领|带领|带动|领导|主持|指导|影响|介绍|看来|家|创办|开办|经营|承包|投资|牵头|成立|主演|执教|任教|手[中里]|那里|身[上边])|的(?!居民|民众|街头|军事|港口|战斗))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex ByHim { get; }

    [GeneratedRegex("(?:台风|飓风|风暴|热带气旋|航母|护卫舰|驱逐舰|军舰|潜艇|货轮|油轮|商船|火箭|飞船|导弹)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Named { get; }
}
