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
        if (last.Length == 0 || !Marks.IsHan(last[^1]))
        {
            return false;
        }

        // 石 / 磊 and 欧阳 / 明（女）, but not 张　云 / 陈　功
        var first = FirstEntry(line);
        return (last.Length == 1 && !IsPadded(before)) || (last.Length == 2 && first == 1 && line.Length > 1 && line[1] == '(');
    }

    /// <summary>Ends with two characters apart: one name.</summary>
    private static bool IsPadded(string before)
    {
        var head = before.AsSpan(0, before.Length - 1).TrimEnd();
        return head.Length > 0 && Marks.IsHan(head[^1]) && (head.Length == 1 || !Marks.IsHan(head[^2]));
    }

    /// <summary>Characters before the first space or bracket.</summary>
    private static int FirstEntry(ReadOnlySpan<char> line)
    {
        var length = line.IndexOfAny(' ', '\u3000', '(');
        return length < 0 ? line.Length : length;
    }
}
