using GovGraph.Core.Facts;
using GovGraph.Core.Text;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Saving;

/// <summary>A report that stands in the store, without its text.</summary>
/// <param name="Report">The report.</param>
/// <param name="ExtractorVersion">Which rules read it.</param>
/// <param name="IsProjected">Whether the graph has it; it has not while a rebuild is on the way.</param>
internal sealed record KnownReport(Report Report, string ExtractorVersion, bool IsProjected)
{
    public static KnownReport Of(Row row) => new(
        new Report(row.Text("id"), row.Text("title"), row.TextOrNull("source"), PartialDate.TryParse(row.TextOrNull("published"), out var day) ? day : null, ""),
        row.Text("extractor"),
        row.Int("projected") == 1);

    /// <summary>The report with what it says.</summary>
    public ReportFacts With(IEnumerable<Fact> facts) => new(Report, [.. facts], ExtractorVersion);
}
