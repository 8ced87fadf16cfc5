using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>
/// What the report says elsewhere mends a name: one with a character too many (张三都) is cut where the report has it without,
/// and a known name that the tagger passed over is found again.
/// </summary>
internal static class NameRepair
{
    public static IReadOnlyList<IReadOnlyList<PersonMention>> Repair(
        IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<IReadOnlyList<PersonMention>> found)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in found.SelectMany(m => m))
        {
            var key = Key(sentences[mention.Sentence], mention);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        var repaired = new List<PersonMention>[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            repaired[i] = [.. found[i].Select(m => Trim(sentences[i], m, counts))];
        }

        var known = new HashSet<string>(repaired.SelectMany((list, i) => list.Select(m => Key(sentences[i], m))), StringComparer.Ordinal);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Kind != SentenceKind.Furniture)
            {
                AddMissed(sentences[i], repaired[i], known);
            }
        }

        return repaired;
    }

    private static string Key(TaggedSentence sentence, PersonMention mention) =>
        sentence.Text[mention.Start..mention.End];

    private static PersonMention Trim(TaggedSentence sentence, PersonMention mention, Dictionary<string, int> counts)
    {
        var name = Key(sentence, mention);
        if (name.Length < 3 || name.Contains('·', StringComparison.Ordinal))
        {
            return mention;
        }

        var own = counts[name];
        if (counts.GetValueOrDefault(name[..^1]) is var shorter && shorter > own && own == 1)
        {
            return mention with { End = mention.End - 1, Name = sentence.Printed(mention.Start, mention.End - 1), Rule = "person:trimmed" };
        }

        if (counts.GetValueOrDefault(name[1..]) is var later && later > own && own == 1)
        {
            return mention with { Start = mention.Start + 1, Name = sentence.Printed(mention.Start + 1, mention.End), Rule = "person:trimmed" };
        }

        return mention;
    }

    private static void AddMissed(TaggedSentence sentence, List<PersonMention> mentions, HashSet<string> known)
    {
        var added = false;
        foreach (var name in known)
        {
            for (var at = sentence.Text.IndexOf(name, StringComparison.Ordinal); at >= 0;
                at = sentence.Text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                if (mentions.Any(m => m.Start < end && at < m.End) || (name.Length == 2 && !IsWord(sentence, at, end)))
                {
                    continue;
                }

                mentions.Add(new PersonMention(sentence.Index, at, end, "person:named elsewhere", sentence.Printed(at, end)));
                added = true;
            }
        }

        if (added)
        {
            mentions.Sort((a, b) => a.Start.CompareTo(b.Start));
        }
    }

    /// <summary>A name of two characters must be a word of its own that is no place: 黄河 is also a river.</summary>
    private static bool IsWord(TaggedSentence sentence, int start, int end) =>
        sentence.Tags.Any(t => t.Start == start && t.End == end && t.Tag == Tag.Word)
        && (start == 0 || sentence.Text[start - 1] is '，' or '、' or '。' or '；' or '和');
}
