using System.Buffers;
using System.Globalization;
using GovGraph.Extraction.Mentions;

namespace GovGraph.Extraction.Lexicons;

/// <summary>A word that tells a day without naming it (昨日, 次日, 上周五, 近日).</summary>
internal sealed record DateWord(string Surface, DateForm Form, int Days);

/// <summary>The words of <c>datewords.tsv</c>, found in a text longest first.</summary>
internal sealed class DateWords
{
    private const string Table = "Lexicons/datewords.tsv";
    private readonly SearchValues<string> surfaces;
    private readonly ILookup<char, DateWord> byFirst;

    public DateWords(IEnumerable<DateWord> words)
    {
        var all = words.OrderByDescending(w => w.Surface.Length).ToList();
        surfaces = SearchValues.Create([.. all.Select(w => w.Surface)], StringComparison.Ordinal);
        byFirst = all.ToLookup(w => w.Surface[0]);
    }

    public static DateWords Load() => new(TsvFile.Read(Table, "surface", "form", "days").Select(Word));

    /// <summary>The next word from a position on; null when there is none.</summary>
    public DateWord? Next(string text, int from, out int start)
    {
        var found = text.AsSpan(from).IndexOfAny(surfaces);
        start = from + found;
        if (found < 0)
        {
            return null;
        }

        foreach (var word in byFirst[text[start]])
        {
            if (string.CompareOrdinal(text, start, word.Surface, 0, word.Surface.Length) == 0)
            {
                return word;
            }
        }

        return null;
    }

    private static DateWord Word(TsvRow row) =>
        row[0].Length > 0 && int.TryParse(row[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days)
            ? new DateWord(row[0], row.Enum<DateForm>(1), days)
            : throw row.Error($"no number of days '{row[2]}'");
}
