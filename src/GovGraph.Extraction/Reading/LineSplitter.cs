using System.Buffers;

namespace GovGraph.Extraction.Reading;

/// <summary>Text to lines, blank ones only counted.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public static List<PageLine> Split(string text)
    {
        var lines = new List<PageLine>();
        var blank = 0;
        for (var from = 0; from < text.Length;)
        {
            var length = text.AsSpan(from).IndexOfAny(Breaks);
            var to = length < 0 ? text.Length : from + length;
            if (TryMeasure(text, from, to, blank, out var line))
            {
                lines.Add(line);
                blank = 0;
            }
            else
            {
                blank++;
            }

            from = to + (to + 1 < text.Length && text[to] == '\r' && text[to + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static bool TryMeasure(string text, int from, int to, int blank, out PageLine line)
    {
        var (start, end, indent, width) = (from, to, 0, 0);
        while (start < to && char.IsWhiteSpace(text[start]))
        {
            indent += text[start] switch { '\t' => 4, '\u3000' => 2, _ => 1 };
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        for (var i = start; i < end; i++)
        {
            width += text[i] < '\u0100' ? 1 : 2;
        }

        line = new PageLine(from, start, end, to, indent, width, blank);
        return end > start;
    }
}
