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
    /// One sentence with tags written into it: <c>{P 王强}到{L 罗田县}{O 财政局}</c> (P person, L place, O body, T time, W word).
    /// </summary>
    public static TaggedSentence Tagged(string marked, SentenceKind kind = SentenceKind.Body)
    {
        var (text, tags) = Marks.Read(marked);
        var plain = Sentence(text, kind);
        return new TaggedSentence(plain.Source, plain.Index, plain.Text, plain.Map, tags);
    }

    /// <summary>Body sentences of one article.</summary>
    public static IReadOnlyList<TaggedSentence> Article(params string[] texts) => Sentences([.. texts.Select(t => (SentenceKind.Body, t))]);

    /// <summary>Sentences of one article, with their kinds.</summary>
    public static IReadOnlyList<TaggedSentence> Sentences(params (SentenceKind Kind, string Text)[] parts) =>
        Page([.. parts.Select(p => (0, p.Kind, p.Text))]);

    /// <summary>Sentences of several articles, one paragraph each; the report's text is all of them, a line each.</summary>
    public static IReadOnlyList<TaggedSentence> Page(params (int Article, SentenceKind Kind, string Text)[] parts)
    {
        var sentences = new List<Sentence>();
        var at = 0;
        foreach (var (article, kind, text) in parts)
        {
            sentences.Add(new Sentence(text, [.. Enumerable.Range(at, text.Length)], kind, article, sentences.Count));
            at += text.Length + 1;
        }

        return new DocumentTagger(new NoTags(), Normalizer).Tag(new Document(string.Join('\n', parts.Select(p => p.Text)), sentences));
    }

    /// <summary>What recognisers find in all sentences.</summary>
    public static IReadOnlyList<Mention> Mentions(IEnumerable<TaggedSentence> sentences, params IMentionRecognizer[] recognizers) =>
        [.. sentences.SelectMany(s => recognizers.SelectMany(r => r.Find(s)))];

    private sealed class NoTags : ITagger
    {
        public IReadOnlyList<TagSpan> Tag(string text) => [];
    }
}
