namespace GovGraph.Extraction.Reading;

/// <summary>Lines of a list of names: one goes on with the line before only where a name or a bracket was broken (石 / 磊).</summary>
internal static class ListJoin
{
    public static bool Continues(string before, ReadOnlySpan<char> line)
    {
        if (Marks.LeavesOpen(before, before.Length))
        {
            return true;
        }

        var last = before.AsSpan(before.AsSpan().LastIndexOfAny(' ', '\u3000') + 1);
        return FirstEntry(line) == 1 && (last.Length <= 2 || (last.Length == 1 && Marks.IsHan(last[0])))
            && Marks.IsHan(last[^1]);
    }

    /// <summary>Characters before the first space or bracket.</summary>
    private static int FirstEntry(ReadOnlySpan<char> line)
    {
        var length = line.IndexOfAny(' ', '\u3000', '(');
        return length < 0 ? line.Length : length;
    }
}
