using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Tests.Support;

/// <summary>Sentences out of plain text, as recognisers and resolvers get them.</summary>
internal static class Some
{
    private static readonly TextNormalizer Normalizer = new();

    /// <summary>One sentence without tags.</summary>
    public static TaggedSentence Sentence(string text, SentenceKind kind = SentenceKind.Body) => Sentences((kind, text))[0];

    /// <summary>
    /// One sentence with tags written into it: <c>{P 王强}到{L 清河县}{O 财政局}</c> (P person, L place, O body, T time, W word).
    /// </summary>
    public static TaggedSentence Tagged(string marked, SentenceKind kind = SentenceKind.Body)
    {
        var (text, tags) = Marks.Read(marked);
        var plain = Sentence(text, kind);
        return plain with { Tags = tags };
    }

    /// <summary>Body sentences of one article.</summary>
    public static IReadOnlyList<TaggedSentence> Article(params string[] texts) => Sentences([.. texts.Select(t => (SentenceKind.Body, t))]);

    /// <summary>Sentences of one article, with their kinds.</summary>
    public static IReadOnlyList<TaggedSentence> Sentences(params (SentenceKind Kind, string Text)[] parts) =>
        Page([.. parts.Select(p => (0, p.Kind, p.Text))]);

    /// <summary>Sentences of several articles, one paragraph each; the report's text is all of them joined.</summary>
    public static IReadOnlyList<TaggedSentence> Page(params (int Article, SentenceKind Kind, string Text)[] parts)
    {
        var sentences = new List<TaggedSentence>();
        var at = 0;
        foreach (var (article, kind, text) in parts)
        {
            var source = new Sentence(text, [.. Enumerable.Range(at, text.Length)], kind, article, sentences.Count);
            sentences.Add(new TaggedSentence(source, sentences.Count, Normalizer.Normalize(text), [.. Enumerable.Range(0, text.Length)], []));
            at += text.Length + 1;
        }

        return sentences;
    }

    /// <summary>What recognisers find in all sentences.</summary>
    public static IReadOnlyList<Mention> Mentions(IEnumerable<TaggedSentence> sentences, params IMentionRecognizer[] recognizers) =>
        [.. sentences.SelectMany(s => recognizers.SelectMany(r => r.Find(s)))];
}
