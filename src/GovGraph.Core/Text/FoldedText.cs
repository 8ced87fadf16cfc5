using System.Globalization;
using System.Text;

namespace GovGraph.Core.Text;

/// <summary>
/// Text as search compares it, with the place of each character in the text as printed. Full-width letters and digits are narrow and
/// small, as in <see cref="NameKey"/>; spaces, line breaks, typographic quotes and the dots inside names are left out, so that a name broken over two
/// lines and one in quotes are found like any other. Commas, full stops and all signs of a keyboard count like letters.
/// </summary>
public sealed class FoldedText
{
    /// <summary>Code points that no text of ours holds, so that an index may give them a meaning of its own.</summary>
    public const char FirstReserved = '\uFDD0', LastReserved = '\uFDEF', NameStart = '\uE000', NameEnd = '\uE001';

    private const string Ignored = "“”„‟‘’「」『』《》〈〉·•・‧";

    private readonly int[] _places;

    private FoldedText(string text, int[] places) => (Text, _places) = (text, places);

    /// <summary>The text in its one form.</summary>
    public string Text { get; }

    /// <summary>The text in its one form, without the places.</summary>
    public static string Fold(string printed) => Of(printed).Text;

    public static FoldedText Of(string printed)
    {
        var text = new StringBuilder(printed.Length);
        var places = new int[printed.Length];
        for (var i = 0; i < printed.Length; i++)
        {
            if (char.IsSurrogatePair(printed, i))
            {
                (places[text.Length], places[text.Length + 1]) = (i, i + 1);
                text.Append(printed, i++, 2);
            }
            else if (Counts(printed[i]))
            {
                places[text.Length] = i;
                text.Append(NameKey.Plain(printed[i]));
            }
        }

        return new FoldedText(text.ToString(), places);
    }

    /// <summary>Every place where the word stands, as ranges of the text as printed, in order. They may overlap.</summary>
    /// <param name="word">Folded, and not empty.</param>
    public IEnumerable<TextSpan> Find(string word)
    {
        for (var at = Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var first = _places[at];
            yield return new TextSpan(first, _places[at + word.Length - 1] + 1 - first);
        }
    }

    private static bool Counts(char c) =>
        !char.IsWhiteSpace(c) && !Ignored.Contains(c, StringComparison.Ordinal) && c is not ((>= FirstReserved and <= LastReserved) or NameStart or NameEnd)
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate);
}
