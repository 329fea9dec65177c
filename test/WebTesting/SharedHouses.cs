using System.Collections.Concurrent;
using Platform.Database;

namespace WebTesting;

/// <summary>One house an engine for all tests that only look: <c>[assembly: AssemblyFixture(typeof(SharedHouses))]</c>.</summary>
public sealed class SharedHouses : IAsyncDisposable
{
    readonly ConcurrentDictionary<Engine, Lazy<Task<WebHouse>>> houses = new();

    public Task<WebHouse> On(Engine engine) => houses.GetOrAdd(engine, each => new(() => WebHouse.Open(each))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var house in houses.Values.Where(each => each is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })) await (await house.Value).DisposeAsync();
    }
}
