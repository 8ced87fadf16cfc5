using GovGraph.Core.Facts;
using GovGraph.Extraction.Evaluation;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Properties;

/// <summary>Every fact can be looked up: its sentence stands in the report, and what it names stands there too.</summary>
public sealed class EvidenceTests(SharedExtractor shared, ITestOutputHelper output)
{
    private const string WholeCorpus = "GOVGRAPH_TEST_WHOLE_CORPUS";
    private const int MostShown = 40;

    [Fact]
    public void Facts_of_the_samples_are_printed_where_they_say() => Check(Shared.Reports(Path.Combine(Shared.Repository(), "samples")));

    [Theory]
    [InlineData("eval/dev")]
    [InlineData("eval/more")]
    public void Facts_of_labelled_reports_are_printed_where_they_say(string folder) => Check(Shared.Reports(Shared.PathOrSkip(folder)));

    /// <summary>Every tenth item; all 5,000 with GOVGRAPH_TEST_WHOLE_CORPUS=1.</summary>
    [Fact]
    public void Facts_of_the_corpus_are_printed_where_they_say()
    {
        var items = Shared.Corpus();
        Check(Environment.GetEnvironmentVariable(WholeCorpus) is { Length: > 0 } ? items : [.. items.Where((_, i) => i % 10 == 0)]);
    }

    private void Check(IReadOnlyList<(string Name, string Text)> reports)
    {
        var found = new List<string>[reports.Count];
        var facts = 0;
        Parallel.For(0, reports.Count, i =>
        {
            var read = shared.Extractor.Extract(reports[i].Text);
            Interlocked.Add(ref facts, read.Facts.Count);
            found[i] = [.. EvidenceCheck.Faults(read)];
        });

        var faults = reports.SelectMany((r, i) => found[i].Select(f => HeldOut.Holds(r.Name) ? "in a report put aside" : $"{r.Name}: {f}")).ToList();
        output.WriteLine($"{reports.Count} reports, {facts} facts, {faults.Count} faults");
        Assert.True(faults.Count == 0, $"{faults.Count} of {facts} facts:\n" + string.Join('\n', faults.Take(MostShown)));
    }
}
