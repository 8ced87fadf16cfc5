using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Core.Text;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Searching;

/// <summary>Makes a store searchable that was loaded before there was a search: part of its migration. Doing it again changes nothing.</summary>
internal static class SearchFill
{
    private const int Piece = 500;

    /// <param name="run">Runs a statement with its blocks.</param>
    public static async Task RunAsync(Func<string, string[], Parameters, Task<IReadOnlyList<Row>>> run)
    {
        foreach (var (what, make) in new (string, Func<Row, Dictionary<string, object?>?>)[] { ("nodes", OfNode), ("reports", OfReport) })
        {
            var after = "";
            IReadOnlyList<Row> rows;
            do
            {
                rows = await run("load/list-named", [what], new Parameters { ["after"] = after, ["limit"] = Piece });
                if (rows.Count > 0)
                {
                    after = rows[^1].Text("id");
                    await run("load/put-words", [], new Parameters { ["rows"] = rows.Select(make).OfType<Dictionary<string, object?>>().ToList() });
                }
            }
            while (rows.Count == Piece);
        }
    }

    /// <summary>What finds a node, of its row with id, name, aliases and labels.</summary>
    public static Dictionary<string, object?>? OfNode(Row row) =>
        Labels.NodeOf(row.Text("id")) is { } kind ? SearchRow.Of(row.Text("id"), kind, row.Text("name"), row.Texts("aliases"), row.Texts("labels")) : null;

    /// <summary>What finds a report, of its row with id, name, published and text.</summary>
    public static Dictionary<string, object?> OfReport(Row row) => SearchRow.Of(new Report(
        row.Text("id"), row.Text("name"), null, PartialDate.TryParse(row.TextOrNull("published"), out var day) ? day : null, row.Text("text")));
}
