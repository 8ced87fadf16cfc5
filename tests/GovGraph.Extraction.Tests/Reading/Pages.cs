using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Tests.Reading;

/// <summary>Reads a page and writes what became of it, one sentence a line: <c>Body|…</c>.</summary>
internal static class Pages
{
    private static readonly ReportReader Reader = new(new TextNormalizer());

    public static Document Read(string text) => Reader.Read(text);

    public static IEnumerable<string> Sentences(string text) => Read(text).Sentences.Select(s => $"{s.Kind}|{s.Text}");

    public static IEnumerable<string> Of(string text, SentenceKind kind) => Read(text).Sentences.Where(s => s.Kind == kind).Select(s => s.Text);

    public static IEnumerable<string> WithArticle(string text) => Read(text).Sentences.Select(s => $"{s.Article}|{s.Kind}|{s.Text}");
}
