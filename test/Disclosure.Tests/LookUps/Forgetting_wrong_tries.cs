using Disclosure.LookUps;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Testing;

namespace Disclosure.Tests.LookUps;

public sealed class Forgetting_wrong_tries
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Drops_what_pauses_nothing_any_more_and_keeps_the_recent(Engine engine)
    {
        await using var town = await Town.Open(engine);
        await Parallel.ForEachAsync(Enumerable.Range(0, 520), async (which, _) => await Try(town, which));
        town.House.Time.Advance(TimeSpan.FromDays(3));
        await Try(town, 9000);
        await town.House.RunJob<ForgetWrongTriesJob>();
        Assert.Equal(1, await town.House.Look(db => db.Set<WrongTry>().CountAsync()));

        await town.House.RunJob<ForgetWrongTriesJob>();
        Assert.Equal(2L, Convert.ToInt64(await town.House.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'ForgetWrongTries'"), null)); // 500 and 20, and nothing to tell of afterwards
    }

    static async Task Try(Town town, int which) =>
        Assert.False((await town.House.Run<LookUpRequest, LookedUp>(new($"云政办依申请〔2026〕{which}号", "13900000009", null), Kernel.Actor.Public(TestHouse.Region, $"10.0.{which / 250}.{which % 250}"))).Value.Paused);
}
