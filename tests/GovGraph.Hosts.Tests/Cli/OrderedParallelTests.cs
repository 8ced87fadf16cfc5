using GovGraph.Cli.Inputs;
using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

public sealed class OrderedParallelTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_items()
    {
        var results = await OrderedParallel.SelectAsync(Enumerable.Range(0, 100), n =>
        {
            Thread.Sleep(n % 3);
            return n * n;
        }, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(0, 100).Select(n => n * n), results);
    }

    [Fact]
    public async Task Nothing_is_still_at_work_once_somebody_has_stopped_early()
    {
        var atWork = 0;
        await foreach (var _ in OrderedParallel.SelectAsync(Enumerable.Range(0, 100), n =>
        {
            Interlocked.Increment(ref atWork);
            Thread.Sleep(n == 0 ? 0 : 50);
            Interlocked.Decrement(ref atWork);
            return n;
        }, TestContext.Current.CancellationToken))
        {
            break;
        }

        Assert.Equal(0, atWork);
    }
}
