using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Commands;
using Platform.Database;
using Platform.Writing;
using Testing;

namespace Platform.Tests.Writing;

/// <summary>SQLite has no line that could be cut.</summary>
public sealed class A_commit_that_is_cut_off
{
    [Theory]
    [InlineData(true)] // the server committed, and only its answer was lost
    [InlineData(false)] // the server never heard of it
    public async Task Is_answered_by_what_really_happened_and_done_once(bool arrives)
    {
        await using var house = await TestHouse.Open(Engine.Postgres, ThingModule.Alone);
        await using var proxy = new CuttingProxy(house.Database);
        await using var behind = await house.Join("2", settings: new() { ["House:Database"] = proxy.ConnectionString });
        proxy.CommitArrives = arrives;
        for (var time = 1; time <= 5; time++)
        {
            var made = await CutOff(behind, proxy);
            Assert.True(made.Succeeded);
            Assert.Equal(time, proxy.Cuts);
            Assert.Equal(made.Value, await house.Look(db => db.Set<Thing>().Where(thing => thing.Number == time).Select(thing => thing.Id.Value).SingleAsync()));
        }

        Assert.Equal(5, await house.Look(db => db.Set<Thing>().CountAsync()));
    }

    [Fact]
    public async Task Is_said_to_be_unknown_when_nobody_can_be_asked()
    {
        await using var house = await TestHouse.Open(Engine.Postgres, ThingModule.Alone);
        await using var proxy = new CuttingProxy(house.Database);
        await using var behind = await house.Join("2", Impatient, settings: new() { ["House:Database"] = proxy.ConnectionString });
        proxy.CommitArrives = true;

        Assert.Equal(CommandRefusals.OutcomeUnknown, (await CutOff(behind, proxy, open: false)).Refusal);
        proxy.Open = true;
        Assert.True((await behind.Run<MakeThing, Guid>(new("件"))).Succeeded);
    }

    static async Task<Result<Guid>> CutOff(TestHouse behind, CuttingProxy proxy, bool open = true)
    {
        var gate = behind.Services.GetRequiredService<Gate>();
        var making = behind.Run<MakeThing, Guid>(new("件", "gate"));
        await gate.Reached();
        await Quiet(behind);
        proxy.Open = open;
        proxy.CutNextCommit();
        gate.Open(proxy.CommitArrives ? 1 : 2); // what has to be done again passes again
        return await making;
    }

    /// <summary>Then the next commit is the one that waits at the gate.</summary>
    static async Task Quiet(TestHouse house)
    {
        await house.Delivered();
        for (var waits = 0; waits < 200; waits++)
        {
            if (0 == Convert.ToInt64(await house.Value("SELECT count(*) FROM platform_audit_record WHERE position IS NULL"), null)) return;
            await Task.Delay(50);
        }

        throw new TimeoutException("Audit records stayed unlinked for ten seconds.");
    }

    static void Impatient(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton(provider => new CommitFate(provider.GetRequiredService<DatabaseSource>()) { Patience = TimeSpan.FromSeconds(1) }));
}
