using GovGraph.Core.Answers;
using GovGraph.Core.Graph;
using GovGraph.Storage.Export;
using GovGraph.Storage.Neo4j;
using GovGraph.Storage.Reading;
using GovGraph.Storage.Saving;
using GovGraph.Storage.Sqlite;
using GovGraph.Storage.Statements;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GovGraph.Storage;

public static class StoreServices
{
    /// <summary>
    /// Registers <see cref="IGraphReader"/>, <see cref="IGraphWriter"/>, <see cref="IGraphRebuilder"/>, <see cref="IGraphExporter"/> and <see cref="StoreOptions"/>. Nothing is opened before it is
    /// used, and settings that cannot be used are a <see cref="StoreException"/> then.
    /// </summary>
    public static IServiceCollection AddGovGraphStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => StoreOptionsReader.Read(configuration));
        services.AddSingleton(provider => Open(provider.GetRequiredService<StoreOptions>()));
        services.AddSingleton<IGraphReader>(provider => new GraphReader(provider.GetRequiredService<IGraphDatabase>(), TransientRetry.Default));
        services.AddSingleton<IGraphWriter>(provider => new GraphWriter(
            provider.GetRequiredService<IGraphDatabase>(), TransientRetry.Default, IsNeo4j(provider.GetRequiredService<StoreOptions>()) ? TransientRetry.Patient : null));
        services.AddSingleton<IGraphRebuilder>(provider => new GraphRebuilder(provider.GetRequiredService<IGraphDatabase>(), TransientRetry.Default));
        services.AddSingleton<IGraphExporter>(provider => new GraphExporter(provider.GetRequiredService<IGraphDatabase>()));
        return services;
    }

    // SQLite waits for another writer by itself.
    private static bool IsNeo4j(StoreOptions options) => options.Provider.Equals("neo4j", StringComparison.OrdinalIgnoreCase);

    private static IGraphDatabase Open(StoreOptions options)
    {
        StoreOptionsReader.Check(options);
        return IsNeo4j(options)
            ? new Neo4jGraphDatabase(options.Neo4j, new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
            : new SqliteGraphDatabase(options.Sqlite.Path);
    }
}
