using System.Text;

namespace GovGraph.Extraction.Evaluation;

/// <summary>Quotes the place in a report where a missed row should have been read.</summary>
public static class TextQuote
{
    private const int Around = 30;

    /// <summary>
    /// The surroundings of the longest field of the row that the text holds (line breaks and spaces do not count);
    /// null where it holds none.
    /// </summary>
    public static string? Of(string text, string row)
    {
        var joined = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c)))
        {
            joined.Append(c);
        }

        var whole = joined.ToString();
        var fields = row.Split(" | ").OrderByDescending(f => f.Length).Select(f => string.Concat(f.Where(c => !char.IsWhiteSpace(c))));
        foreach (var field in fields.Where(f => f.Length > 1))
        {
            var at = whole.IndexOf(field, StringComparison.Ordinal);
            if (at >= 0)
            {
                var from = Math.Max(0, at - Around);
                return "…" + whole[from..Math.Min(whole.Length, at + field.Length + Around)] + "…";
            }
        }

        return null;
    }
}
