using Platform.Database;
using Platform.Modules;
using Testing;

namespace Bench.Filing;

/// <summary>A house of the same schema, into which the floor writes what the product's commands were seen to write.</summary>
sealed class FloorTown : IAsyncDisposable
{
    readonly TestHouse house;
    readonly IFloor floor;
    readonly List<Dictionary<Guid, Guid>> filed = [];

    FloorTown(TestHouse house, IFloor floor) => (this.house, this.floor) = (house, floor);

    public static async Task<FloorTown> Open(Engine engine)
    {
        var house = await TestHouse.Open(engine, ModuleList.Of(typeof(Figure).Assembly));
        return new(house, engine == Engine.Sqlite ? new SqliteFloor(house) : new PostgresFloor(house));
    }

    /// <summary>What one run of the command writes in the town.</summary>
    public static async Task<Written> Learn(FilingTown town, Func<Task> command)
    {
        var before = await RowImages.Take(town.House);
        await command();
        return Written.Between(before, await RowImages.Take(town.House));
    }

    public Task Write(Written written, Dictionary<Guid, Guid> ids) => floor.Write(written, ids);

    /// <summary>Ids for a request that is filed now.</summary>
    public Dictionary<Guid, Guid> New()
    {
        var ids = new Dictionary<Guid, Guid>();
        lock (filed) filed.Add(ids);
        return ids;
    }

    /// <summary>The ids of the requests that were filed here, each to be handed out once.</summary>
    public Queue<Dictionary<Guid, Guid>> Filed() => new(filed);

    public async ValueTask DisposeAsync()
    {
        await floor.DisposeAsync();
        await house.DisposeAsync();
    }
}
