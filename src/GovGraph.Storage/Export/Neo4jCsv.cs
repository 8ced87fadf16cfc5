using System.Text;
using GovGraph.Core.Graph;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Export;

/// <summary>Reads everything once, page by page in the order of ids, so that no more than a page is held, and writes a file for each label and type.</summary>
internal sealed class Neo4jCsv(IGraphSession session, string folder) : IAsyncDisposable
{
    private const int PageSize = 1000, LargeValue = 1_000_000;

    private readonly SortedDictionary<string, CsvFile> _nodes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, CsvFile> _relationships = new(StringComparer.Ordinal);
    private ILookup<string, string> _keys = Array.Empty<Row>().ToLookup(_ => "", _ => "");

    public async Task<ExportedFiles> WriteAsync(CancellationToken cancellationToken)
    {
        _keys = (await session.RunAsync("export/keys", [], [], cancellationToken)).ToLookup(r => r.Text("kind"), r => r.Text("key"), StringComparer.Ordinal);
        foreach (var store in await session.RunAsync("load/find-projection", [], [], cancellationToken))
        {
            await Node("GovGraphStore", () => CsvTables.Stores).WriteAsync(store);
        }

        foreach (var kind in Enum.GetValues<NodeKind>())
        {
            await WriteNodesAsync(kind, cancellationToken);
        }

        await foreach (var page in PagesAsync("export/facts", "fact", cancellationToken))
        {
            foreach (var fact in page)
            {
                await Node("Fact", () => CsvTables.Facts).WriteAsync(fact);
                await Relationship("FROM", () => CsvTables.From).WriteAsync(fact);
            }
        }

        foreach (var location in await session.RunAsync("load/list-locations", ["all"], [], cancellationToken))
        {
            await Node("Location", () => CsvTables.Locations).WriteAsync(location);
            await Relationship("POINTS_TO", () => CsvTables.PointsTo).WriteAsync(location);
        }

        var reports = _nodes.GetValueOrDefault(Labels.Of(NodeKind.Report))?.Rows ?? 0;
        return new ExportedFiles(await WriteArgumentsAsync(), reports, _nodes.Values.Sum(f => f.Rows), _relationships.Values.Sum(f => f.Rows));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var file in _nodes.Values.Concat(_relationships.Values))
        {
            await file.DisposeAsync();
        }
    }

    private async Task WriteNodesAsync(NodeKind kind, CancellationToken cancellationToken)
    {
        var label = Labels.Of(kind);
        var isReport = kind == NodeKind.Report;
        await foreach (var page in PagesAsync(isReport ? "export/reports" : "export/nodes", Labels.Prefix(kind), cancellationToken))
        {
            foreach (var node in page)
            {
                await Node(label, () => isReport ? CsvTables.Reports() : CsvTables.Nodes(kind, _keys[label])).WriteAsync(node);
            }

            foreach (var edge in await session.RunAsync("export/edges", [], new Parameters { ["ids"] = page.Select(n => n.Text("id")).ToList() }, cancellationToken))
            {
                var type = edge.Text("kind");
                await Relationship(type, () => CsvTables.Relationships(Labels.EdgeOf(edge.Text("id"))!.Value, _keys[type])).WriteAsync(edge);
            }
        }
    }

    /// <summary>All ids that begin with a prefix and a colon.</summary>
    private async IAsyncEnumerable<IReadOnlyList<Row>> PagesAsync(
        string statement, string prefix, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = prefix + ":";
        IReadOnlyList<Row> page;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            page = await session.RunAsync(statement, [], new Parameters { ["after"] = after, ["end"] = prefix + ";", ["limit"] = PageSize }, cancellationToken);
            if (page.Count > 0)
            {
                yield return page;
                after = page[^1].Text("id");
            }
        }
        while (page.Count == PageSize);
    }

    private CsvFile Node(string label, Func<CsvColumn[]> columns) => File(_nodes, label, columns);

    private CsvFile Relationship(string type, Func<CsvColumn[]> columns) => File(_relationships, type, columns);

    private CsvFile File(SortedDictionary<string, CsvFile> files, string name, Func<CsvColumn[]> columns)
    {
        if (!files.TryGetValue(name, out var file))
        {
            files[name] = file = new CsvFile(Path.Combine(folder, name + ".csv"), columns());
        }

        return file;
    }

    /// <summary>Written last: where it is, the others are whole. Names without a folder, for the files may go to the server's machine.</summary>
    private async Task<string> WriteArgumentsAsync()
    {
        await DisposeAsync();
        var lines = new StringBuilder();
        foreach (var file in _nodes.Values)
        {
            lines.Append("--nodes=").Append(file.Name).Append('\n');
        }

        foreach (var file in _relationships.Values)
        {
            lines.Append("--relationships=").Append(file.Name).Append('\n');
        }

        lines.Append("--multiline-fields=true\n--array-delimiter=U+001F\n");
        var longest = _nodes.Values.Concat(_relationships.Values).Select(f => f.Longest).DefaultIfEmpty().Max();
        if (longest > LargeValue)
        {
            lines.Append("--read-buffer-size=").Append(8L * longest).Append('\n');
        }

        var path = Path.Combine(folder, "import.args");
        await System.IO.File.WriteAllTextAsync(path, lines.ToString(), CancellationToken.None);
        return path;
    }
}
