using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Demo;
using Testing;
using WebTesting;

namespace Disclosure.Tests.Demo;

public sealed class A_played_day
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_told_line_by_line_and_every_act_bears_the_time_at_which_it_was_done(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (began, before) = (house.Time.GetUtcNow(), await Acts(house));
        var told = new List<string>();
        var done = await house.Services.GetRequiredService<DemoDay>().Play((_, _) => Later(house), Told(told), CancellationToken.None);

        Assert.Equal(told.Count, done);
        Assert.InRange(told.Count, 40, 200);
        Assert.All(told, line => Assert.Matches("^(08|09|10|11|14|15|16|17):[0-9]{2} .+ .+", line));
        Assert.Contains(told, line => line.Contains("受理", StringComparison.Ordinal));
        Assert.Contains(told, line => line.Contains("提交申请", StringComparison.Ordinal));
        Assert.True(await Acts(house) >= before + done);
        Assert.Equal(0L, Convert.ToInt64(await house.Value("SELECT count(*) FROM platform_audit_record WHERE outcome = 2")));
        Assert.True(house.Time.GetUtcNow() - began < TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Ends_when_it_is_told_to()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite);
        using var stop = new CancellationTokenSource();
        var told = new List<string>();
        var playing = house.Services.GetRequiredService<DemoDay>().Play((_, ct) => told.Count < 3 ? Task.CompletedTask : stop.CancelAsync().ContinueWith(_ => ct.ThrowIfCancellationRequested(), TaskScheduler.Default), Told(told), stop.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => playing);
        Assert.Equal(3, told.Count);
    }

    /// <summary>Ten real seconds.</summary>
    static Task Later(WebHouse house)
    {
        house.Time.Advance(TimeSpan.FromSeconds(10));
        return Task.CompletedTask;
    }

    static Func<string, Task> Told(List<string> told) => line =>
    {
        told.Add(line);
        return Task.CompletedTask;
    };

    static async Task<long> Acts(WebHouse house) => Convert.ToInt64(await house.Value("SELECT count(*) FROM platform_audit_record WHERE outcome = 0"));
}
