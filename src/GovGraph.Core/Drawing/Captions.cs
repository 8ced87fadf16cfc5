using System.Text;

namespace GovGraph.Core.Drawing;

/// <summary>
/// Names as a drawing shows them inside a circle. Neo4j Browser breaks lines at ASCII spaces only, so a caption is the name with a
/// space wherever a line is to end. Depends on the name alone.
/// </summary>
public static class Captions
{
    /// <summary>In widths of a Chinese character: what a line takes, and what is not broken at all.</summary>
    private const double Line = 6, Whole = 5;

    /// <summary>Lines that the circles of govgraph.grass have room for.</summary>
    private const int Lines = 7;

    /// <summary>What fits wherever lines have to end, for a character of width 1 may leave less than that free on each.</summary>
    private const double Surely = Lines * (Line - 0.9);

    private const double AnotherLine = 8, InsideWord = 60, BeforeSingle = 6, AfterSingle = 3, Marks = 200;

    private const string Opening = "（(“‘《〈【[「『", Closing = "）)”’》〉】]」』，。、；：！？,.;:!?·•—－-…%％℃";

    /// <summary>At most seven lines of six characters, broken between words; what is longer ends with an ellipsis.</summary>
    public static string Of(string name)
    {
        var plain = string.Concat(name.Where(c => !char.IsWhiteSpace(c))).TrimEnd('。');
        if (WidthOf(plain) <= Whole)
        {
            return plain;
        }

        var costs = BreakCosts(plain);
        var ways = Enumerable.Range(1, Lines).Select(lines => Best(plain, costs, lines)).OfType<(int[] Ends, double Cost)>().ToList();
        return ways.Count > 0 ? Join(plain, ways.MinBy(w => w.Cost).Ends) : Of(Shortened(plain));
    }

    /// <summary>Chinese characters and their punctuation are twice as wide as Latin letters and digits.</summary>
    private static double WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var c in text)
        {
            width += c < 0x2000 ? 0.6 : 1;
        }

        return width;
    }

    /// <summary>What it costs to break before each character.</summary>
    private static double[] BreakCosts(string name)
    {
        var starts = WordList.Starts(name);
        var costs = new double[name.Length];
        for (var i = 1; i < name.Length; i++)
        {
            var (before, after) = (name[i - 1], name[i]);
            costs[i] = Closing.Contains(after, StringComparison.Ordinal) || Opening.Contains(before, StringComparison.Ordinal) ? Marks
                : IsCounted(before, after) ? InsideWord + 1
                : !starts[i] ? InsideWord
                : Closing.Contains(before, StringComparison.Ordinal) || Opening.Contains(after, StringComparison.Ordinal) ? 0
                : starts[i + 1] ? BeforeSingle
                : starts[i - 1] && i > 1 ? AfterSingle
                : 0;
        }

        return costs;
    }

    /// <summary>2024年, 第9次; and Latin words.</summary>
    private static bool IsCounted(char before, char after) =>
        (char.IsAsciiLetterOrDigit(before) && !Opening.Contains(after, StringComparison.Ordinal)) || (before == '第' && char.IsAsciiLetterOrDigit(after));

    /// <summary>The cheapest way into so many lines, evenly filled; null where there is none.</summary>
    private static (int[] Ends, double Cost)? Best(string name, double[] costs, int lines)
    {
        var even = WidthOf(name) / lines;
        var best = new double[lines + 1, name.Length + 1];
        var from = new int[lines + 1, name.Length + 1];
        for (var line = 0; line <= lines; line++)
        {
            for (var end = 0; end <= name.Length; end++)
            {
                best[line, end] = line == 0 && end == 0 ? 0 : double.PositiveInfinity;
                for (var start = end - 1; line > 0 && start >= 0 && WidthOf(name.AsSpan(start, end - start)) is var width && width <= Line + 0.01; start--)
                {
                    var cost = best[line - 1, start] + costs[start] + ((width - even) * (width - even));
                    if (cost < best[line, end])
                    {
                        (best[line, end], from[line, end]) = (cost, start);
                    }
                }
            }
        }

        if (double.IsPositiveInfinity(best[lines, name.Length]))
        {
            return null;
        }

        var ends = new int[lines];
        for (var (line, end) = (lines, name.Length); line > 0; line--)
        {
            ends[line - 1] = end;
            end = from[line, end];
        }

        return (ends, best[lines, name.Length] + (lines * AnotherLine));
    }

    private static string Join(string name, int[] ends)
    {
        var caption = new StringBuilder(name.Length + ends.Length);
        var start = 0;
        foreach (var end in ends)
        {
            caption.Append(start == 0 ? "" : " ").Append(name, start, end - start);
            start = end;
        }

        return caption.ToString();
    }

    private static string Shortened(string name)
    {
        var length = name.Length - 1;
        while (WidthOf(name.AsSpan(0, length)) > Surely - 1 || char.IsHighSurrogate(name[length - 1]))
        {
            length--;
        }

        return name[..length].TrimEnd('…') + "…";
    }
}
