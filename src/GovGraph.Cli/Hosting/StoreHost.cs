using GovGraph.Core.Answers;
using GovGraph.Core.Graph;
using GovGraph.Storage;
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

    public static StoreHost Open(string? storePath)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ContentRootPath = AppContext.BaseDirectory });
        Settings.Apply(builder.Configuration, storePath);
        builder.Services.AddGovGraphStore(builder.Configuration);
        return new StoreHost(builder.Build());
    }

    public void Dispose() => host.Dispose();
}
