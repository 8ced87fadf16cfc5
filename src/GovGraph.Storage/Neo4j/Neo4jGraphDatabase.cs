using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Neo4j;

internal sealed class Neo4jGraphDatabase : IGraphDatabase
{
    public Task PrepareAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IGraphSession> OpenAsync(Access access, CancellationToken cancellationToken) => throw new NotSupportedException();
}
