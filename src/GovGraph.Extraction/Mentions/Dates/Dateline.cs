using System.Buffers;
using System.Text.RegularExpressions;

namespace GovGraph.Extraction.Mentions.Dates;

/// <summary>The day in a dateline (本报黄冈8月6日电, 本网6月3日讯): when and where the report was sent, not when something happened.</summary>
internal static partial class Dateline
{
    private const int Reach = 60;

    private static readonly SearchValues<char> Signs = SearchValues.Create("电讯電息");

    public static bool Covers(string text, int start, int end) =>
        start < Reach && Find(text) is { Success: true } match && start < match.Index + match.Length && match.Index < end;

    /// <summary>The day of a dateline at the head of a sentence; null without one.</summary>
    public static (int? Year, int Month, int Day, int Start, int End)? Read(string text)
    {
        var match = Find(text);
        return match.Success && DateNumbers.Small(match.Groups["m"].ValueSpan) is { } month && DateNumbers.Small(match.Groups["d"].ValueSpan) is { } day
            ? (match.Groups["y"].Success ? DateNumbers.Year(match.Groups["y"].ValueSpan) : null, month, day, match.Index, match.Index + match.Length)
            : null;
    }

    private static Match Find(string text) =>
        text.Length > 4 && text.AsSpan(0, Math.Min(text.Length, Reach)).ContainsAny(Signs) ? Line.Match(text, 0, Math.Min(text.Length, Reach)) : Match.Empty;

    [GeneratedRegex(
        "(?:(?<y>(?:19|20)[0-9]{2}) ?年 ?)?(?<m>[0-9]{1,2}) ?月 ?(?<d>[0-9]{1,2}) ?日 ?(?:[上下]?午)? ?(?:专?[电電](?![视话力商影厂站子脑网动])|讯(?!问)|消息(?![称显来灵人面的化]))",
        RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Line { get; }
}
