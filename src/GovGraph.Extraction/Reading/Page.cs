using System.Text;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Reading;

/// <summary>A report's text in two forms of the same length: as read, and in one width and script, which the rules look at.</summary>
internal sealed class Page(string raw, TextNormalizer normalizer)
{
    /// <summary>How much of a long page is searched for words that a headline shares with it.</summary>
    private const int LongestFlat = 20_000;

    private string? flat;

    public string Raw => raw;

    public string Folded { get; } = normalizer.Normalize(raw);

    /// <summary>The folded text without any white space: what the page says, line breaks aside. Of a long page the beginning.</summary>
    public string Flat => flat ??= Compact(Folded.AsSpan(0, Math.Min(Folded.Length, LongestFlat)));

    public ReadOnlySpan<char> Of(PageLine line) => Folded.AsSpan(line.Start, line.Length);

    public static string Compact(ReadOnlySpan<char> text)
    {
        var compact = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                compact.Append(c);
            }
        }

        return compact.ToString();
    }
}
