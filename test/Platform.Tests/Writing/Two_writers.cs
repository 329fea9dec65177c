using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Platform.Tests.Writing;

public sealed class Two_writers
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_one_version_are_told_apart_and_the_second_changes_nothing(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        var thing = new ThingId((await house.Run<MakeThing, Guid>(new("件"))).Value);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => house.Run<RenameThing, Done>(new(thing, $"名{writer}", 0)))));

        Assert.Equal(1, answers.Count(answer => answer.Succeeded));
        Assert.All(answers.Where(answer => !answer.Succeeded), answer => Assert.Equal(CommandRefusals.ChangedMeanwhile, answer.Refusal));
        Assert.Equal(1, await house.Look(db => db.Set<Thing>().Select(one => one.Version).SingleAsync()));
    }

    [Fact] // On SQLite there is one writer, so no handler ever reads what another is changing.
    public async Task Who_both_read_before_either_saved_are_told_apart_by_the_token_itself()
    {
        await using var house = await TestHouse.Open(Engine.Postgres, ThingModule.Alone);
        var gate = house.Services.GetRequiredService<Gate>();
        var thing = new ThingId((await house.Run<MakeThing, Guid>(new("件"))).Value);
        var both = new[] { "甲", "乙" }.Select(name => Task.Run(() => house.Run<RenameThing, Done>(new(thing, name, 0, Waits: true)))).ToList();
        await gate.Reached(times: 2);
        gate.Open(times: 2);

        var answers = await Task.WhenAll(both);
        Assert.Equal(CommandRefusals.ChangedMeanwhile, Assert.Single(answers, answer => !answer.Succeeded).Refusal);
    }
}
