using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Outbox;
using Platform.Tests.Writing;
using Platform.Writing;
using Testing;

namespace Platform.Tests.Outbox;

public sealed class Events
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Reach_each_subscriber_once_and_in_order(Engine engine)
    {
        await using var house = await Open(engine);
        var words = Enumerable.Range(0, 250).Select(number => $"词{number:000}").ToArray();
        foreach (var some in words.Chunk(7))
        {
            await house.Run<Speak, Done>(new(some));
            house.Time.Advance(TimeSpan.FromMicroseconds(1));
        }

        await house.Delivered();
        Assert.Equal(words, await HeardBy(house, nameof(Listener)));
        Assert.Equal(words.Chunk(7).SelectMany(some => some.Where((_, i) => i % 2 == 0)), await HeardBy(house, nameof(Critic)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Reach_the_others_when_one_subscriber_fails_and_come_again_to_it_later_and_later(Engine engine)
    {
        await using var house = await Open(engine);
        house.Services.GetRequiredService<Moods>().Hates = "bad";
        await house.Run<Speak, Done>(new("good", "song", "bad"));
        await house.Run<Speak, Done>(new("fine"));
        await Attempts(house, 1);
        await house.Delivered(but: 1);
        Assert.Equal(["bad", "fine", "good", "song"], (await HeardBy(house, nameof(Listener))).Order(StringComparer.Ordinal));
        Assert.Equal(["fine", "good"], (await HeardBy(house, nameof(Critic))).Order(StringComparer.Ordinal));

        foreach (var (wait, attempts) in new[] { (1, 2), (2, 3), (4, 4) })
        {
            house.Time.Advance(TimeSpan.FromSeconds(wait) - TimeSpan.FromMilliseconds(1));
            Assert.Equal(0, await house.Services.GetRequiredService<Dispatcher>().Deliver(CancellationToken.None));
            house.Time.Advance(TimeSpan.FromMilliseconds(1));
            await Attempts(house, attempts);
        }

        house.Services.GetRequiredService<Moods>().Hates = null;
        house.Time.Advance(TimeSpan.FromHours(1));
        await house.Delivered();
        Assert.Equal(["bad", "fine", "good"], (await HeardBy(house, nameof(Critic))).Order(StringComparer.Ordinal));
        Assert.Equal(4, (await HeardBy(house, nameof(Listener))).Count);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Reach_the_others_when_one_subscriber_hangs_which_is_held_against_the_one_event(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone, services => services.AddSingleton<Moods>(), settings: new() { ["House:LongestCommandSeconds"] = "0.5" });
        house.Services.GetRequiredService<Moods>().Ponders = "riddle";
        await house.Run<Speak, Done>(new("riddle", "song", "good", "song", "fine"));

        await Failed(house, "Critic: TookTooLongException", attempts: 1);
        await house.Delivered(but: 1);
        Assert.Equal(["fine", "good", "riddle", "song", "song"], (await HeardBy(house, nameof(Listener))).Order(StringComparer.Ordinal));
        Assert.Equal(["good", "fine"], await HeardBy(house, nameof(Critic)));

        house.Time.Advance(TimeSpan.FromSeconds(1));
        await Failed(house, "Critic: TookTooLongException", attempts: 2);
    }

    [Fact]
    public async Task Reach_the_others_when_the_server_cuts_one_reaction_short()
    {
        await using var house = await Open(Engine.Postgres);
        house.Services.GetRequiredService<Moods>().Asks = "why";
        await house.Run<Speak, Done>(new("why", "song", "fine"));

        await Failed(house, "Critic: PostgresException", attempts: 1);
        await house.Delivered(but: 1);
        Assert.Equal(["fine"], await HeardBy(house, nameof(Critic)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Take_effect_once_though_the_house_fell_before_noting_that_they_were_delivered(Engine engine)
    {
        await using var house = await Open(engine);
        await house.Run<Speak, Done>(new("one", "two", "three"));
        await house.Delivered();
        await house.Tamper("UPDATE platform_outbox_event SET delivered_at = NULL");
        await house.Delivered();
        Assert.Equal(["one", "two", "three"], await HeardBy(house, nameof(Listener)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_not_told_by_a_command_that_came_to_nothing(Engine engine)
    {
        await using var house = await Open(engine);
        await Assert.ThrowsAnyAsync<Exception>(() => house.Run<MakeThing, Guid>(new("件", "clash")));
        Assert.Equal(0, await house.Look(db => db.Set<OutboxEvent>().CountAsync()));
    }

    [Fact]
    public async Task Take_effect_once_though_two_nodes_deliver_at_once()
    {
        await using var house = await Open(Engine.Postgres);
        await using var other = await house.Join("2", services => services.AddSingleton<Moods>());
        for (var i = 0; i < 60; i++) await (i % 2 == 0 ? house : other).Run<Speak, Done>(new($"a{i}", $"b{i}"));
        await house.Delivered();
        Assert.Equal(120, (await HeardBy(house, nameof(Listener))).Distinct().Count());
        Assert.Equal(120, (await HeardBy(house, nameof(Listener))).Count);
    }

    [Fact]
    public async Task Take_effect_once_even_if_two_nodes_carry_the_same_reaction_at_the_same_moment()
    {
        await using var house = await Open(Engine.Postgres);
        await using var other = await house.Join("2", services => services.AddSingleton<Moods>());
        for (var i = 0; i < 20; i++)
        {
            var happened = new PendingEvent(Guid.CreateVersion7(), Said.Name, """{"What":"same"}""", house.Time.GetUtcNow(), 0, TestHouse.Region);
            await Task.WhenAll(new[] { house, other }.Select(node => Task.Run(() => node.Services.GetRequiredService<IWriteRoad>().Carry(
                new ReactionJob(Actor.House(TestHouse.Region), house.Time.GetUtcNow(), happened, Subscription.Of(typeof(Said), typeof(Listener)), new()), CancellationToken.None))));
        }

        Assert.Equal(20, (await HeardBy(house, nameof(Listener))).Count);
    }

    static Task<TestHouse> Open(Engine engine) => TestHouse.Open(engine, ThingModule.Alone, services => services.AddSingleton<Moods>());

    static Task<List<string>> HeardBy(TestHouse house, string subscriber) => house.Look(db =>
        db.Set<Heard>().Where(heard => heard.Subscriber == subscriber).OrderBy(heard => heard.Order).Select(heard => heard.What).ToListAsync());

    static Task Attempts(TestHouse house, int attempts) => Failed(house, "Critic: NotSupportedException", attempts);

    static async Task Failed(TestHouse house, string failure, int attempts)
    {
        for (var waits = 0; waits < 200; waits++)
        {
            if (await house.Look(db => db.Set<OutboxEvent>().AnyAsync(happened => happened.Attempts == attempts && happened.Failure == failure))) return;
            await Task.Delay(50);
        }

        throw new TimeoutException($"No event came to {attempts} attempts.");
    }
}
