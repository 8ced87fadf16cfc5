using GovGraph.Core.Answers;
using GovGraph.Core.Graph;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Export;

/// <summary>Exports a store from either database, in one transaction.</summary>
internal sealed class GraphExporter(IGraphDatabase database) : IGraphExporter
{
    public async Task<ExportedFiles> WriteAsync(string folder, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Access.Whole, cancellationToken);
        if (await session.RunAsync("load/list-unprojected", [], [], cancellationToken) is { Count: > 0 } left)
        {
            throw new StoreException($"the graph lacks {left.Count} reports of the store, for a rebuild was cut off; run 'govgraph rebuild' first", isTransient: false);
        }

        Directory.CreateDirectory(folder);
        await using var files = new Neo4jCsv(session, folder);
        return await files.WriteAsync(cancellationToken);
    }
}
