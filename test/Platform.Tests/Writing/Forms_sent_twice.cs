using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Platform.Tests.Writing;

public sealed class Forms_sent_twice
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Do_their_work_once_and_are_answered_alike(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        var key = SubmissionKey.New();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => house.Run<MakeThing, Guid>(new("件"), once: key))));

        Assert.Single(answers.Select(answer => answer.Value).Distinct());
        Assert.Equal(answers[0].Value, (await house.Run<MakeThing, Guid>(new("件"), once: key)).Value);
        Assert.Equal(1, await house.Look(db => db.Set<Thing>().CountAsync()));
        Assert.Equal(1L, Convert.ToInt64(await house.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'MakeThing'"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_looked_at_anew_when_the_first_was_refused_or_failed(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        var key = SubmissionKey.New();
        Assert.Equal(MakeThing.Unwanted, (await house.Run<MakeThing, Guid>(new("件", "refuse"), once: key)).Refusal);
        await Assert.ThrowsAsync<NotSupportedException>(() => house.Run<MakeThing, Guid>(new("件", "throw"), once: key));
        Assert.True((await house.Run<MakeThing, Guid>(new("件"), once: key)).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task With_other_content_are_refused_and_change_nothing(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        var key = SubmissionKey.New() with { Content = "one" };
        var made = await house.Run<MakeThing, Guid>(new("件"), once: key);

        Assert.Equal(CommandRefusals.SentOtherwise, (await house.Run<MakeThing, Guid>(new("另一件"), once: key with { Content = "other" })).Refusal);
        Assert.Equal(made.Value, (await house.Run<MakeThing, Guid>(new("件"), once: key)).Value);
        Assert.Equal(1, await house.Look(db => db.Set<Thing>().CountAsync()));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Do_not_answer_for_another_form_that_bears_the_same_key(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        var key = SubmissionKey.New();
        var made = await house.Run<MakeThing, Guid>(new("件"), once: key);
        Assert.True((await house.Run<RenameThing, Done>(new(new(made.Value), "新名", 0), once: key)).Succeeded);
        Assert.Equal("新名", await house.Look(db => db.Set<Thing>().Select(thing => thing.Name).SingleAsync()));
    }
}
