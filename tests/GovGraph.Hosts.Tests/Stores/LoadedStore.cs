using GovGraph.Cli.Ingest;
using GovGraph.Cli.Inputs;
using GovGraph.Core.Answers;
using GovGraph.Core.Graph;
using GovGraph.Extraction;
using GovGraph.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GovGraph.Hosts.Tests.Stores;

/// <summary>A store as a host opens it, loaded as <c>ingest</c> loads it.</summary>
internal sealed class LoadedStore : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private LoadedStore(ServiceProvider services) => this.services = services;

    public IGraphReader Reader => services.GetRequiredService<IGraphReader>();

    public static async Task<LoadedStore> OpenAsync(ReportExtractor extractor, IReadOnlyList<string> paths, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"{StoreOptions.Section}:{s.Key}", (string?)s.Value)))
            .Build();
        var services = new ServiceCollection().AddGovGraphStore(configuration).BuildServiceProvider();
        var problems = new List<string>();
        var ingestor = new Ingestor(services.GetRequiredService<IGraphWriter>(), extractor, _ => { }, p => problems.Add(p.ToString()));
        var counts = await ingestor.RunAsync(InputScan.Of(paths, source: null), TestContext.Current.CancellationToken);
        Assert.Empty(problems);
        Assert.Equal(counts.Total, counts.New);
        return new LoadedStore(services);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
