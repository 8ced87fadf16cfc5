using GovGraph.Core.Text;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Resolution.Dates;
using GovGraph.Extraction.Resolution.Header;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution;

/// <summary>Reads what the lines above, below and around a report tell of the whole of it.</summary>
internal static class HeaderReader
{
    private const int LongestTitle = 60;

    public static HeaderFacts Read(IReadOnlyList<TaggedSentence> sentences)
    {
        var (published, sentence) = PublicationFinder.Find(sentences);
        return new HeaderFacts(Title(sentences), SourceFinder.Find(sentences), published, sentence, Sent(sentences, published));
    }

    private static string Title(IReadOnlyList<TaggedSentence> sentences)
    {
        var first = sentences.FirstOrDefault(s => s.Kind == SentenceKind.Headline)
            ?? sentences.FirstOrDefault(s => s.Kind == SentenceKind.Body)
            ?? (sentences.Count > 0 ? sentences[0] : null);
        var title = first?.Source.Text.Trim() ?? "";
        return title.Length <= LongestTitle || first!.Kind == SentenceKind.Headline ? title : title[..LongestTitle];
    }

    /// <summary>本报黄冈8月6日电: the year is that of the report, or of the year before over New Year.</summary>
    private static PartialDate? Sent(IReadOnlyList<TaggedSentence> sentences, PartialDate? published) =>
        sentences.Where(s => s.Kind != SentenceKind.Furniture).Select(s => Datelines.Of(s, published)).FirstOrDefault(d => d is not null);
}
