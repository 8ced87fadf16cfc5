using System.Text.RegularExpressions;
using GovGraph.Extraction.Reading;

namespace GovGraph.Extraction.Tagging;

/// <summary>
/// A sentence's text in the one form that recognisers match: ASCII digits and letters, Chinese punctuation, simplified characters,
/// without the spaces that scanning and justified columns leave inside running text.
/// </summary>
internal static partial class SentenceText
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
        var isSpread = IsSpread(printed);
        var names = isProse && NamesOfSenders.Match(printed) is { Success: true } senders ? senders.Length : 0;
        for (var i = 0; i < printed.Length; i++)
        {
            var c = printed[i];
            if (c is '(' or '（' && Pinyin.IsMatch(printed, i))
            {
                i += Pinyin.Match(printed, i).Length - 1;
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                if (isSpread || i == 0 || i + 1 == printed.Length || char.IsWhiteSpace(printed[i - 1]) || (isProse && c == ' ' && i >= names && IsLone(printed, i)))
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

    /// <summary>县(xiàn)长(zhǎng): how a character is read, as converted pages print it, is not text.</summary>
    [GeneratedRegex("\\G(?<=[\u3400-\u9FFF])[(（](?=[a-z]{0,5}[^\x00-\x7F\u3000-\uFFFF])[a-z\u00C0-\u01FF\u0251\u0261\u1E00-\u1EFF]{1,7}[)）]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Pinyin { get; }

    /// <summary>某某网讯（张三 李四）, 张三 县财政局副局长，拟任…: the space beside names stays.</summary>
    [GeneratedRegex("^(?:[\\s\\u3000]*\\p{Lo}{2,4} (?=\\p{Lo}[^，。]{3,30}[，。；].{0,40}(?:拟任|现任|提名))|[\\s\\u3000]*[^，。（(]{2,14}[讯电][\\s\\u3000]?[（(][\\p{Lo} ]{3,24}[）)])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NamesOfSenders { get; }

    /// <summary>某 某 县 人 民 政 府: letters set apart over the line.</summary>
    private static bool IsSpread(string text)
    {
        var letters = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                continue;
            }

            if (i > 0 && !char.IsWhiteSpace(text[i - 1]))
            {
                return false;
            }

            letters++;
        }

        return letters >= 4;
    }

    private static bool IsLone(string text, int i) =>
        !char.IsWhiteSpace(text[i + 1]) && !(char.IsAsciiLetter(text[i - 1]) && char.IsAsciiLetter(text[i + 1]));

    private static char Punctuation(char c, string text, int i) => c switch
    {
        ',' when !BetweenDigits(text, i) => '，',
        ':' when !BetweenDigits(text, i) => '：',
        '.' when BetweenIdeographs(text, i) => '、', // a scanned page
        '丨' => '|',
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

    private static bool BetweenIdeographs(string text, int i) =>
        i > 0 && i + 1 < text.Length && text[i - 1] is >= '\u4E00' and <= '\u9FFF' && text[i + 1] is >= '\u4E00' and <= '\u9FFF';

    private static bool BetweenDigits(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);
}
