using System.Text.RegularExpressions;

namespace GovGraph.Extraction.Reading;

/// <summary>A stretch of a paragraph, in positions of its joined text.</summary>
internal readonly record struct Stretch(int Start, int End, SentenceKind Kind);

/// <summary>
/// A paragraph to sentences: after 。！？ with the quotes and brackets that close there, not inside a short quote or bracket, not
/// between a question in quotes and who asked it. The credit in front (本报讯（记者 X）) or behind (（记者 X）) is a byline, a jump
/// (下转第2版) is furniture.
/// </summary>
internal sealed partial class SentenceSplitter(BylineRule bylines)
{
    /// <summary>A longer quote may be split.</summary>
    private const int LongestWhole = 120;

    /// <summary>A page's date stands within so many characters, and so many at least go with it.</summary>
    private const int LongestHead = 60;
    private const int ShortestNews = 30;

    public List<Stretch> Split(string folded)
    {
        var stretches = new List<Stretch>();
        var (start, end) = (0, folded.Length);
        if (GluedHead(folded) is { Success: true } head)
        {
            var title = head.Groups["title"].Length;
            if (title > 0)
            {
                stretches.Add(new Stretch(0, title, SentenceKind.Headline));
            }

            stretches.Add(new Stretch(title, head.Length, SentenceKind.Header));
            start = head.Length;
        }
        else if (Credit(folded) is > 0 and var credit)
        {
            stretches.Add(new Stretch(0, credit, SentenceKind.Byline));
            start = credit;
        }

        var signed = Signature(folded, start);
        var body = signed < 0 ? end : signed;
        var jumps = folded.Contains('版', StringComparison.Ordinal) ? folded.AsSpan(start, body - start) : default;
        foreach (var jump in Jump.EnumerateMatches(jumps))
        {
            var at = stretches.Count > 0 ? stretches[^1].End : 0;
            Sentences(folded, Math.Max(start, at), start + jump.Index, stretches);
            stretches.Add(new Stretch(start + jump.Index, start + jump.Index + jump.Length, SentenceKind.Furniture));
        }

        Sentences(folded, stretches.Count > 0 ? stretches[^1].End : 0, body, stretches);
        if (signed >= 0)
        {
            stretches.Add(new Stretch(signed, end, SentenceKind.Byline));
        }
        else if (stretches.Count > 1 && stretches[^1] is var last && folded.AsSpan(last.Start..last.End).Trim() is { Length: > 0 } tail && bylines.Matches(tail))
        {
            stretches[^1] = last with { Kind = SentenceKind.Byline }; // …现场。　王　某　摄
        }

        return stretches;
    }

    /// <summary>2016-05-05 11:43:00 5月4日，…: the page's date, and maybe its headline, run into the news.</summary>
    private static Match GluedHead(string folded) =>
        folded.Length > ShortestNews && folded.AsSpan(0, Math.Min(folded.Length, LongestHead)).IndexOfAny("12") is >= 0 and var digit && digit + 4 < folded.Length && char.IsAsciiDigit(folded[digit + 3]) && folded[digit + 4] is '-' or '/' or '.' or '年'
            ? Glued.Match(folded)
            : Match.Empty;

    [GeneratedRegex(@"^(?<title>[^。,;!?]{6,44}?\s*)?(?<!\d)(?:(?:发布|发表)?(?:时间|日期):\s?)?(?:19|20)\d\d([-/.年])\d{1,2}(?:\1|月)\d{1,2}日?\s+(?:(?:\d{1,2}:\d\d(?::\d\d)?\s+)(?:来源:\s?\S{2,16}\s+)?(?=\S[^。]{12})|(?:来源:\s?\S{2,16}\s+)?(?=(?:\d{1,2}月)?\d{1,2}日[^\d]|[昨今]天|[昨今]日|近日|日前|本报讯|本网讯))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Glued { get; }

    /// <summary>Length of 本报讯（记者 X 通讯员 Y）, with the bracket.</summary>
    private int Credit(string folded)
    {
        var open = folded.AsSpan(0, Math.Min(folded.Length, 30)).IndexOf('(');
        if (open <= 0 || !LineStarts.IsDateline(folded))
        {
            return 0;
        }

        var close = folded.IndexOf(')', open);
        return close > 0 && close - open < 80 && bylines.MatchesLabelled(folded.AsSpan(open, close + 1 - open)) ? close + 1 : 0;
    }

    /// <summary>Where a credit in brackets after the last full stop begins; −1 if there is none.</summary>
    private int Signature(string folded, int start)
    {
        if (folded[^1] is not (')' or '】'))
        {
            return -1;
        }

        var open = folded.LastIndexOf(folded[^1] == ')' ? '(' : '【');
        return open > start && Marks.EndsSentence(folded.AsSpan(0, open)) && bylines.Matches(folded.AsSpan(open)) ? open : -1;
    }

    private static void Sentences(string text, int start, int end, List<Stretch> into)
    {
        var whole = start;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (i >= whole && Marks.IsOpener(c))
            {
                whole = Math.Max(whole, CloserOf(text, i, end));
            }

            if (!Marks.IsFinal(c))
            {
                continue;
            }

            var question = c != '。';
            while (i + 1 < end && Marks.IsFinal(text[i + 1]))
            {
                i++;
            }

            var quoted = false;
            while (i + 1 < end && Marks.IsCloser(text[i + 1]))
            {
                quoted |= text[++i] is '”' or '’' or '」' or '』';
            }

            if (i >= whole && !(quoted && question && GoesOn(text, i + 1, end)))
            {
                into.Add(new Stretch(start, i + 1, SentenceKind.Body));
                start = i + 1;
            }
        }

        into.Add(new Stretch(start, end, SentenceKind.Body));
    }

    /// <summary>“几时能通车？”他问: who asked belongs to the question.</summary>
    private static bool GoesOn(string text, int at, int end) => at < end && !Marks.IsOpener(text[at]) && !char.IsWhiteSpace(text[at]);

    /// <summary>Where the quote or bracket closes, if that is near; else where it opens.</summary>
    private static int CloserOf(string text, int open, int end)
    {
        var (opener, closer, depth) = (text[open], Marks.CloserOf(text[open]), 0);
        for (var i = open; i < end && i <= open + LongestWhole; i++)
        {
            depth += text[i] == opener ? 1 : text[i] == closer ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return open;
    }

    [GeneratedRegex(@"[(▶→]*(?:下转|上接|紧接|转接)第?[A-Z\d一二三四五六七八九十]{1,3}版[)]?", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Jump { get; }
}
