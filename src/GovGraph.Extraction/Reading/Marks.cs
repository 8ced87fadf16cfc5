namespace GovGraph.Extraction.Reading;

/// <summary>Punctuation in its folded form (half width where there is one).</summary>
internal static class Marks
{
    public const string Openers = "“‘「『(《〈【[〔〖";
    public const string Closers = "”’」』)》〉】]〕〗";

    /// <summary>Ends a sentence.</summary>
    public static bool IsFinal(char c) => c is '。' or '!' or '?' or '｡';

    public static bool IsOpener(char c) => Openers.Contains(c, StringComparison.Ordinal);

    public static bool IsCloser(char c) => Closers.Contains(c, StringComparison.Ordinal);

    public static char CloserOf(char opener) => Closers[Openers.IndexOf(opener, StringComparison.Ordinal)];

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇' or '○';

    /// <summary>The last character before closing quotes and brackets; '\0' where there is none.</summary>
    public static char LastBeforeClosers(ReadOnlySpan<char> text)
    {
        var i = text.Length - 1;
        while (i >= 0 && (IsCloser(text[i]) || char.IsWhiteSpace(text[i])))
        {
            i--;
        }

        return i < 0 ? '\0' : text[i];
    }

    /// <summary>Ends a sentence, closing quotes and brackets aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var last = LastBeforeClosers(text);
        return IsFinal(last) || last == '…';
    }

    /// <summary>A quote or bracket opened within the last <paramref name="reach"/> characters is still open.</summary>
    public static bool LeavesOpen(ReadOnlySpan<char> text, int reach)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0 && i >= text.Length - reach; i--)
        {
            if (IsCloser(text[i]))
            {
                depth++;
            }
            else if (IsOpener(text[i]) && depth-- == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Commas and semicolons outside brackets.</summary>
    public static int Pauses(ReadOnlySpan<char> text)
    {
        var (count, depth) = (0, 0);
        foreach (var c in text)
        {
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            count += depth == 0 && c is ',' or ';' ? 1 : 0;
        }

        return count;
    }
}
