using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Tests.Support;

/// <summary>Sentences with the tags of the product's own tagger; made once for a class of tests.</summary>
public sealed class TaggedText : IDisposable
{
    private readonly OnnxTagger tagger;
    private readonly DocumentTagger documents;

    public TaggedText()
    {
        var normalizer = new TextNormalizer();
        tagger = new OnnxTagger(normalizer);
        documents = new DocumentTagger(tagger, normalizer);
    }

    public void Dispose() => tagger.Dispose();

    internal TaggedSentence Read(string text, SentenceKind kind = SentenceKind.Body) =>
        documents.Tag(new Document(text, [new Sentence(text, [.. Enumerable.Range(0, text.Length)], kind, 0, 0)]))[0];
}
