namespace GovGraph.Extraction.Mentions;

/// <summary>The pieces of a sentence between commas, semicolons, colons and full stops.</summary>
internal static class Clause
{
    private const string Breaks = ",，;；。:：!！?？\n";
    private const string Openers = " \t“‘(（[【)）]】▲■◆●·▪•*";

    /// <summary>Whether a clause begins here, spaces, bullets and closed brackets aside (本报讯（记者 X）近日).</summary>
    public static bool BeginsAt(string text, int position)
    {
        while (position > 0 && Openers.Contains(text[position - 1], StringComparison.Ordinal))
        {
            position--;
        }

        return position == 0 || Breaks.Contains(text[position - 1], StringComparison.Ordinal);
    }

    /// <summary>Where the clause around a position begins.</summary>
    public static int Start(string text, int position)
    {
        while (position > 0 && !Breaks.Contains(text[position - 1], StringComparison.Ordinal))
        {
            position--;
        }

        return position;
    }

    /// <summary>Where the clause around a position ends: at its comma or full stop.</summary>
    public static int End(string text, int position)
    {
        while (position < text.Length && !Breaks.Contains(text[position], StringComparison.Ordinal))
        {
            position++;
        }

        return position;
    }
}
