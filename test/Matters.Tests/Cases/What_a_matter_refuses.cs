using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Matters.Tests.Cases;

public sealed class What_a_matter_refuses
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_why_work_cannot_be_put_there(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, here) = (await hall.InHand(), hall.Organisation);
        var seen = await hall.Seen(matter);

        await Refuses(hall, new AssignMatter(matter, seen, null, null, [], null), Refusals.UnitMissing);
        await Refuses(hall, new AssignMatter(matter, seen, UnitId.New(), null, [], null), Refusals.UnitUnknown);
        await Refuses(hall, new AssignMatter(matter, seen, here.Water, here.Clerk, [], null), Refusals.PersonElsewhere);
        await Refuses(hall, new AssignMatter(matter, seen, here.Water, null, [UnitId.New()], null), Refusals.JointUnknown);
        await Refuses(hall, new TransferMatter(matter, seen, here.Water, null, " "), Refusals.OpinionMissing);
        await Refuses(hall, new GiveOpinion(matter, new string('长', 2001), false), Refusals.OpinionTooLong);
        await Refuses(hall, new GiveOpinion(matter, "已办", true), Refusals.NotJoint);
        await Refuses(hall, new CirculateMatter(matter, [], null), Refusals.ReaderMissing);
        await Refuses(hall, new CirculateMatter(matter, [PersonId.New()], null), Refusals.ReaderUnknown);
        await Refuses(hall, new ReturnMatter(matter, seen, "不属本科"), Refusals.NothingToReturn);
        await Refuses(hall, new RecallMatter(matter, seen, null), Refusals.NothingToRecall);
        Assert.Equal(seen, await hall.Seen(matter));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_why_two_matters_do_not_go_together(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, same, other, third) = (await hall.InHand(), await hall.InHand(title: "同一事项"), await hall.InHand(kind: OtherKind.Key), await hall.InHand());
        await hall.Do(third, MatterAction.Close);
        async Task<string> Number(MatterId id) => (await hall.Row(id)).Number!;
        var seen = await hall.Seen(matter);

        await Refuses(hall, new LinkMatters(matter, "没有〔2026〕9号"), Refusals.OtherMissing);
        await Refuses(hall, new LinkMatters(matter, await Number(matter)), Refusals.SameMatter);
        await Refuses(hall, new MergeMatters(matter, seen, await Number(other), "同一诉求"), Refusals.OtherKind);
        await Refuses(hall, new MergeMatters(matter, seen, await Number(third), "同一诉求"), Refusals.OtherSettled);

        await Does(hall, new LinkMatters(matter, (await Number(same)).Replace('〔', '[').Replace('〕', ']')));
        await Refuses(hall, new LinkMatters(matter, await Number(same)), Refusals.AlreadyLinked);
        await Does(hall, new MergeMatters(same, await hall.Seen(same), await Number(matter), "同一诉求"));
        await Refuses(hall, new LinkMatters(matter, await Number(same)), Refusals.OtherMerged);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_whose_it_is_and_what_others_did_meanwhile(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, here) = (await hall.InHand(), hall.Organisation);
        var seen = await hall.Seen(matter);
        var neighbour = hall.Acting(here.SchoolClerk);
        var mayor = hall.Acting(here.Mayor, Rights.OfMayor);

        await Refuses(hall, new TransferMatter(matter, seen, here.School, null, "我们来办"), CommandRefusals.NotFound, neighbour);
        await Refuses(hall, new TransferMatter(matter, seen, here.School, null, "转教育局"), Refusals.NotYours, mayor);
        await Refuses(hall, new ReopenMatter(matter, seen, "重办"), CommandRefusals.NotPermitted);
        await Refuses(hall, new UnmergeMatter(matter, seen, "分开"), Refusals.NotInThisState(MatterState.InHand, MatterAction.Unmerge));

        await Does(hall, new UrgeMatter(matter, seen, "请抓紧"), mayor);
        await Refuses(hall, new AssignMatter(matter, seen, here.Water, null, [], null), CommandRefusals.ChangedMeanwhile);
        Assert.Equal(1L, Convert.ToInt64(await hall.House.Value($"SELECT count(*) FROM platform_audit_record WHERE detail = '{CommandRefusals.NotFound.Code}'"), null));
        Assert.True(Assert.Single((await hall.List(MatterList.ToDo, hall.Clerk)).Lines).Urged);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_that_the_sender_or_the_clock_is_gone(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, here) = (await hall.InHand(), hall.Organisation);
        await Does(hall, new AssignMatter(matter, await hall.Seen(matter), here.Water, null, [], null));
        await hall.House.Tamper($"UPDATE matters_work_item SET handed_from = '{UnitId.New().Value.ToString().ToUpperInvariant()}'");
        await hall.House.Tamper("UPDATE matters_matter SET clock_length = 0");

        await Refuses(hall, new ReturnMatter(matter, await hall.Seen(matter), "不属我局职责"), Refusals.SenderGone, hall.Acting(here.WaterClerk));
        await Refuses(hall, TurnClock.Stop(matter), Refusals.NoClock);
    }

    static async Task Refuses<TCommand>(Hall hall, TCommand command, Refusal because, Actor? by = null)
        where TCommand : ICommand<Done> => Assert.Equal(because.Code, (await hall.House.Run<TCommand, Done>(command, by ?? hall.Clerk)).Refusal?.Code);

    static async Task Does<TCommand>(Hall hall, TCommand command, Actor? by = null)
        where TCommand : ICommand<Done> => Assert.Null((await hall.House.Run<TCommand, Done>(command, by ?? hall.Clerk)).Refusal?.Code);
}
