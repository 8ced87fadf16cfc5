using GovGraph.Extraction.Reading;

namespace GovGraph.Extraction.Tagging;

/// <summary>
/// A sentence's text in the one form that recognisers match: ASCII digits and letters, Chinese punctuation, simplified characters,
/// without the spaces that scanning and justified columns leave inside running text.
/// </summary>
internal static class SentenceText
{
    /// <summary>Running text this long does not separate its words by spaces.</summary>
    private const int Prose = 16;

    /// <summary>Fills the characters kept and where they stand in the sentence.</summary>
    public static void Fill(Sentence sentence, TextNormalizer normalizer, List<char> text, List<int> map)
    {
        var printed = sentence.Text;
        var isProse = sentence.Kind == SentenceKind.Body && printed.Length > Prose && printed.AsSpan().ContainsAny("，。,")
            && !printed.Contains("记者", StringComparison.Ordinal) && !printed.Contains("通讯员", StringComparison.Ordinal)
            && !printed.Contains("記者", StringComparison.Ordinal);
        for (var i = 0; i < printed.Length; i++)
        {
            var c = printed[i];
            if (char.IsWhiteSpace(c))
            {
                if (i == 0 || i + 1 == printed.Length || char.IsWhiteSpace(printed[i - 1]) || (isProse && c == ' ' && IsLone(printed, i)))
                {
                    continue;
                }

                text.Add(' ');
            }
            else
            {
                text.Add(Punctuation(normalizer.Normalize(c), printed, i));
            }

            map.Add(i);
        }
    }

    private static bool IsLone(string text, int i) =>
        !char.IsWhiteSpace(text[i + 1]) && !(char.IsAsciiLetter(text[i - 1]) && char.IsAsciiLetter(text[i + 1]));

    private static char Punctuation(char c, string text, int i) => c switch
    {
        ',' when !BetweenDigits(text, i) => '，',
        ':' when !BetweenDigits(text, i) => '：',
        ';' => '；',
        '!' => '！',
        '?' => '？',
        '(' => '（',
        ')' => '）',
        '·' or '•' or '‧' or '・' or '∙' => '·',
        '「' or '『' or '﹁' => '“',
        '」' or '』' or '﹂' => '”',
        _ => c,
    };

    private static bool BetweenDigits(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);
}
