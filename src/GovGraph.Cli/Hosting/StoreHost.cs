using GovGraph.Core.Answers;
using GovGraph.Core.Graph;
using GovGraph.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

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
        var host = builder.Build();
        Check(host.Services);
        return new StoreHost(host);
    }

    /// <summary>Hosts check their settings when they start, and this one never does.</summary>
    public static void Check(IServiceProvider services)
    {
        try
        {
            services.GetService<IStartupValidator>()?.Validate();
        }
        catch (OptionsValidationException problem)
        {
            throw new StoreException(string.Join("; ", problem.Failures), isTransient: false, problem);
        }
    }

    public void Dispose() => host.Dispose();
}
