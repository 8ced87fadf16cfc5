using GovGraph.Core.Facts;
using GovGraph.Storage.Tests.Support;

namespace GovGraph.Storage.Tests;

/// <summary>What every store promises. One sealed line for each store runs all of it.</summary>
public abstract partial class GraphStoreContract
{
    /// <summary>An empty store; it takes the place of the one before, of which there may be only one.</summary>
    private protected abstract Task<GraphStoreUnderTest> OpenAsync();

    /// <summary>What an empty store holds once these reports are loaded into it.</summary>
    private protected async Task<string> DumpOfAsync(params LocatedReport[] reports)
    {
        var store = await OpenAsync();
        await store.SaveAsync(reports);
        return await store.DumpAsync();
    }
}
