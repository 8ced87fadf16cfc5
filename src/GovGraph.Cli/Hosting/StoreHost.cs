using GovGraph.Core.Answers;
using GovGraph.Core.Graph;
using GovGraph.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GovGraph.Cli.Hosting;

/// <summary>The store of the settings, for the length of one command.</summary>
internal sealed class StoreHost : IDisposable
{
    private readonly IHost host;

    private StoreHost(IHost host) => this.host = host;

    public IGraphReader Reader => host.Services.GetRequiredService<IGraphReader>();

    public IGraphWriter Writer => host.Services.GetRequiredService<IGraphWriter>();

    public IGraphRebuilder Rebuilder => host.Services.GetRequiredService<IGraphRebuilder>();

    public StoreOptions Options => host.Services.GetRequiredService<StoreOptions>();

    public IGraphExporter Exporter => host.Services.GetRequiredService<IGraphExporter>();

    public static StoreHost Open(string? storePath) => Open(storePath, []);

    /// <param name="store"><c>neo4j</c> for that of the settings, the address of one, or a SQLite file.</param>
    public static StoreHost Named(string store)
    {
        var isAddress = Uri.TryCreate(store, UriKind.Absolute, out var uri) && !uri.IsFile;
        if (store != "neo4j" && !isAddress)
        {
            return Open(store);
        }

        var settings = new Dictionary<string, string?> { ["GovGraph:Store:Provider"] = "neo4j" };
        if (isAddress)
        {
            settings["NEO4J_URI"] = store;
        }

        return Open(null, settings);
    }

    public void Dispose() => host.Dispose();

    private static StoreHost Open(string? storePath, Dictionary<string, string?> more)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ContentRootPath = AppContext.BaseDirectory });
        Settings.Apply(builder.Configuration, storePath);
        builder.Configuration.AddInMemoryCollection(more);
        builder.Services.AddGovGraphStore(builder.Configuration);
        return new StoreHost(builder.Build());
    }
}
