using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Database;
using Platform.Jobs;
using Platform.Tests.Writing;
using Quartz;
using Testing;

namespace Platform.Tests.Jobs;

public sealed class Jobs_of_the_house
{
    static readonly Dictionary<string, string?> Running = new() { ["House:RunsJobs"] = "true" };

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Run_in_their_rhythm_and_leave_a_note(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone, RealTime, settings: Running);
        await Ticks(house, 3);

        var run = await house.Look(db => db.Set<JobRun>().SingleAsync(run => run.Job == LeaveTicks.Name));
        Assert.Equal(("1", (string?)null), (run.Node, run.Failure));
    }

    [Fact]
    public async Task Run_once_for_each_fire_on_two_nodes_and_go_on_when_one_leaves()
    {
        var fires = new Fires();
        await using var house = await TestHouse.Open(Engine.Postgres, ThingModule.Alone, Listening, settings: Running);
        var other = await house.Join("2", Listening, Running);
        var both = await Ticks(house, 5);
        var scheduled = fires.Of(LeaveTicks.Name);
        Assert.InRange(scheduled.Count, both.Count, both.Count + 2); // one may be running
        Assert.Equal(scheduled.Count, scheduled.Distinct().Count());

        // What the node that leaves was about to fire may be fired again by the other: the job's watermark sees to it that nothing is done twice.
        await other.DisposeAsync();
        var all = await Ticks(house, both.Count + 3);
        Assert.Contains(all.Skip(both.Count), tick => tick.Node == "1");

        void Listening(IServiceCollection services)
        {
            RealTime(services);
            services.AddQuartz(quartz => quartz.AddJobListener(fires));
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Note_a_failure_by_its_kind_and_run_again(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone, Still);
        var failing = house.Services.GetRequiredService<FailingTicks>();
        failing.Now = true;
        Assert.False(await house.RunJob<LeaveTicks>());
        Assert.Equal(nameof(NotSupportedException), (await house.Look(db => db.Set<JobRun>().SingleAsync())).Failure);

        failing.Now = false;
        Assert.True(await house.RunJob<LeaveTicks>());
        Assert.Null((await house.Look(db => db.Set<JobRun>().SingleAsync())).Failure);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Deal_with_every_instant_exactly_once_though_some_runs_fail(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone, Still);
        var opened = house.Time.GetUtcNow();
        var failing = house.Services.GetRequiredService<FailingTicks>();
        foreach (var minutes in (int[])[1, 3, 0, 7, -5, 2, 4, 60])
        {
            house.Time.Advance(TimeSpan.FromMinutes(minutes));
            failing.Now = minutes is 3 or 4;
            await house.RunJob<LeaveTicks>();
        }

        var ticks = await house.Look(db => db.Set<Tick>().OrderBy(tick => tick.UpTo).ThenBy(tick => tick.After).ToListAsync());
        Assert.Equal(opened + TimeSpan.FromMinutes(1) - TimeSpan.FromHours(1), ticks[0].After);
        Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.Equal(pair.First.UpTo, pair.Second.After));
        Assert.Equal(house.Time.GetUtcNow(), ticks[^1].UpTo);
    }

    [Fact]
    public async Task Make_up_once_for_what_was_missed_while_the_house_was_closed()
    {
        await using var house = await TestHouse.Open(Engine.Sqlite, ThingModule.Alone, Still, settings: Running);
        for (var waits = 0; waits < 100 && await Count(house) == 0; waits++) await Task.Delay(100, TestContext.Current.CancellationToken);

        Assert.Equal(1, await Count(house)); // its clock stands still, so nothing fires by itself

        static Task<int> Count(TestHouse house) => house.Look(db => db.Set<JobRun>().CountAsync(run => run.Job == PruneEvents.Name));
    }

    static void RealTime(IServiceCollection services)
    {
        Still(services);
        services.Replace(ServiceDescriptor.Singleton(TimeProvider.System));
    }

    static void Still(IServiceCollection services) => services.AddSingleton<FailingTicks>();

    static async Task<List<Tick>> Ticks(TestHouse house, int atLeast)
    {
        for (var waits = 0; waits < 300; waits++)
        {
            var ticks = await house.Look(db => db.Set<Tick>().OrderBy(tick => tick.UpTo).ToListAsync());
            if (ticks.Count >= atLeast) return ticks;
            await Task.Delay(100);
        }

        throw new TimeoutException($"Fewer than {atLeast} runs in 30 seconds.");
    }
}
