using GovGraph.Storage.Tests.Support;

namespace GovGraph.Storage.Tests;

/// <summary>What every store promises. One sealed line for each store runs all of it.</summary>
public abstract partial class GraphStoreContract
{
    /// <summary>An empty store.</summary>
    private protected abstract Task<GraphStoreUnderTest> OpenAsync();
}
