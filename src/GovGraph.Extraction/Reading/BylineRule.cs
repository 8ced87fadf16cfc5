using System.Buffers;

namespace GovGraph.Extraction.Reading;

/// <summary>
/// Lines of those who made the report: <c>记者 X 通讯员 Y 文/图</c>, <c>责任编辑：X　审核：Y</c>, <c>X　摄</c>, <c>（X　Y）</c>.
/// Made of labels and names only; what else stands in the line makes it something else.
/// </summary>
internal sealed class BylineRule(LayoutWords words)
{
    private const int Longest = 80;
    private const int LongestName = 4;
    private const int LongestJoinedName = 20;
    private const string Separators = "/:|丨、()【】[],&;和";
    private const string Ornaments = "□■●◎◆▲△○*—-─·";
    private static readonly SearchValues<char> OrnamentSet = SearchValues.Create(Ornaments);

    public bool Matches(ReadOnlySpan<char> folded)
    {
        if (folded.Length > Longest || folded.Contains('。'))
        {
            return false;
        }

        var bracketed = folded[0] is '(' or '【' or '[' && folded[^1] is ')' or '】' or ']';
        var tokens = Tokens(folded);
        var (labels, names, last, separated) = (0, 0, false, bracketed || tokens.Count > 1);
        for (var i = 0; i < tokens.Count; i++)
        {
            last = TakeLabel(tokens[i], out var rest);
            labels += last ? 1 : 0;
            if (i == 0 && !last && tokens.Count > 4)
            {
                return false; // names first go with one label behind them: X　摄
            }

            last &= rest.Length == 0;
            if (rest.Length > 0 && !IsName(rest) && !(bracketed && i == 0 && tokens.Count == 1 && labels == 1))
            {
                return false;
            }

            names += rest.Length > 0 ? 1 : 0;
        }

        if (labels == 0)
        {
            return bracketed && names is > 0 and <= 6 && tokens.TrueForAll(t => t.Length <= LongestName && t.All(Marks.IsHan))
                && tokens.Sum(t => t.Length) > 1;
        }

        return (TakeLabel(tokens[0], out _) || last || bracketed) && (separated || names == 0 || folded.Length <= 7);
    }

    private bool TakeLabel(string token, out string rest)
    {
        foreach (var label in words.BylineLabels)
        {
            if (token.StartsWith(label, StringComparison.Ordinal) && (label.Length > 1 || token.Length == 1))
            {
                rest = token[label.Length..];
                return rest.Length <= LongestName || IsName(rest);
            }

            if (label.Length > 1 && token.EndsWith(label, StringComparison.Ordinal))
            {
                rest = token[..^label.Length];
                return true;
            }
        }

        rest = token;
        return false;
    }

    private static bool IsName(string token) =>
        token.Length <= LongestName
        || (token.Contains('·', StringComparison.Ordinal) && token.Length <= LongestJoinedName)
        || token.All(char.IsAsciiLetterOrDigit);

    private static List<string> Tokens(ReadOnlySpan<char> line)
    {
        var tokens = new List<string>();
        for (var i = 0; i < line.Length;)
        {
            var from = i;
            while (i < line.Length && !IsSeparator(line[i]))
            {
                i++;
            }

            if (i > from && line[from..i].IndexOfAnyExcept(OrnamentSet) >= 0)
            {
                tokens.Add(line[from..i].Trim(Ornaments).ToString());
            }

            i++;
        }

        return tokens;
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || Separators.Contains(c, StringComparison.Ordinal);
}
