using System.Globalization;

namespace GovGraph.Extraction.Mentions.Dates;

/// <summary>Numbers as dates print them: 2023, 二〇二三, 7, 十七.</summary>
internal static class DateNumbers
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>A year digit by digit (二○一二); null for anything else.</summary>
    public static int? Year(ReadOnlySpan<char> text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var year = 0;
        foreach (var c in text)
        {
            var digit = Digit(c);
            if (digit < 0)
            {
                return null;
            }

            year = (year * 10) + digit;
        }

        return text.Length == 4 ? year : null;
    }

    /// <summary>A month or a day (7, 七, 十七, 二十七); null for anything else.</summary>
    public static int? Small(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        if (text is "元")
        {
            return 1; // 元月
        }

        var ten = text.IndexOf('十');
        if (ten < 0)
        {
            return text.Length == 1 && Digit(text[0]) is > 0 and var digit ? digit : null;
        }

        var tens = ten == 0 ? 1 : ten == 1 ? Digit(text[0]) : -1;
        var ones = ten == text.Length - 1 ? 0 : ten == text.Length - 2 ? Digit(text[^1]) : -1;
        return tens > 0 && ones >= 0 ? (tens * 10) + ones : null;
    }

    private static int Digit(char c) => c is '○' or '零' or '0' or 'O' or 'О' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal);
}
