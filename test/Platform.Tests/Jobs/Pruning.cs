using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Jobs;
using Platform.Outbox;
using Platform.Tests.Writing;
using Testing;

namespace Platform.Tests.Jobs;

public sealed class Pruning
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Forgets_what_is_old_and_keeps_what_is_recent_or_undelivered(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        for (var i = 0; i < 5; i++) await house.Run<MakeThing, Guid>(new("old"), once: SubmissionKey.New());
        await house.Delivered();
        var far = engine == Engine.Sqlite ? "9000000000000000" : "'2100-01-01'";
        await house.Tamper($"UPDATE platform_outbox_event SET delivered_at = NULL, retry_at = {far} WHERE id = (SELECT id FROM platform_outbox_event LIMIT 1)");

        house.Time.Advance(TimeSpan.FromDays(29));
        await house.Run<MakeThing, Guid>(new("recent"), once: SubmissionKey.New());
        await house.Delivered(but: 1);
        house.Time.Advance(TimeSpan.FromDays(2));
        await house.RunJob<PruneSubmissions>();
        await house.RunJob<PruneEvents>();

        Assert.Equal(1, await house.Look(db => db.Set<Submission>().CountAsync()));
        Assert.Equal(2, await house.Look(db => db.Set<OutboxEvent>().CountAsync()));
        Assert.Equal(2, await house.Look(db => db.Set<Reaction>().CountAsync()));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Goes_on_until_nothing_old_is_left(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        await Parallel.ForEachAsync(Enumerable.Range(0, 1100), async (_, _) => await house.Run<MakeThing, Guid>(new("old"), once: SubmissionKey.New()));
        await house.Delivered();
        house.Time.Advance(TimeSpan.FromDays(31));
        await house.RunJob<PruneSubmissions>();
        await house.RunJob<PruneEvents>();
        Assert.Equal((0, 0, 0), await house.Look(async db => (await db.Set<Submission>().CountAsync(), await db.Set<OutboxEvent>().CountAsync(), await db.Set<Reaction>().CountAsync())));
    }
}
