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

    [GeneratedRegex("\\G(?:等?(?:[两二三四五六七八九十]|[0-9]{1,2})个?(?:县市区|市县区|县区|市县|县市|市区|县|市|区|旗|省)|等(?:县市区|市县区|县区|市县|县市|县|市|区|旗))(?![委长政])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Noun { get; }

    /// <summary>三里畈、九资河两镇; 三里畈、匡河等镇; 东门、西门两个街道: the list and its noun.</summary>
    [GeneratedRegex("(?<items>\\p{Lo}{1,12}(?:[、和与]\\p{Lo}{1,5}){1,12}?)(?:等?(?:[两二三四五六七八九十]|[0-9]{1,2})个?|等)(?<noun>街道|苏木|镇|乡)(?!镇)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex TownList { get; }
}
