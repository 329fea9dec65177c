using System.Collections.Concurrent;
using Platform.Database;

namespace WebTesting;

/// <summary>Houses that all tests share which only look: <c>[assembly: AssemblyFixture(typeof(SharedHouses))]</c>.</summary>
public sealed class SharedHouses : IAsyncDisposable
{
    readonly ConcurrentDictionary<(Engine Engine, string Content), Lazy<Task<WebHouse>>> houses = new();

    /// <summary>An empty one.</summary>
    public Task<WebHouse> On(Engine engine) => houses.GetOrAdd((engine, "nothing"), each => new(() => WebHouse.Open(each.Engine))).Value;

    /// <summary>One full of demo data.</summary>
    public Task<WebHouse> Demo(Engine engine) => houses.GetOrAdd((engine, "demo"), each => new(() => WebHouse.OpenDemo(each.Engine))).Value;

    /// <summary>One in which the departments too have a year of business behind them.</summary>
    public Task<WebHouse> County(Engine engine) => houses.GetOrAdd((engine, "county"), each => new(() => WebHouse.OpenDemo(each.Engine, years: 1))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var house in houses.Values.Where(each => each is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })) await (await house.Value).DisposeAsync();
    }
}
