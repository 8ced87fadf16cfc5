namespace GovGraph.Extraction.Mentions;

/// <summary>Quotes, title marks and brackets in a sentence: what stands inside is somebody's words, a document or an aside.</summary>
internal static class Enclosure
{
    private const string Open = "“‘《〈(（[【〔「『";
    private const string Close = "”’》〉)）]】〕」』";

    /// <summary>
    /// Whether a position stands inside some pair. A mark that is never closed encloses nothing but a quotation, which may go on in the next sentence
    /// (“现在是六月。”): then it encloses the rest.
    /// </summary>
    public static bool IsInside(string text, int position)
    {
        Span<char> stack = stackalloc char[8];
        var depth = 0;
        for (var i = 0; i < position; i++)
        {
            var open = Open.IndexOf(text[i], StringComparison.Ordinal);
            if (open >= 0 && depth < stack.Length)
            {
                stack[depth++] = Close[open];
            }
            else if (depth > 0 && text[i] == stack[depth - 1])
            {
                depth--;
            }
        }

        while (depth > 0)
        {
            var close = stack[--depth];
            if (close is '”' or '」' or '』' || text.IndexOf(close, position) >= 0)
            {
                return true;
            }
        }

        return ClosesWithoutOpening(text, position);
    }

    /// <summary>《黄冈日报》, 《罗田县…管理办法》, 《…廉洁从政若干准则》: part of a title.</summary>
    public static bool IsInTitleMarks(string text, int position)
    {
        var open = text.LastIndexOf('《', position);
        return open >= 0 && text.IndexOf('》', open) > position;
    }

    /// <summary>现在是六月。” said X: the sentence began inside the quotation.</summary>
    private static bool ClosesWithoutOpening(string text, int position)
    {
        var close = text.AsSpan(position).IndexOfAny('”', '“');
        return close >= 0 && text[position + close] == '”' && text.AsSpan(0, position).IndexOf('“') < 0;
    }
}
