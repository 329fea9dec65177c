using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.Timelines;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Matters.Tests.Cases;

public sealed class Moving_a_matter
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Puts_it_on_the_other_desk_and_back(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, here) = (await hall.InHand(), hall.Organisation);
        var (clerk, water) = (hall.Clerk, hall.Acting(here.WaterClerk));

        await Does(hall, new AssignMatter(matter, await hall.Seen(matter), here.Water, null, [here.School], "请提出意见"), clerk);
        Assert.Equal(["承办"], Steps(await hall.List(MatterList.ToDo, water)));
        Assert.Equal(["协办"], Steps(await hall.List(MatterList.ToDo, hall.Acting(here.SchoolClerk))));
        Assert.Empty((await hall.List(MatterList.ToDo, clerk)).Lines);
        Assert.Single((await hall.List(MatterList.Done, clerk)).Lines);

        await Does(hall, new GiveOpinion(matter, "同意公开", Finish: true), hall.Acting(here.SchoolClerk));
        Assert.Empty((await hall.List(MatterList.ToDo, hall.Acting(here.SchoolClerk))).Lines);
        await Does(hall, new ReturnMatter(matter, await hall.Seen(matter), "不属我局职责"), water);
        Assert.Equal(["重新交办"], Steps(await hall.List(MatterList.ToDo, clerk)));

        await Does(hall, new AssignMatter(matter, await hall.Seen(matter), here.Water, here.WaterClerk, [], null), clerk);
        await Does(hall, new RecallMatter(matter, await hall.Seen(matter), null), clerk);
        Assert.Empty((await hall.List(MatterList.ToDo, water)).Lines);
        Assert.Equal(1, (await hall.List(MatterList.ToDo, clerk, take: 0)).Total.Value);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Into_another_can_be_undone_as_if_it_had_not_been(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, into) = (await hall.File(), await hall.InHand());
        var before = Assert.Single((await hall.List(MatterList.ToDo, hall.Clerk)).Lines, line => line.Id == matter);

        await Does(hall, new MergeMatters(matter, await hall.Seen(matter), (await hall.Row(into)).Number, "同一诉求"), hall.Clerk);
        Assert.Equal(MatterState.Merged, (await hall.Row(matter)).State);
        Assert.Equal(1, (await hall.List(MatterList.ToDo, hall.Clerk)).Total.Value);

        await Does(hall, new UnmergeMatter(matter, await hall.Seen(matter), "诉求不同"), hall.Clerk);
        Assert.Equal(before, Assert.Single((await hall.List(MatterList.ToDo, hall.Clerk)).Lines, line => line.Id == matter));
    }

    /// <summary>Whose clock was stopped counts its limit anew; whose clock ran on keeps its day, as the calendar has it by now.</summary>
    [Theory, ClassData(typeof(EachEngine))]
    public async Task That_was_settled_back_into_hand_puts_it_with_its_lead_unit_under_a_running_clock(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (stopped, running) = (await hall.InHand(), await hall.InHand());
        await hall.House.Run<TurnClock, Done>(TurnClock.Stop(stopped));
        foreach (var matter in new[] { stopped, running }) await hall.Do(matter, MatterAction.Close);
        await hall.House.GiveOff("2026-10-20");
        hall.SetTime("2026-10-12 09:00");

        var manager = hall.Acting(hall.Organisation.Clerk, Rights.OfManager);
        foreach (var matter in new[] { stopped, running }) await Does(hall, new ReopenMatter(matter, await hall.Seen(matter), "出现新情况"), manager);

        Assert.Equal((MatterState.InHand, new DateOnly(2026, 11, 10)), ((await hall.Row(stopped)).State, (await hall.Row(stopped)).DueOn!.Value));
        Assert.Equal((MatterState.InHand, new DateOnly(2026, 10, 23)), ((await hall.Row(running)).State, (await hall.Row(running)).DueOn!.Value));
        Assert.Equal(["重新办理", "重新办理"], Steps(await hall.List(MatterList.ToDo, hall.Clerk)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leaves_a_chain_whose_first_broken_link_is_named(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matters = new List<MatterId>();
        for (var i = 0; i < 5; i++) matters.Add(await hall.InHand());
        Assert.True((await Verify(hall)) is { Sound: true, Chains: 5, Entries: 10 });

        string Of(int i) => $"matter = '{matters[i].Value.ToString().ToUpperInvariant()}'";
        await hall.House.Tamper($"UPDATE matters_timeline_entry SET did = '改' WHERE position = 1 AND {Of(1)}");
        await hall.House.Tamper($"DELETE FROM matters_timeline_entry WHERE position = 1 AND {Of(2)}");
        await hall.House.Tamper($"DELETE FROM matters_timeline_entry WHERE position = 2 AND {Of(3)}");

        var broken = (await Verify(hall)).Broken;
        Assert.Equal([(matters[1], 1), (matters[2], 1), (matters[3], 2)], broken.Select(link => (link.Matter, link.Position)));
    }

    static async Task<TimelineFindings> Verify(Hall hall)
    {
        await using var scope = hall.House.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TimelineVerification>().Run(CancellationToken.None);
    }

    static IEnumerable<string> Steps(MatterPage page) => page.Lines.Select(line => line.Step);

    static async Task Does<TCommand>(Hall hall, TCommand command, Actor by)
        where TCommand : ICommand<Done> => Assert.Null((await hall.House.Run<TCommand, Done>(command, by)).Refusal?.Code);
}
