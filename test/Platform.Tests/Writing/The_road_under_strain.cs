using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Platform.Writing;
using Testing;

namespace Platform.Tests.Writing;

public sealed class The_road_under_strain
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Keeps_nothing_of_a_command_whose_caller_went_away(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        using var leaving = new CancellationTokenSource();
        var left = Run(house, "gate", leaving.Token);
        await house.Services.GetRequiredService<Gate>().Reached();
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        Assert.True((await house.Run<MakeThing, Guid>(new("next"))).Succeeded);
        Assert.Equal("next", await house.Look(db => db.Set<Thing>().Select(thing => thing.Name).SingleAsync()));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Tells_of_a_slow_handler_and_stops_one_that_hangs(Engine engine)
    {
        var logged = new LogLines();
        await using var house = await TestHouse.Open(engine, ThingModule.Alone, logged.Listen,
            settings: new() { ["House:SlowCommandSeconds"] = "0.3", ["House:LongestCommandSeconds"] = "1.2" });
        var hanging = Run(house, "gate", CancellationToken.None);
        await house.Services.GetRequiredService<Gate>().Reached();
        var behind = house.Run<MakeThing, Guid>(new("behind"));

        Assert.Equal(CommandRefusals.StorageUnavailable, (await hanging).Refusal);
        Assert.True((await behind).Succeeded);
        Assert.Contains(logged.Lines, line => line.Contains("MakeThing has been holding the write road", StringComparison.Ordinal));
        Assert.Contains(logged.Lines, line => line.Contains("MakeThing is stopped", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Writes_what_was_queued_before_the_house_closes_and_turns_the_rest_away()
    {
        await using var house = await TestHouse.Open(Engine.Sqlite, ThingModule.Alone);
        var gate = house.Services.GetRequiredService<Gate>();
        var first = Run(house, "gate", CancellationToken.None);
        await gate.Reached();
        var queued = Enumerable.Range(0, 150).Select(_ => Run(house, "", CancellationToken.None)).ToList();
        await Queued(house, queued.Count);

        var closing = Writer(house).StopAsync(CancellationToken.None);
        var late = await Run(house, "", CancellationToken.None);
        gate.Open();
        await closing;

        Assert.All(await Task.WhenAll(queued.Append(first)), answer => Assert.True(answer.Succeeded));
        Assert.Equal(CommandRefusals.StorageUnavailable, late.Refusal);
        Assert.Equal(queued.Count + 1, await house.Look(db => db.Set<Thing>().CountAsync()));
    }

    [Fact]
    public async Task Lets_a_caller_wait_for_room_but_not_for_ever()
    {
        await using var house = await TestHouse.Open(Engine.Sqlite, ThingModule.Alone);
        var gate = house.Services.GetRequiredService<Gate>();
        var first = Run(house, "gate", CancellationToken.None);
        await gate.Reached();
        Writer(house).LongestWaitForRoom = TimeSpan.FromMinutes(1); // the house's own work may take a place of theirs
        var queued = Enumerable.Range(0, SqliteWriter.LongestQueue).Select(_ => Run(house, "refuse", CancellationToken.None)).ToList();
        await Queued(house, SqliteWriter.LongestQueue);

        Writer(house).LongestWaitForRoom = TimeSpan.FromMilliseconds(300);
        Assert.Equal(CommandRefusals.StorageUnavailable, (await Run(house, "", CancellationToken.None)).Refusal);

        Writer(house).LongestWaitForRoom = TimeSpan.FromMinutes(1);
        queued.AddRange(Enumerable.Range(0, 20).Select(_ => Run(house, "refuse", CancellationToken.None)));
        gate.Open();
        Assert.True((await first).Succeeded);
        Assert.All(await Task.WhenAll(queued), answer => Assert.Equal(MakeThing.Unwanted, answer.Refusal));
    }

    static SqliteWriter Writer(TestHouse house) => house.Services.GetRequiredService<SqliteWriter>();

    static Task<Result<Guid>> Run(TestHouse house, string fate, CancellationToken ct) => Task.Run(async () =>
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<UseCases>().Run<MakeThing, Guid>(new("件", fate), ct);
    }, CancellationToken.None);

    /// <summary>Returns when at least so many wait and no more come: the house's own work may be among them.</summary>
    static async Task Queued(TestHouse house, int wanted)
    {
        var (last, unchanged) = (-1, 0);
        await Until(() =>
        {
            var now = Writer(house).Queued;
            unchanged = now == last ? unchanged + 1 : 0;
            last = now;
            return now >= wanted && unchanged >= 4;
        });
    }

    static async Task Until(Func<bool> reached)
    {
        for (var waits = 0; waits < 400 && !reached(); waits++) await Task.Delay(25);
        Assert.True(reached());
    }
}
