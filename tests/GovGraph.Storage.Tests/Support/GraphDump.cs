using System.Text;
using System.Text.Json;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Tests.Support;

/// <summary>All a store holds, one line for each element, sorted: equal dumps are equal graphs.</summary>
internal static class GraphDump
{
    private static readonly string[] Columns = ["what", "id", "a", "b", "c", "n", "d"];

    /// <summary>What Neo4j keeps among a node's properties and SQLite in columns of their own; the other columns of the dump have it.</summary>
    private static readonly HashSet<string> Apart = new(
        ["id", "name", "support", "fact", "names", "aliases", "formerNames", "text", "extractor", "publishedSort", "publishedFrom", "publishedTo", "sentence", "report", "reportTitle", "reportDate"],
        StringComparer.Ordinal);

    public static async Task<string> OfAsync(IGraphDatabase database)
    {
        await using var session = await database.OpenAsync(Access.Read, CancellationToken.None);
        var lines = new List<string>();
        foreach (var row in await session.RunAsync("query/dump", [], [], CancellationToken.None))
        {
            var line = new StringBuilder(string.Join(" | ", Columns.Select(c => row.TextOrNull(c) ?? "-")));
            line.Append(" | ").AppendJoin(',', row.Texts("labels")).Append(" | ").AppendJoin(',', row.Texts("aliases"));
            var kept = row.Text("what") is "node" or "edge";
            foreach (var (key, value) in row.Map("properties").Where(p => !kept || !Apart.Contains(p.Key)).OrderBy(p => p.Key, StringComparer.Ordinal))
            {
                line.Append(" | ").Append(key).Append('=').Append(JsonEncodedText.Encode(value));
            }

            lines.Add(line.ToString());
        }

        lines.Sort(StringComparer.Ordinal);
        return string.Join('\n', lines);
    }
}
