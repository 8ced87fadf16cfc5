using CsCheck;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Properties;

/// <summary>What holds whatever the text: nothing throws, every fact is printed where it says, and the same text gives the same facts.</summary>
public sealed class ExtractionProperties(SharedExtractor shared, ITestOutputHelper output)
{
    /// <summary>A failure prints its seed; CsCheck_Seed=… runs it again.</summary>
    [Fact]
    public void Extraction_never_throws_and_its_facts_are_printed_where_they_say() => RandomReports.Text.Sample(
        text => Assert.Empty(EvidenceCheck.Faults(shared.Extractor.Extract(text))),
        writeLine: output.WriteLine, iter: 400, print: Escaped);

    [Fact]
    public void Extraction_depends_neither_on_other_reports_nor_on_their_order_nor_on_threads() => RandomReports.Text.Array[20].Sample(
        random =>
        {
            List<string> texts = [.. random, .. Shared.Reports(Path.Combine(Shared.Repository(), "samples")).Select(r => r.Text)];
            var alone = texts.ConvertAll(t => Content(shared.Extractor.Extract(t)));
            var backwards = Enumerable.Reverse(texts).Select(t => Content(shared.Extractor.Extract(t))).Reverse();
            Assert.Equal(alone, backwards);

            var together = new string[4 * texts.Count];
            Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 },
                i => together[i] = Content(shared.Extractor.Extract(texts[i % texts.Count])));
            Assert.All(together, (content, i) => Assert.Equal(alone[i % texts.Count], content));

            var another = ReportExtractor.Create();
            Assert.Equal(alone, texts.Select(t => Content(another.Extract(t))));
        },
        writeLine: output.WriteLine, iter: 2, threads: 1, print: texts => string.Join('\n', texts.Select(Escaped)));

    /// <summary>All that a store keeps of a report.</summary>
    private static string Content(ReportFacts read) => string.Join('\n', read.Facts.Select(f =>
        $"{FactJson.KindOf(f)} {FactJson.Write(f)} {f.Evidence.Sentence} {FactJson.WriteRanges(f.Evidence.Ranges)} {FactJson.WriteRanges(f.Evidence.LeansOn)} {f.Evidence.Rule}")
        .Prepend($"{read.Report.Id} {read.Report.Title} {read.Report.Source} {read.Report.Published}"));

    /// <summary>As a C# string, so that a failure can become a row of a table.</summary>
    private static string Escaped(string text) =>
        "\"" + string.Concat(text.Select(c => (char.IsLetterOrDigit(c) || char.IsPunctuation(c)) && c is not ('"' or '\\') ? c.ToString() : $"\\u{(int)c:x4}")) + "\"";
}
