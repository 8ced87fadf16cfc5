using GovGraph.Core.Text;

namespace GovGraph.Extraction.Tagging;

/// <summary>Cuts running text into rows for the network: at line breaks, and where a line alone is too long, inside it.</summary>
internal static class TagRows
{
    public const int Longest = 4000;

    public static IEnumerable<TextSpan> Cut(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.Length;
            if (end - start > Longest)
            {
                var lineBreak = text.LastIndexOf('\n', start + Longest - 1, Longest);
                end = lineBreak >= start ? lineBreak + 1 : Unsplit(text, start + Longest);
            }

            yield return new TextSpan(start, end - start);
            start = end;
        }
    }

    private static int Unsplit(string text, int cut) => char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;
}
