using System.Globalization;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Tagging;

/// <summary>
/// Writes text in one form, character by character, so that positions hold: full-width ASCII half width
/// (２０２３ → 2023, （ → (, ， → ,), small and vertical marks as full-size ones (﹑ → 、, ︰ → :), upright bars one bar (｜ → |), the full-width space a space, the dots of foreign names one dot (·), traditional characters
/// simplified (縣 → 县). Case stays.
/// Recognisers look at the form it gives and quote the text as printed.
/// </summary>
public sealed class TextNormalizer
{
    private const string Table = "Model/normal.tsv";
    private const char FirstIdeograph = '\u3400';
    private const string DotsInNames = "•‧・";
    private const string Bars = "︱︳│┃∣❘¦";

    /// <summary>Small, vertical and half-width forms of marks, as pages from other encodings print them, and below each what it stands for.</summary>
    private const string MarksInOtherForm = "﹐﹑﹒﹔﹕﹖﹗﹙﹚﹝﹞︐︑︒︓︔︕︖︰∶︵︶︹︺︻︼︽︾︿﹀﹁﹂﹃﹄｡｢｣､､";
    private const string MarksInOwnForm = ",、.;:?!()〔〕,、。:;!?::()〔〕【】《》〈〉「」『』。「」、、";
    private readonly char[] form = new char[char.MaxValue + 1];
    private readonly char[] modelForm = new char[char.MaxValue + 1];

    public TextNormalizer()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            form[c] = c is >= 0xFF01 and <= 0xFF5E ? (char)(c - 0xFEE0) : (char)c;
            modelForm[c] = (char)c;
        }

        form['\u3000'] = form['\u00A0'] = ' ';
        foreach (var dot in DotsInNames)
        {
            form[dot] = '·';
        }

        foreach (var bar in Bars)
        {
            form[bar] = '|';
        }

        for (var i = 0; i < MarksInOtherForm.Length; i++)
        {
            form[MarksInOtherForm[i]] = MarksInOwnForm[i];
        }

        foreach (var row in TsvFile.Read(Table, "from", "to"))
        {
            var (from, to) = (CodePoint(row, 0), CodePoint(row, 1));
            modelForm[from] = to;
            if (from is >= FirstIdeograph and < '\uFF00')
            {
                form[from] = to;
            }
        }
    }

    public char Normalize(char c) => form[c];

    /// <summary>The text in one form, as long as it was.</summary>
    public string Normalize(string text) => string.Create(text.Length, (text, form), static (span, state) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = state.form[state.text[i]];
        }
    });

    /// <summary>The form the tagger was trained on: as its table says, nothing else.</summary>
    internal char ForModel(char c) => modelForm[c];

    private static char CodePoint(TsvRow row, int column) =>
        ushort.TryParse(row[column], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var c)
            ? (char)c
            : throw row.Error($"no code point '{row[column]}'");
}
