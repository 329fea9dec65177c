using Calendar.Contracts;
using Kernel;
using Matters.Cases;
using Matters.Clocks;
using Matters.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Matters.Tests.Cases;

/// <summary>A kind says whether its matters may be settled plainly; of the others it is refused, each with the remedy.</summary>
public sealed class Closing_by_hand
{
    const string Result = "已电话答复来信人，来信人表示满意。";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Settles_the_matter_with_its_result_and_stops_its_clock(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await hall.InHand();
        Assert.Equal(Refusals.OpinionMissing, (await hall.Do(new CloseMatter(matter, await hall.Seen(matter), " "), hall.Clerk)).Refusal);
        Assert.Null((await hall.Do(new CloseMatter(matter, await hall.Seen(matter), Result), hall.Clerk)).Refusal?.Code);

        var last = (await hall.Timeline(matter))[^1];
        Assert.Equal((MatterState.Closed, MatterAction.Close, "办结", Result), ((await hall.Row(matter)).State, last.Action, last.Did, last.Opinion));
        Assert.Equal(ClockState.Stopped, (await hall.House.Look(db => ClockReading.Of(db, matter, default)))!.State);
        Assert.Empty((await hall.List(MatterList.ToDo, hall.Clerk)).Lines);
        Assert.Single((await hall.List(MatterList.Done, hall.Clerk)).Lines);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_refused_for_other_kinds_and_while_a_step_of_the_kinds_own_is_undecided(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (other, plain) = (await hall.InHand(kind: OtherKind.Key), await hall.InHand());
        var refused = (await hall.Do(new CloseMatter(other, await hall.Seen(other), Result), hall.Clerk)).Refusal!;
        Assert.Equal(Refusals.NotClosedByHand(OtherKind.Kind), refused);
        Assert.Equal("“其他件”不能直接办结。请以批复办结。", refused.Text);

        await hall.House.Run<HandPlain, Done>(new(plain, hall.Organisation.Office, hall.Organisation.Director, PlainKind.Approval), hall.Clerk);
        Assert.Equal(Refusals.StepOfItsKind(PlainKind.Approval, MatterAction.Close), (await hall.Do(new CloseMatter(plain, await hall.Seen(plain), Result), hall.Clerk)).Refusal);
        Assert.Equal(Refusals.NotYours, (await hall.Do(new CloseMatter(plain, await hall.Seen(plain), Result), hall.Acting(hall.Organisation.Mayor, Rights.OfMayor))).Refusal);
        Assert.Equal((MatterState.InHand, MatterState.InHand), ((await hall.Row(other)).State, (await hall.Row(plain)).State));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_many_does_what_can_be_done_once_and_says_of_the_others_why(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        MatterId[] chosen = [await hall.InHand(), await hall.InHand(kind: OtherKind.Key), await hall.InHand(), await hall.InHand()];
        var seen = new List<long>();
        foreach (var matter in chosen) seen.Add(await hall.Seen(matter));
        Assert.True((await hall.Do(new GiveOpinion(chosen[3], "请稍候", false), hall.Clerk)).Succeeded); // somebody was faster

        var once = SubmissionKey.New();
        string?[] expected = [null, "matters.not-closed-by-hand", null, "platform.changed-meanwhile"];
        Assert.Equal(expected, await Together(once));
        Assert.Equal(expected, await Together(once)); // pressed twice
        Assert.Equal([MatterState.Closed, MatterState.InHand, MatterState.Closed, MatterState.InHand], await Task.WhenAll(chosen.Select(async matter => (await hall.Row(matter)).State)));
        Assert.Equal(2, await hall.Told<MatterActedOn>() - 5); // four registered and one opinion before

        async Task<IEnumerable<string?>> Together(SubmissionKey key)
        {
            var outcome = new List<string?>();
            for (var at = 0; at < chosen.Length; at++) outcome.Add((await Run(hall, chosen[at], seen[at], key)).Refusal?.Code);
            return outcome;
        }
    }

    [Fact]
    public void Is_offered_only_where_the_house_has_a_kind_that_allows_it()
    {
        Assert.Contains(BulkAct.Close, BulkAct.Of(MatterList.ToDo, [OtherKind.Kind, PlainKind.Kind]));
        Assert.DoesNotContain(BulkAct.Close, BulkAct.Of(MatterList.ToDo, [OtherKind.Kind]));
        Assert.DoesNotContain(BulkAct.Close, BulkAct.In([OtherKind.Kind]));
        Assert.Contains(MatterActs.Of(PlainKind.Kind), act => act.Action == MatterAction.Close);
        Assert.DoesNotContain(MatterActs.Of(OtherKind.Kind), act => act.Action == MatterAction.Close);
    }

    static async Task<Result<Done>> Run(Hall hall, MatterId matter, long seen, SubmissionKey once)
    {
        await using var scope = hall.House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(hall.Clerk);
        return await scope.ServiceProvider.GetRequiredService<BulkRunner>().Run(BulkAct.Close, matter, seen, new() { Opinion = Result }, once, CancellationToken.None);
    }
}
