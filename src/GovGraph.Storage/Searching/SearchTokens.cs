using System.Text;
using GovGraph.Core.Text;

namespace GovGraph.Storage.Searching;

/// <summary>
/// Text as the indexes of both stores hold it: every two neighbouring characters, in order, with spaces between (青云里 → 青云 云里 里⟩). A word is then a phrase
/// of its own pairs, and a single character the beginning of a pair, so neither store needs to know what a Chinese word is. No sign of a keyboard is
/// left in it: each has a code point of its own that no query language knows.
/// </summary>
internal static class SearchTokens
{
    /// <summary>Names, each with marks where it begins and ends; they tell a whole name from a part, and keep words from reaching over two names.</summary>
    public static string OfNames(params IEnumerable<string> names)
    {
        var tokens = new StringBuilder(" ");
        foreach (var name in names)
        {
            Append(tokens, FoldedText.NameStart + FoldedText.Fold(name) + FoldedText.NameEnd).Append(' ');
        }

        return tokens.ToString();
    }

    public static string OfText(string text) => Append(new StringBuilder(text.Length * 3), FoldedText.Fold(text) + FoldedText.NameEnd).ToString();

    /// <summary>What FTS5 and Lucene both read as "all of these words".</summary>
    public static string Query(IEnumerable<string> words) => string.Join(" AND ", words.Select(w => IsSingle(w) ? Sign(w) + "*" : Phrase(w)));

    /// <summary>A name that is this and nothing else.</summary>
    public static string Whole(string name) => Phrase(FoldedText.NameStart + name + FoldedText.NameEnd);

    /// <summary>A name that begins with this.</summary>
    public static string Beginning(string name) => Phrase(FoldedText.NameStart + name);

    private static string Phrase(string folded) => $"\"{Pairs(folded)}\"";

    private static string Pairs(string folded) => Append(new StringBuilder(folded.Length * 3), folded).ToString();

    private static StringBuilder Append(StringBuilder tokens, string folded)
    {
        var start = tokens.Length;
        Rune? before = null;
        foreach (var rune in folded.EnumerateRunes())
        {
            if (before is { } first)
            {
                Sign(Sign(tokens.Length > start ? tokens.Append(' ') : tokens, first), rune);
            }

            before = rune;
        }

        return tokens;
    }

    private static bool IsSingle(string word) => word.Length == (char.IsSurrogate(word[0]) ? 2 : 1);

    private static string Sign(string single) => Sign(new StringBuilder(), Rune.GetRuneAt(single, 0)).ToString();

    private static StringBuilder Sign(StringBuilder tokens, Rune rune) => rune.Value switch
    {
        // The 32 signs between space and delete, in four runs, have just the room that Unicode reserves for such uses.
        >= '!' and <= '/' and var c => tokens.Append((char)(FoldedText.FirstReserved + c - '!')),
        >= ':' and <= '@' and var c => tokens.Append((char)(FoldedText.FirstReserved + 15 + c - ':')),
        >= '[' and <= '`' and var c => tokens.Append((char)(FoldedText.FirstReserved + 22 + c - '[')),
        >= '{' and <= '~' and var c => tokens.Append((char)(FoldedText.FirstReserved + 28 + c - '{')),
        _ => tokens.Append(rune.ToString()),
    };
}
