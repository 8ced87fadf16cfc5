using GovGraph.Core.Answers;
using GovGraph.Core.Facts;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Reading;

/// <summary>The sentences and reports behind a page of rows, fetched in one go.</summary>
internal sealed class EvidenceBook
{
    private readonly Dictionary<string, (ReportRef Report, EvidenceView Evidence)> _facts;

    private EvidenceBook(Dictionary<string, (ReportRef, EvidenceView)> facts) => _facts = facts;

    public static async Task<EvidenceBook> ReadAsync(IGraphSession session, IEnumerable<string?> facts, CancellationToken cancellationToken)
    {
        string[] ids = [.. facts.OfType<string>().Distinct()];
        var rows = ids.Length == 0 ? [] : await session.RunAsync("query/evidence", [], new Parameters { ["ids"] = ids }, cancellationToken);
        return new EvidenceBook(rows.ToDictionary(r => r.Text("fact"), r => (
            new ReportRef(r.Text("report"), r.Text("title"), r.TextOrNull("source"), r.TextOrNull("published")),
            new EvidenceView(r.Text("sentence"), FactJson.ReadRanges(r.Text("ranges")))), StringComparer.Ordinal));
    }

    public ReportRef Report(Row row) => Get(row).Report;

    public EvidenceView Evidence(Row row) => Get(row).Evidence;

    /// <summary>Null where no report tells the element: a division that only another one's place in the hierarchy brought in.</summary>
    public (ReportRef Report, EvidenceView Evidence)? Find(Row row) =>
        row.TextOrNull("fact") is { } id && _facts.TryGetValue(id, out var found) ? found : null;

    // Statements of a Neo4j answer see one state each: a report may have gone between the list and its sentences.
    private (ReportRef Report, EvidenceView Evidence) Get(Row row) =>
        Find(row) ?? throw new StoreException("the store changed while it was read; ask again", isTransient: true);
}
