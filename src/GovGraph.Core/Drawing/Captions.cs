using System.Runtime.InteropServices;
using System.Text;
using GovGraph.Core.Graph;

namespace GovGraph.Core.Drawing;

/// <summary>
/// Names as a drawing shows them inside a circle. Neo4j Browser breaks lines at ASCII spaces only, so a caption is the name with a
/// space wherever a line may end. Depends on the name and the kind alone.
/// </summary>
public static class Captions
{
    /// <summary>What a longer name is cut to: some way to break it is found then, whatever its words.</summary>
    private const double Longest = 38;

    private const double Whole = 5, AnotherLine = 8, InsideWord = 60, BeforeSingle = 6, AfterSingle = 3, Marks = 200;

    private const string Opening = "（(“‘《〈【[「『", Closing = "）)”’》〉】]」』，。、；：！？,.;:!?·•—－-…%％℃";

    /// <summary>The name, broken between words so that all of it fits into the circle; what is too long ends with an ellipsis.</summary>
    public static string Of(string name, NodeKind kind)
    {
        var circle = kind is NodeKind.Official or NodeKind.Person ? Circle.Small : Circle.Large;
        var plain = string.Concat(name.Where(c => !char.IsWhiteSpace(c))).TrimEnd('。');
        return Circle.WidthOf(plain) <= Whole || kind == NodeKind.Date ? plain : Broken(plain, circle);
    }

    private static string Broken(string name, Circle circle)
    {
        var costs = BreakCosts(name);
        var width = Circle.WidthOf(name);
        (int[] Ends, double Cost)? chosen = null;
        var fewest = (int)Math.Ceiling(width / circle.Widest);
        for (var lines = fewest; lines <= circle.MostLines && !(chosen?.Cost < lines * AnotherLine); lines++)
        {
            if (Best(name, costs, lines, circle) is { } way && way.Cost < (chosen?.Cost ?? double.MaxValue))
            {
                chosen = way;
            }
        }

        return chosen is { } best ? Join(name, best.Ends) : Broken(Shortened(name, Math.Min(width - 1, Longest)), circle);
    }

    /// <summary>What it costs to break before each character.</summary>
    private static double[] BreakCosts(string name)
    {
        var starts = WordList.Starts(name);
        var costs = new double[name.Length];
        for (var i = 1; i < name.Length; i++)
        {
            var (before, after) = (name[i - 1], name[i]);
            costs[i] = Is(Closing, after) || Is(Opening, before) ? Marks
                : IsCounted(before, after) ? InsideWord + 1
                : !starts[i] ? InsideWord
                : Is(Closing, before) || Is(Opening, after) ? 0
                : starts[i + 1] ? BeforeSingle
                : starts[i - 1] && i > 1 ? AfterSingle
                : 0;
        }

        return costs;
    }

    private static bool Is(string marks, char c) => marks.Contains(c, StringComparison.Ordinal);

    /// <summary>2024年, 第9次; and Latin words.</summary>
    private static bool IsCounted(char before, char after) =>
        (char.IsAsciiLetterOrDigit(before) && !Is(Opening, after)) || (before == '第' && char.IsAsciiLetterOrDigit(after));

    /// <summary>The cheapest way into so many lines, evenly filled, of those that the circle shows; null where there is none.</summary>
    private static (int[] Ends, double Cost)? Best(string name, double[] costs, int lines, Circle circle)
    {
        var (size, even) = (name.Length + 1, Circle.WidthOf(name) / lines);
        // For the piece in each line, from start to end: what the cheapest way up to it costs, and where the piece before began.
        var best = new double[lines, size, size];
        MemoryMarshal.CreateSpan(ref best[0, 0, 0], best.Length).Fill(double.PositiveInfinity);
        var from = new int[lines, size, size];
        for (var line = 0; line < lines; line++)
        {
            for (var start = line; start < name.Length; start++)
            {
                for (var end = start + 1; end <= name.Length && circle.Holds(name.AsSpan(start, end - start), line, lines); end++)
                {
                    var (before, cheapest) = line == 0 ? (0, start == 0 ? 0 : double.PositiveInfinity) : (-1, double.PositiveInfinity);
                    for (var last = start - 1; line > 0 && last >= 0; last--)
                    {
                        if (best[line - 1, last, start] is var cost && cost < cheapest
                            && circle.Parts(name.AsSpan(last, start - last), name.AsSpan(start, end - start), line - 1, lines))
                        {
                            (before, cheapest) = (last, cost);
                        }
                    }

                    var uneven = Circle.WidthOf(name.AsSpan(start, end - start)) - even;
                    best[line, start, end] = cheapest + costs[start] + (uneven * uneven);
                    from[line, start, end] = before;
                }
            }
        }

        var (at, least) = (-1, double.PositiveInfinity);
        for (var start = name.Length - 1; start >= 0; start--)
        {
            if (best[lines - 1, start, name.Length] is var cost && cost < least)
            {
                (at, least) = (start, cost);
            }
        }

        if (at < 0)
        {
            return null;
        }

        var ends = new int[lines];
        for (var (line, end) = (lines - 1, name.Length); line >= 0; line--)
        {
            ends[line] = end;
            (at, end) = (from[line, at, end], at);
        }

        return (ends, least + (lines * AnotherLine));
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

    private static string Shortened(string name, double width)
    {
        var length = name.Length - 1;
        while (Circle.WidthOf(name.AsSpan(0, length)) > width - 1 || char.IsHighSurrogate(name[length - 1]))
        {
            length--;
        }

        return name[..length].TrimEnd('…') + "…";
    }
}
