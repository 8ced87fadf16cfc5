using GovGraph.Extraction.Reading;

namespace GovGraph.Extraction.Tagging;

/// <summary>Tags a whole report in one call and hands the tags out to its sentences.</summary>
internal sealed class DocumentTagger(ITagger tagger, TextNormalizer normalizer)
{
    public IReadOnlyList<TaggedSentence> Tag(Document document)
    {
        var text = new List<char>(document.Text.Length);
        var map = new List<int>(document.Text.Length);
        var starts = new int[document.Sentences.Count + 1];
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            starts[i] = text.Count;
            SentenceText.Fill(document.Sentences[i], normalizer, text, map);
            text.Add('\n');
            map.Add(-1);
        }

        starts[^1] = text.Count;
        var tags = tagger.Tag(new string(text.ToArray()));
        var sentences = new TaggedSentence[document.Sentences.Count];
        var next = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = Squeeze(document.Sentences[i], i, text, map, starts[i], starts[i + 1] - 1, tags, ref next);
        }

        return sentences;
    }

    /// <summary>Takes the padding out of names (张　伟) and the spaces beside digits and punctuation, and shifts the tags accordingly.</summary>
    private static TaggedSentence Squeeze(
        Sentence source, int index, List<char> text, List<int> map, int start, int end, IReadOnlyList<TagSpan> tags, ref int next)
    {
        var kept = new List<char>(end - start);
        var keptMap = new List<int>(end - start);
        var keptTags = new List<TagSpan>();
        var position = start;
        for (; next < tags.Count && tags[next].Start < end; next++)
        {
            var tag = tags[next];
            Keep(position, Math.Max(position, tag.Start), false);
            var from = kept.Count;
            Keep(Math.Max(position, tag.Start), Math.Min(tag.End, end), tag.Tag == GovGraph.Extraction.Tagging.Tag.Person);
            if (kept.Count > from)
            {
                keptTags.Add(new TagSpan(from, kept.Count - from, tag.Tag));
            }

            position = Math.Min(tag.End, end);
            if (tag.End > end)
            {
                break; // the rest belongs to the next sentence
            }
        }

        Keep(position, end, false);
        return new TaggedSentence(source, index, new string(kept.ToArray()), keptMap.ToArray(), keptTags);

        void Keep(int from, int to, bool isName)
        {
            for (var i = from; i < to; i++)
            {
                if (text[i] == ' ' && (isName || !IsSeparator(i)))
                {
                    continue;
                }

                kept.Add(text[i]);
                keptMap.Add(map[i]);
            }
        }

        bool IsSeparator(int i) => i > start && i + 1 < end && IsWord(text[i - 1]) && IsWord(text[i + 1]);
    }

    /// <summary>A space matters only between ideographs, letters, quotes and brackets.</summary>
    private static bool IsWord(char c) => char.IsLetter(c) || c is '“' or '”' or '（' or '）' or '》' or '《';
}
