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
        var gate = behind.Services.GetRequiredService<Gate>();
        for (var time = 1; time <= 5; time++)
        {
            proxy.CutCommitOf($"第{time}件");
            gate.Open(2); // what has to be done again passes again
            var made = await behind.Run<MakeThing, Guid>(new($"第{time}件", "gate"));
            Assert.True(made.Succeeded);
            Assert.Equal(time, proxy.Cuts);
            Assert.Equal(arrives ? time : 2 * time, gate.Passed);
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
        proxy.CutCommitOf("成否不明", thenClose: true);

        Assert.Equal(CommandRefusals.OutcomeUnknown, (await behind.Run<MakeThing, Guid>(new("成否不明"))).Refusal);
        proxy.Open = true;
        Assert.True((await behind.Run<MakeThing, Guid>(new("件"))).Succeeded);
    }

    static void Impatient(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton(provider => new CommitFate(provider.GetRequiredService<DatabaseSource>()) { Patience = TimeSpan.FromSeconds(1) }));
}
