using Kernel;
using Matters.Changes;
using Testing;

namespace Matters.Tests.Changes;

public sealed class Listening
{
    static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);
    static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    readonly Listener listener = new(Actor.Public(TestHouse.Region, null));

    [Fact]
    public async Task A_change_after_long_silence_is_told()
    {
        Assert.False(await listener.Wait(Moment, TestContext.Current.CancellationToken));
        Assert.False(await listener.Wait(Moment, TestContext.Current.CancellationToken));

        listener.Tell();

        Assert.True(await listener.Wait(Long, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Many_changes_that_nobody_fetched_are_told_once()
    {
        for (var i = 0; i < 3; i++) listener.Tell();

        Assert.True(await listener.Wait(Long, TestContext.Current.CancellationToken));
        Assert.False(await listener.Wait(Moment, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Whoever_leaves_waits_no_longer()
    {
        using var left = new CancellationTokenSource(Moment);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => listener.Wait(Long, left.Token));
    }
}
