namespace GovGraph.Extraction.Reading;

/// <summary>
/// Decides whether the second of two lines of a headline goes on with the first (<c>全市安全生产 / 工作推进会召开</c>) or is a
/// headline of its own beside it (kicker, main line, subline).
/// </summary>
internal sealed class TitleJoin(LayoutWords words)
{
    private const string GoesOnAfter = "、,“《(·—和与及暨的在对将为把被向从至到等第约近共超于由以";
    private const string GoesOnWith = "、,:”》)·暨和与及的";
    private const int ShortestBroken = 8;
    private readonly string[] speaking = words.Starts(StartKind.Speaking);
    private readonly string[] tails = words.Starts(StartKind.TitleTail);

    public bool Continues(Page page, string first, string second)
    {
        if (second.StartsWith("——", StringComparison.Ordinal) || second[0] is '(' or '【' || SaysSo(first))
        {
            return false;
        }

        if (Marks.LeavesOpen(first, first.Length) || GoesOnAfter.Contains(first[^1], StringComparison.Ordinal)
            || GoesOnWith.Contains(second[0], StringComparison.Ordinal))
        {
            return true;
        }

        return first.Length >= ShortestBroken && (IsSaidElsewhere(page, first, second) || IsRemainder(first, second));
    }

    /// <summary>…调研时强调: what he stressed is a headline of its own.</summary>
    private bool SaysSo(string first) => Array.Exists(speaking, s => first.EndsWith(s, StringComparison.Ordinal));

    /// <summary>
    /// The four characters around the break stand somewhere else on the page without one; or the two before it stand elsewhere
    /// and are always followed by the one after it (重要指 / 示).
    /// </summary>
    private static bool IsSaidElsewhere(Page page, string first, string second)
    {
        var (head, tail) = (Page.Compact(first), Page.Compact(second));
        if (head.Length < 2 || tail.Length < 2)
        {
            return false;
        }

        var flat = page.Flat.AsSpan();
        var (all, following, same) = (0, 0, 0);
        for (var at = 0; flat[at..].IndexOf(head.AsSpan(head.Length - 2)) is >= 0 and var found;)
        {
            at += found + 2;
            all++;
            following += at < flat.Length && flat[at] == tail[0] ? 1 : 0;
            same += flat[at..].StartsWith(tail.AsSpan(0, 2), StringComparison.Ordinal) ? 1 : 0;
        }

        return same > 1 || (all > 1 && following == all); // one of them is the headline itself
    }

    /// <summary>A few words left over from a line much longer (…年末森林防火 / 视频会议).</summary>
    private bool IsRemainder(string first, string second) =>
        second.Length <= 8 && first.Length >= 2 * second.Length && Array.Exists(tails, t => second.EndsWith(t, StringComparison.Ordinal))
        && !second.Contains(' ', StringComparison.Ordinal) && !first.Contains(' ', StringComparison.Ordinal);
}
