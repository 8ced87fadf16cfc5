using GovGraph.Core.Answers;
using GovGraph.Core.Text;

namespace GovGraph.Storage.Searching;

/// <summary>Names and sentences with the words that were searched for.</summary>
internal static class SearchSnippet
{
    private const string Ends = "。！？!?；;";

    /// <summary>Characters before and after a word where a sentence knows no end: tables, lists, whole pages without a full stop.</summary>
    private const int Before = 40, After = 80;

    /// <summary>Places looked at; the sentence that holds most words comes early or not at all.</summary>
    private const int Places = 200;

    /// <summary>The words in a name. Where they overlap, they are one mark.</summary>
    public static IReadOnlyList<TextSpan> Marks(string name, IReadOnlyList<string> words)
    {
        var folded = FoldedText.Of(name);
        return Merge(words.SelectMany(folded.Find));
    }

    /// <summary>The first of the names that hold most of the words.</summary>
    public static string Best(IEnumerable<string> names, IReadOnlyList<string> words) => names.MaxBy(n =>
    {
        var folded = FoldedText.Fold(n);
        return words.Count(w => folded.Contains(w, StringComparison.Ordinal));
    })!;

    /// <summary>The first sentence of those that hold most of the words, without its line breaks, and where it stands.</summary>
    public static (EvidenceView Sentence, IReadOnlyList<TextSpan> Marks) Of(string text, IReadOnlyList<string> words)
    {
        var folded = FoldedText.Of(text);
        var found = words.SelectMany((w, i) => folded.Find(w).Take(Places).Select(s => (Word: i, Span: s))).OrderBy(f => f.Span.Start).ToArray();
        var (best, most) = (default(TextSpan), 0);
        for (var i = 0; i < found.Length && most < words.Count; i++)
        {
            var around = Around(text, found[i].Span);
            var count = found.Where(f => Holds(around, f.Span)).Select(f => f.Word).Distinct().Count();
            (best, most) = count > most ? (around, count) : (best, most);
        }

        var ranges = Lines(text, best);
        var marks = Merge(found.Where(f => Holds(best, f.Span)).Select(f => Move(f.Span, ranges)));
        return (new EvidenceView(string.Concat(ranges.Select(r => text.Substring(r.Start, r.Length))), ranges), marks);
    }

    private static TextSpan Around(string text, TextSpan word)
    {
        var (start, end) = (word.Start, word.End);
        while (start > 0 && word.Start - start < Before && !IsEnd(text, start - 1))
        {
            start--;
        }

        while (end < text.Length && end - word.End < After && !IsEnd(text, end - 1))
        {
            end++;
        }

        // Half a character is none.
        start -= start > 0 && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end += end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        return new TextSpan(start, end - start);
    }

    private static bool IsEnd(string text, int at) =>
        Ends.Contains(text[at], StringComparison.Ordinal) || (text[at] == '\n' && EndsParagraph(text.AsSpan(0, at), text.AsSpan(at + 1)));

    /// <summary>
    /// A line that is followed by an empty or indented one, or by a much longer one, as headlines are. The lines of a column are of about one length.
    /// </summary>
    private static bool EndsParagraph(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var line = before[(before.LastIndexOf('\n') + 1)..].Trim();
        var end = after.IndexOf('\n');
        var next = (end < 0 ? after : after[..end]).TrimEnd();
        return next.Length == 0 || next.StartsWith("\u3000") || next.StartsWith("  ") || next.Length * 2 > line.Length * 3;
    }

    private static bool Holds(TextSpan sentence, TextSpan word) => word.Start >= sentence.Start && word.End <= sentence.End;

    /// <summary>The lines of a range, without the spaces around each.</summary>
    private static List<TextSpan> Lines(string text, TextSpan range)
    {
        var lines = new List<TextSpan>();
        var at = range.Start;
        foreach (var line in text.Substring(range.Start, range.Length).Split('\n'))
        {
            var trimmed = line.Trim();
            if (trimmed.Length > 0)
            {
                lines.Add(new TextSpan(at + line.Length - line.TrimStart().Length, trimmed.Length));
            }

            at += line.Length + 1;
        }

        return lines;
    }

    /// <summary>A range of the text as one of the lines put together.</summary>
    private static TextSpan Move(TextSpan span, List<TextSpan> lines)
    {
        int At(int place) => lines.Sum(l => Math.Clamp(place - l.Start, 0, l.Length));
        return new TextSpan(At(span.Start), At(span.End) - At(span.Start));
    }

    private static List<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.OrderBy(s => s.Start).ThenBy(s => s.Length))
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
            {
                merged[^1] = merged[^1] with { Length = Math.Max(merged[^1].End, span.End) - merged[^1].Start };
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
