namespace GovGraph.Core.Drawing;

/// <summary>
/// What Neo4j Browser does with a caption: for one line, two lines… it fills each with as many pieces as fit, and takes the first
/// number of lines that holds all pieces and leaves no line empty. So a short last piece may be lost, because there is room for it in
/// a line where it would leave the next one empty. A caption is made such that this does not happen.
/// </summary>
/// <param name="diameter">In widths of a Chinese character, which is as high as it is wide.</param>
internal readonly struct Circle(double diameter)
{
    /// <summary>For people, whose names are short; <c>diameter : font-size</c> in govgraph.grass.</summary>
    public static readonly Circle Small = new(5.5);

    /// <summary>For all else.</summary>
    public static readonly Circle Large = new(9);

    /// <summary>Fonts differ in how wide a space is, and Latin letters.</summary>
    private static readonly (double Space, double Latin)[] Fonts = [(0.22, 0.5), (0.34, 0.62)];

    /// <summary>What the widest line takes.</summary>
    public double Widest => diameter - Fonts[^1].Space;

    /// <summary>As many lines as are as high as the circle.</summary>
    public int MostLines => (int)diameter;

    /// <summary>Whether a line holds this piece, whichever font there is.</summary>
    public bool Holds(ReadOnlySpan<char> piece, int line, int lines) =>
        WidthOf(piece, Fonts[^1].Latin) < RoomOf(line, lines) - Fonts[^1].Space;

    /// <summary>
    /// Whether the line of a piece has no room for the next one too, whichever font there is: the next line would be left without.
    /// Where the first of two lines has room for both, one line has too, and shows them.
    /// </summary>
    public bool Parts(ReadOnlySpan<char> piece, ReadOnlySpan<char> next, int line, int lines) =>
        lines == 2 || WidthOf(piece, Fonts[0].Latin) + WidthOf(next, Fonts[0].Latin) >= RoomOf(line, lines) - (2 * Fonts[0].Space);

    /// <summary>Chinese characters and their punctuation are about twice as wide as Latin letters and digits.</summary>
    public static double WidthOf(ReadOnlySpan<char> text, double latin = 0.6)
    {
        var width = 0.0;
        foreach (var c in text)
        {
            width += c < 0x2000 && c != '·' ? latin : 1;
        }

        return width;
    }

    /// <summary>The chord at the line's farther edge.</summary>
    private double RoomOf(int line, int lines)
    {
        var middle = 1 + line - (lines / 2.0);
        var edge = line < lines / 2.0 ? middle - 0.5 : middle + 0.5;
        return 2 * Math.Sqrt(Math.Max(0, (diameter * diameter / 4) - (edge * edge)));
    }
}
