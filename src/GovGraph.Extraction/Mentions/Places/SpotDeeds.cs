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
            return !Parts.BeginsAt(text, at + deed);
        }

        return Talk.IsMatch(text, at) || Entries.LengthAt(text, at) is > 0 and var entry && Insides.Next(text, at + entry, InsideReach) is > 0 and var inside
            && text.AsSpan(at, inside - at).IndexOfAny("，。；：") < 0;
    }

    /// <summary>与村民|拉家常.</summary>
    [GeneratedRegex(@"\G[与和同跟](?!会)[^，。；：、]{1,12}?(?:交谈|攀谈|交流|座谈|聊|拉家常|拉起家常|唠|算账|算起|打招呼|握手|围坐|一起)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Talk { get; }
}
