using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Platform.Health;
using Platform.Tests.Outbox;
using Platform.Tests.Writing;
using Testing;

namespace Platform.Tests.Health;

public sealed class The_health_of_a_house
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_good_when_all_is_well_and_names_what_it_looked_at(Engine engine)
    {
        await using var house = await Open(engine);
        await house.Run<Speak, Done>(new("one"));
        await house.Delivered();
        var report = (await house.Ask<ReadHealth, HealthReport>(new())).Value;

        Assert.NotEqual(HealthState.Bad, report.State);
        Assert.Equal(["数据库", "保存", "检索与通知", "操作记录（审计）", "定时任务", "磁盘", "辅助软件"], report.Groups.Select(group => group.Name));
        Assert.All(report.Groups, group => Assert.NotEmpty(group.Items));
        Assert.Contains(engine == Engine.Sqlite ? "SQLite 3." : "PostgreSQL 1", Item(report, "种类与版本").Found, StringComparison.Ordinal);
        Assert.Equal("没有积压", Item(report, "待更新").Found);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Tells_of_events_that_fail_and_of_jobs_that_fail(Engine engine)
    {
        await using var house = await Open(engine);
        house.Services.GetRequiredService<Moods>().Hates = "bad";
        house.Services.GetRequiredService<Jobs.FailingTicks>().Now = true;
        await house.Run<Speak, Done>(new("bad"));
        await house.Delivered(but: 1);
        for (var waits = 0; waits < 100 && Convert.ToInt64(await house.Value("SELECT max(attempts) FROM platform_outbox_event"), null) == 0; waits++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        await house.RunJob<Jobs.LeaveTicks>();
        house.Time.Advance(TimeSpan.FromMilliseconds(500));

        var report = (await house.Ask<ReadHealth, HealthReport>(new())).Value;
        Assert.Equal((HealthState.Bad, "1件更新失败（Critic: NotSupportedException）"), (Item(report, Said.Name).State, Item(report, Said.Name).Found));
        Assert.Equal(HealthState.Bad, Item(report, Jobs.LeaveTicks.Title).State);
        Assert.Equal(HealthState.Bad, report.State);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_for_those_who_may_read_it(Engine engine)
    {
        await using var house = await Open(engine);
        Assert.Equal(CommandRefusals.NotPermitted, (await house.Ask<ReadHealth, HealthReport>(new(), Actor.Public(TestHouse.Region, null))).Refusal);
    }

    [Fact]
    public async Task Shows_what_still_works_when_the_database_is_away()
    {
        await using var house = await Open(Engine.Postgres);
        await house.Tamper("ALTER TABLE platform_outbox_event RENAME TO away");
        var report = (await house.Ask<ReadHealth, HealthReport>(new())).Value;
        Assert.Equal(HealthState.Bad, Item(report, "检索与通知").State);
        Assert.NotEqual(HealthState.Bad, Item(report, "应答").State);
    }

    static HealthItem Item(HealthReport report, string name) => report.Groups.SelectMany(group => group.Items).Single(item => item.Name == name);

    static Task<TestHouse> Open(Engine engine) => TestHouse.Open(engine, ThingModule.Alone, services => services.AddSingleton<Moods>().AddSingleton<Jobs.FailingTicks>());
}
