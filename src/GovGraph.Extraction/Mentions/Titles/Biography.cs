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
    public IReadOnlyList<TitlePart> Read(TaggedSentence sentence, int end)
    {
        var text = sentence.Text;
        if (!Opening.IsMatch(text, end))
        {
            return [];
        }

        var limit = text.IndexOf('；', end) is >= 0 and var mark ? mark : text.Length;
        var posts = new List<TitlePart>();
        for (var at = end; at < limit;)
        {
            var length = words.AppointedBy(text, at + 1, out var verb);
            if (length == 0 || text[at] is not ('，' or ' ' or '、' or '。'))
            {
                at++;
                continue;
            }

            var start = at + 1 + length;
            var read = titles.From(sentence, start, limit, verb switch
            {
                AppointVerb.Dismissed => PostStatus.Dismissed,
                AppointVerb.Proposed or AppointVerb.Nominated => PostStatus.Proposed,
                _ => PostStatus.Current,
            });
            for (var i = 0; i < read.Count; i++)
            {
                var front = i == 0 && verb == AppointVerb.Proposed ? start - length : read[i].Start; // 拟任 is part of it
                posts.Add(read[i] with { Start = front, Text = sentence.Printed(front, read[i].End) });
            }

            at = read.Count > 0 ? read[^1].End : start;
        }

        return posts;
    }

    [GeneratedRegex("\\G(?:（[^）]{1,20}）)?[，、 ]{1,2}(?:[男女](?=[，、 （])|(?:[^，。；]{2,8}，)?[12][0-9]{3}年[0-9]{1,2}月(?:出)?生)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Opening { get; }
}
