using System.Buffers;
using GovGraph.Extraction.Lexicons;

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
    private readonly SearchValues<string> anyLabel = SearchValues.Create([.. words.BylineLabels], StringComparison.Ordinal);
    private readonly NounList labels = new(words.BylineLabels);
    private static readonly SearchValues<char> OrnamentSet = SearchValues.Create(Ornaments);

    public bool Matches(ReadOnlySpan<char> folded)
    {
        if (folded.Length > Longest || (folded[0] != '(' && !folded.ContainsAny(anyLabel)) || folded.Contains('。') || LineStarts.IsDateline(folded))
        {
            return false;
        }

        var bracketed = folded[0] is '(' or '【' or '[' && folded[^1] is ')' or '】' or ']';
        var tokens = Tokens(folded);
        var compact = Page.Compact(folded);
        var (labelled, names, last, separated) = (0, 0, false, bracketed || tokens.Count > 1);
        for (var i = 0; i < tokens.Count; i++)
        {
            last = TakeLabel(tokens[i], out var rest) && (tokens[i].Length > 1 || IsCredit(tokens[i][0], compact));
            labelled += last ? 1 : 0;
            if (i == 0 && !last && tokens.Count > 4)
            {
                return false; // names first go with one label behind them: X　摄
            }

            last &= rest.Length == 0;
            if (rest.Length > 0 && !IsName(rest) && !(bracketed && i == 0 && tokens.Count == 1 && labelled == 1))
            {
                return false;
            }

            names += rest.Length > 0 ? 1 : 0;
        }

        if (labelled == 0)
        {
            return folded[0] == '(' && names is > 0 and <= 6 && tokens.TrueForAll(t => t.Length <= LongestName && t.All(Marks.IsHan))
                && !(tokens[^1].Length > 3 && tokens[^1][^2..] is "参加" or "陪同" or "出席" or "列席" or "同行" or "随行") // （张三、李四参加）
                && tokens.Sum(t => t.Length) > 1;
        }

        return ((TakeLabel(tokens[0], out _) && (tokens[0].Length > 1 || IsCredit(tokens[0][0], compact))) || last || bracketed) && (separated || names == 0 || IsPerson(tokens[0]));
    }

    /// <summary>Only names who took or drew a picture.</summary>
    public bool IsPictureCredit(ReadOnlySpan<char> folded)
    {
        var pictures = 0;
        foreach (var token in Tokens(folded))
        {
            var label = words.BylineLabels.FirstOrDefault(
                l => token == l || (l.Length > 1 && (token.StartsWith(l, StringComparison.Ordinal) || token.EndsWith(l, StringComparison.Ordinal))));
            if (label is not null && words.WorkOf(label) == Work.Text)
            {
                return false;
            }

            pictures += label is null ? 0 : 1;
        }

        return pictures > 0;
    }

    /// <summary>A credit in brackets that says what its people did: （记者 X）, not （X）.</summary>
    public bool MatchesLabelled(ReadOnlySpan<char> folded) => Matches(folded) && TakeLabel(Tokens(folded)[0], out _);

    /// <summary>Somewhere in the line, which may be about other things too, somebody is named: …　责任编辑：X.</summary>
    public bool Names(ReadOnlySpan<char> folded) => Tokens(folded).Exists(t => t.Length > 1 && labels.Contains(t));

    /// <summary>The longest label at either end: |记者|张三, 李四|摄影|; one of a single character is a token of its own.</summary>
    private bool TakeLabel(string token, out string rest)
    {
        var front = labels.LengthAt(token, 0) is var begin && (begin > 1 || token.Length == 1) ? begin : 0;
        var back = labels.LengthBefore(token, token.Length) is > 1 and var end ? end : 0;
        if (front > 0 && front >= back)
        {
            rest = token[front..];
            return rest.Length <= LongestName || IsName(rest);
        }

        rest = token[..^back];
        return back > 0;
    }

    /// <summary>文/图, 图：, … 摄: one character is a label only beside a mark or at the end.</summary>
    private static bool IsCredit(char label, string compact)
    {
        var at = compact.IndexOf(label, StringComparison.Ordinal);
        return compact.TrimEnd(')')[^1] == label || (at + 1 < compact.Length && compact[at + 1] is '/' or ':' or '丨' or '|') || (at > 0 && compact[at - 1] == '/');
    }

    /// <summary>记者王某: no other word begins like that.</summary>
    private static bool IsPerson(string token) =>
        token.Contains("记者", StringComparison.Ordinal) || token.StartsWith("通讯员", StringComparison.Ordinal);

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
