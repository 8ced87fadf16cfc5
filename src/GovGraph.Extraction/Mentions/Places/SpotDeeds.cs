using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>What somebody does who is where the words before have led: 张三|走进车间, 李四边走边看，|仔细询问菜价; not 张三|了解到.</summary>
internal static partial class SpotDeeds
{
    private const int InsideReach = 10;
    private static readonly NounList Deeds = CueWords.Places.At(PlaceCueList.SpotDeed);
    private static readonly NounList Parts = CueWords.Places.At(PlaceCueList.SpotPart);
    private static readonly NounList Manners = CueWords.Places.At(PlaceCueList.SpotManner);
    private static readonly NounList Entries = CueWords.Places.At(PlaceCueList.SpotEntry);
    private static readonly NounList Insides = CueWords.Places.At(PlaceCueList.SpotInside);

    /// <summary>Whether such a deed follows the name that ends at a position.</summary>
    public static bool Follow(string text, int at)
    {
        while (Manners.LengthAt(text, at) is > 0 and var manner)
        {
            at += manner;
        }

        if (Deeds.LengthAt(text, at) is > 0 and var deed)
        {
            return !Parts.BeginsAt(text, at + deed) && !(text[at] is '参' or '检' or '巡' or '了' or '看' or '体' or '观' && Elsewhere.IsMatch(text, at + deed));
        }

        return Talk.IsMatch(text, at) || Entries.LengthAt(text, at) is > 0 and var entry && Insides.Next(text, at + entry, InsideReach) is > 0 and var inside
            && text.AsSpan(at, inside - at).IndexOfAny("，。；：") < 0;
    }

    /// <summary>参观|广交会, 检查|防汛工作时，, 检查|发现问题, 了解|全县: what is looked at is told, and is not here.</summary>
    [GeneratedRegex(@"\G了?(?:发现|[全我本各][省市县区州镇乡]|[^，。；：、的]{1,12}?(?:(?:[展博交洽年]|博览|展览|展销|交易|洽谈)会|论坛|文化节|旅游节)|[^，。；：、]{1,14}?(?:工作|问题|隐患)(?:[时中后]|期间|过程中)|[^，。；：、]{0,14}?(?:[时中后]|期间)，?(?:在|来到|前往))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Elsewhere { get; }

    /// <summary>与村民|拉家常.</summary>
    [GeneratedRegex(@"\G[与和同跟](?!会)[^，。；：、]{1,12}?(?:交谈|攀谈|座谈|聊|拉家常|拉起家常|唠|算账|算起|打招呼|握手|围坐)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Talk { get; }
}
