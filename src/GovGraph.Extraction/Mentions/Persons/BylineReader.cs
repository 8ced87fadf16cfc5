using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Persons;

/// <summary>A name in a byline.</summary>
internal sealed record BylineName(PersonMention Mention, string Role);

/// <summary>
/// Names with the labels of bylines and imprints: 记者 张三 通讯员 李四 文/图; （记者 张三）; 责任编辑：王五; 赵六 摄. A name without a label has role "".
/// </summary>
internal sealed partial class BylineReader
{
    private const int LongestBracket = 60;
    private readonly WordSet<string> before;
    private readonly WordSet<string> after;
    private readonly NounList notNames = NounList.Load("notnames.tsv", "word");

    public BylineReader()
    {
        var rows = TsvFile.Read("Lexicons/bylinelabels.tsv", "word", "kind");
        before = Labels(rows, "before");
        after = Labels(rows, "after");
    }

    /// <summary>The parts of a sentence that are bylines.</summary>
    public IEnumerable<(int Start, int End)> Stretches(TaggedSentence sentence)
    {
        var text = sentence.Text;
        if (sentence.Kind is SentenceKind.Byline or SentenceKind.Header)
        {
            yield return (0, text.Length);
            yield break;
        }

        if (text[0] == '【' && text.IndexOf('】', StringComparison.Ordinal) is > 2 and var end && IsLabelled(text, 1, end))
        {
            yield return (1, end); // 【编辑：张三】
        }

        if (text[^1] == '）' && text.LastIndexOf('（') is >= 0 and var sign && text.Length - sign <= LongestBracket && text.IndexOf(' ', sign) > 0 && Signed.IsMatch(text, sign))
        {
            yield return (sign + 1, text.Length - 1);
            yield break;
        }

        for (var open = text.IndexOf('（', StringComparison.Ordinal); open >= 0; open = text.IndexOf('（', open + 1))
        {
            var close = text.IndexOf('）', open);
            if (close > open && close - open <= LongestBracket && (IsLabelled(text, open + 1, close) || IsUnderDateline(text, open, close)))
            {
                yield return (open + 1, close);
            }
        }
    }

    /// <summary>（信用社办公室 张三　县委办 李四）: who sends the report, in brackets under it or at its end.</summary>
    [GeneratedRegex("\\G（(?:\\p{Lo}{1,14}[室办部科局委院校站心社司行庭队处所镇乡会组台府团场网报学村]\\s{1,4}\\p{Lo}{2,4}(?:[\\s、]{1,3}\\p{Lo}{2,3}(?![\\p{Lo}])){0,3}\\s{0,4}){1,3}）$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Signed { get; }

    public IReadOnlyList<BylineName> Read(TaggedSentence sentence, int start, int end, IReadOnlyList<PersonMention> names)
    {
        var text = sentence.Text;
        var found = new List<BylineName>();
        string? label = null;
        var namesOnly = IsNamesOnly(text, start, end);
        for (var i = start; i < end;)
        {
            var name = names.FirstOrDefault(n => n.Start == i);
            if (name is not null && !(before.MatchStart(text, i, out _) is var own && own >= name.End - i && i + own < end && text[i + own] is '：' or ' ' or '|'))
            {
                found.Add(new BylineName(name, label ?? RoleBehind(text, name.End, end)));
                i = name.End;
                continue;
            }

            var length = sentence.IsBoundary(i) || i == start ? before.MatchStart(text, i, out _) : 0;
            if (length > 0 && i + length <= end)
            {
                label = Trim(sentence.Printed(i, i + length));
                i = Untagged(sentence, i + length, end, names, label, found);
                continue;
            }

            if (namesOnly && TokenEnd(text, i, end) is var stop && stop - i is >= 2 and <= 4 && (i == start || text[i - 1] is ' ' or '、'))
            {
                found.Add(new BylineName(new PersonMention(sentence.Index, i, stop, "person:byline", sentence.Printed(i, stop)), ""));
                i = stop;
                continue;
            }

            label = text[i] is '。' or '；' or '）' ? null : label;
            i++;
        }

        return found;
    }

    /// <summary>A name that the tagger passed over, right behind its label.</summary>
    private int Untagged(
        TaggedSentence sentence, int start, int end, IReadOnlyList<PersonMention> names, string label, List<BylineName> found)
    {
        var text = sentence.Text;
        var i = start;
        while (i < end && text[i] is '：' or ' ' or '/' or '丨' or '|' or '｜')
        {
            i++;
        }

        var stop = i;
        while (stop < end && text[stop] is >= '\u4E00' and <= '\u9FFF')
        {
            stop++;
        }

        if (i > start && stop - i is 2 or 3 && text[stop - 1] is not ('镇' or '乡' or '局' or '办' or '院' or '县' or '村' or '区' or '站' or '部' or '室' or '科' or '股' or '所' or '网' or '委' or '处' or '组' or '团' or '会' or '社' or '厅' or '署' or '台' or '校') && !notNames.Contains(text.AsSpan(i, stop - i)) && before.MatchStart(text, i, out _) == 0 && !names.Any(n => n.Start < stop && i < n.End))
        {
            found.Add(new BylineName(new PersonMention(sentence.Index, i, stop, "person:byline", sentence.Printed(i, stop)), label));
            return stop;
        }

        return Math.Max(i, start);
    }

    private static bool IsNamesOnly(string text, int start, int end) =>
        start > 0 && end < text.Length && text[start - 1] == '（' && text[end] == '）' && IsUnderDateline(text, start - 1, end);

    private static int TokenEnd(string text, int start, int end)
    {
        var other = text.AsSpan(start, end - start).IndexOfAnyExceptInRange('\u4E00', '\u9FFF');
        return other < 0 ? end : start + other;
    }

    /// <summary>某某新闻网讯（张三 李四）: names alone behind the dateline.</summary>
    private static bool IsUnderDateline(string text, int open, int close) =>
        open is > 1 and <= 14 && text[open - 1] is '讯' or '电' && close - open is >= 3 and <= 16
        && text.AsSpan(open + 1, close - open - 1).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') is var other
        && (other < 0 || text[open + 1 + other] is ' ' or '、');

    private bool IsLabelled(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if ((i == start || text[i - 1] is ' ' or '/' or '本') && before.MatchStart(text, i, out _) > 0)
            {
                return true;
            }
        }

        return end - start >= 3 && after.MatchEnd(text, end, start, out _) > 0;
    }

    private string RoleBehind(string text, int position, int end)
    {
        while (position < end && text[position] is ' ' or '/')
        {
            position++;
        }

        var length = position < end ? after.MatchStart(text, position, out _) : 0;
        return length > 0 ? text.Substring(position, length) : "";
    }

    /// <summary>本报记者 is 记者, 本版责编 is 责编.</summary>
    private static string Trim(string label) =>
        label.Length > 2 && label[0] == '本' && label[1] is '报' or '版' or '台' or '网' ? label[2..] : label;

    private static WordSet<string> Labels(IReadOnlyList<TsvRow> rows, string kind) =>
        new(rows.Where(row => row[1] == kind).Select(row => KeyValuePair.Create(row[0], row[1])));
}
