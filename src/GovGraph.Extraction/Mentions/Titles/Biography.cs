using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Titles;

/// <summary>
/// The posts of a public notice before an appointment: 张三，男，汉族，1978年3月生，现任[县水利局局长]，[拟任县财政局局长]，提名为[副县长人选].
/// </summary>
internal sealed partial class Biography(TitleWords words, TitleReader titles)
{
    /// <param name="sentence">The sentence.</param>
    /// <param name="end">After the name.</param>
    /// <returns>Empty where no such notice begins there.</returns>
    public IReadOnlyList<TitlePart> Read(TaggedSentence sentence, int start, int end)
    {
        var text = sentence.Text;
        if (!Opening.IsMatch(text, end) && !(IsFirst(text, start) && Plain.IsMatch(text, end)))
        {
            return [];
        }

        var limit = text.IndexOf('；', end) is >= 0 and var mark ? mark : text.Length;
        var posts = new List<TitlePart>();
        for (var at = end; at < limit;)
        {
            var length = words.AppointedBy(text, at + 1, out var verb);
            if (length == 0 || text[at] is not ('，' or '：' or ' ' or '、' or '。' or '（'))
            {
                at++;
                continue;
            }

            var from = at + 1 + length;
            var read = titles.From(sentence, from, limit, verb switch
            {
                AppointVerb.Dismissed => PostStatus.Dismissed,
                AppointVerb.Proposed or AppointVerb.Nominated => PostStatus.Proposed,
                _ => PostStatus.Current,
            });
            var isNamed = text.AsSpan(at + 1, length) is var word && (word.Contains("提名", StringComparison.Ordinal) || word.Contains("推荐", StringComparison.Ordinal));
            if (verb is AppointVerb.Proposed or AppointVerb.Nominated && Unnamed.Match(text, from) is { Success: true } unnamed
                && (read.Count == 0 || read[0].End < unnamed.Index + unnamed.Length))
            {
                var first = isNamed ? from : from - length;
                posts.Add(new TitlePart(first, from + unnamed.Length, sentence.Printed(first, from + unnamed.Length), TitleKind.Official, PostStatus.Proposed));
                at = from + unnamed.Length;
                continue;
            }

            for (var i = 0; i < read.Count; i++)
            {
                var front = i == 0 && verb == AppointVerb.Proposed && !isNamed ? from - length : read[i].Start; // 拟任 is part of it
                posts.Add(read[i] with { Start = front, Text = sentence.Printed(front, read[i].End) });
            }

            at = read.Count > 0 ? read[^1].End : from;
        }

        return posts;
    }

    /// <summary>张三，现任…; 二、李四（女），试用期一年，现任…: in a list of such notices.</summary>
    private static bool IsFirst(string text, int start) => Numbering.IsMatch(text.AsSpan(0, start));

    [GeneratedRegex("^[（(]?[0-9一二三四五六七八九十]{0,3}[.．、)）]?\\s*$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Numbering { get; }

    [GeneratedRegex("\\G(?:（[^）]{1,20}）)?[，、 ：](?:试用期[^，。；]{1,8}，)?(?:现任|现担任|拟任)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Plain { get; }

    /// <summary>拟任|市直部门正处级领导职务|, 拟提名为|县（区）政府副县（区）长候选人|: what is proposed without naming the post.</summary>
    [GeneratedRegex("\\G[\\p{Lo}（）、]{2,28}?(?:职务|职位|职级|主要负责人|负责人|岗位|人选|候选人)(?:（[^）]{1,8}）)?(?=[，。；]|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Unnamed { get; }

    [GeneratedRegex("\\G(?:（[^）]{1,20}）)?[，、 ]{1,2}(?:[男女](?=[，、 （])|(?:[^，。；]{2,8}，)?[12][0-9]{3}年[0-9]{1,2}月(?:出)?生)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Opening { get; }
}
