using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons.Divisions;

namespace GovGraph.Extraction.Mentions.Divisions;

/// <summary>Names that share one noun: 罗田、英山两县; 麻城、红安三市县; 罗田等县.</summary>
internal static partial class SharedNoun
{
    /// <summary>Whether bare names run from this one to a noun that closes them all.</summary>
    public static bool Shares(string text, IReadOnlyList<DivisionHit> hits, int index)
    {
        var end = hits[index].End;
        for (var next = index + 1; next < hits.Count && hits[next].Start == end + 1 && text[end] is '、' or '和' or '与'; next++)
        {
            end = hits[next].End;
        }

        return Noun.IsMatch(text, end);
    }

    /// <summary>镇（街道）, 街镇, 乡（镇）: the noun of a list in one of its two open forms.</summary>
    public static string OpenNoun(string noun) => noun.Length < 2 || noun is "街道" or "苏木" ? noun : noun.Contains('街', StringComparison.Ordinal) ? "镇街" : "乡镇";

    /// <summary>What each town of a list may be: 乡镇 leaves open which is which.</summary>
    public static IReadOnlyList<string> Kinds(string noun) => noun switch
    {
        "乡镇" => ["镇", "乡"],
        "镇街" => ["镇", "街道", "乡"],
        _ => [noun],
    };

    /// <summary>匡河、天山、郭集等12个乡镇, 福安、石桥等村: towns and villages, whatever else has such a name; not 广州、深圳等乡友.</summary>
    public static bool AreTowns(string text, int end) => Towns.IsMatch(text, end);

    [GeneratedRegex("\\G(?:、\\p{Lo}{1,5})*(?:等(?:(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})个?)?|(?<=、\\p{Lo}{1,5})[两三四五]个?)(?:行政|自然|建制)?(?:乡镇|镇街|街镇|镇（街道）|街道|镇|乡(?![友亲贤情])|村(?![民级])|社区)(?!代表团|客商|商会)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Towns { get; }

    [GeneratedRegex("\\G(?:等?(?:[两二三四五六七八九十]|[0-9]{1,2})个?(?:县市区|市县区|县区|市县|县市|市区|县|市|区|旗|省)|等(?:县市区|市县区|县区|市县|县市|县|市|区|旗))(?![委长政])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Noun { get; }

    /// <summary>三里畈、九资河两镇; 三里畈、匡河等镇; 匡河、河铺等12个乡镇; 东门、西门两个街道: the list and its noun.</summary>
    [GeneratedRegex("(?<items>\\p{Lo}{1,12}(?:[、和与]\\p{Lo}{1,5}?){1,12}?)(?<![及局院委])(?:等?(?:[两二三四五六七八九十]|[0-9]{1,2})个?|等)(?<noun>街道（[乡镇]{1,2}）|乡?镇（街道?）|乡（镇、街道）|乡（镇）|街道|苏木|乡镇街道|乡镇|镇街道?|街镇|镇|乡(?![友亲贤情]))(?!镇)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex TownList { get; }

    /// <summary>古城|镇人民政府, 古城|乡政府, 古城|街道: a town named like a county; not 古城|乡村振兴, 丹阳|镇江.</summary>
    public static bool IsTown(string text, IReadOnlyList<DivisionHit> hits, int index) =>
        hits[index] is { Form: DivisionNameForm.Bare, End: var end } && end < text.Length && (index + 1 == hits.Count || hits[index + 1].Start != end) && text[end] switch
        {
            '镇' => true,
            '街' => text.AsSpan(end).StartsWith("街道", StringComparison.Ordinal),
            '乡' => end + 1 == text.Length || !char.IsLetter(text[end + 1]) || text[end + 1] is '人' or '政' or '党',
            _ => false,
        };
}
