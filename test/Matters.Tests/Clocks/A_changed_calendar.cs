using Kernel;
using Matters.Cases;
using Matters.Clocks;
using Matters.Contracts;
using Matters.Tests.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Testing;

namespace Matters.Tests.Clocks;

/// <remarks>A matter filed on 2026-09-18 with 20 working days is due on 10-22.</remarks>
public sealed class A_changed_calendar
{
    static readonly DateOnly Due = new(2026, 10, 22);

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Moves_the_due_days_of_open_clocks_and_lists_them_with_the_reason(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (open, closed, paused) = (await hall.InHand(), await hall.InHand(), await hall.InHand());
        await hall.Do(closed, MatterAction.Close);
        await hall.House.Run<TurnClock, Done>(TurnClock.Pause(paused));

        await hall.House.GiveOff("2026-10-20");

        Assert.Equal((Due.AddDays(1), Due, null), ((await hall.Row(open)).DueOn, (await hall.Row(closed)).DueOn, (await hall.Row(paused)).DueOn));
        var page = await Moves(hall, hall.Clerk);
        var line = Assert.Single(page.Lines);
        Assert.Equal((open, Due, Due.AddDays(1)), (line.Matter, line.Before!.Value, line.After!.Value));
        Assert.Equal("地方安排：2026-10-20", Assert.Single(page.Replays, replay => replay.Id == line.Replay).What);
        var item = Assert.Single((await hall.List(MatterList.ToDo, hall.Clerk)).Lines, line => line.Id == open);
        Assert.Equal(Due.AddDays(1), item.DueOn);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_made_up_for_when_a_merged_matter_stands_alone_again(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (merged, into) = (await hall.InHand(), await hall.InHand());
        Assert.True((await hall.Do(new MergeMatters(merged, await hall.Seen(merged), (await hall.Row(into)).Number, "同一诉求"), hall.Clerk)).Succeeded);
        await hall.House.GiveOff("2026-10-20");
        Assert.True((await hall.Do(new UnmergeMatter(merged, await hall.Seen(merged), "诉求不同"), hall.Clerk)).Succeeded);

        Assert.Equal(Due.AddDays(1), (await hall.Row(merged)).DueOn);
        Assert.Equal(Due.AddDays(1), Assert.Single((await hall.List(MatterList.ToDo, hall.Clerk)).Lines, line => line.Id == merged).DueOn);
        var moved = Assert.Single((await Moves(hall, hall.Clerk)).Lines, line => line.Matter == merged);
        Assert.Equal((Due, Due.AddDays(1)), (moved.Before!.Value, moved.After!.Value));
        Assert.Equal(0, (await Calling.Verb<VerifyClocks>(hall)).Code);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_a_province_concerns_its_counties_and_that_of_a_county_not_its_neighbours(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (here, beside, elsewhere) = (await hall.InHand(), await hall.InHand(), await hall.InHand());
        await Move(hall, here, "990123");
        await Move(hall, beside, "990124");
        await Move(hall, elsewhere, "980123");

        await hall.House.GiveOff("2026-10-20", RegionCode.Parse("990000"));
        Assert.Equal([Due.AddDays(1), Due.AddDays(1), Due], await Days(hall, here, beside, elsewhere));

        await hall.House.GiveOff("2026-10-21", RegionCode.Parse("990123"));
        Assert.Equal([Due.AddDays(4), Due.AddDays(1), Due], await Days(hall, here, beside, elsewhere)); // 10-24 and 25 are a weekend
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_followed_in_steps_that_go_on_where_they_were(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        for (var i = 0; i < 3; i++) await hall.InHand();
        await Many(hall, ClockReplay.AtOnce + 200);

        await hall.House.GiveOff("2026-10-20");
        var replay = await hall.House.Look(db => db.Set<Replay>().SingleAsync());
        Assert.Equal((ClockReplay.AtOnce + 203, ClockReplay.AtOnce + 203), (replay.Computed, replay.Moved));
        Assert.NotNull(replay.EndedAt);
        Assert.Equal(3, await hall.Told<ClockReplayGoesOn>()); // two steps with clocks, and one that finds no more

        // As if the house had died before the first step was noted: everything is computed again, and nothing moves twice.
        await hall.House.Tamper("DELETE FROM platform_reaction; UPDATE platform_outbox_event SET delivered_at = NULL WHERE name = 'matters.clock-replay-goes-on'");
        await hall.House.Delivered();
        Assert.Equal(ClockReplay.AtOnce + 203, await hall.House.Look(db => db.Set<ClockMove>().CountAsync()));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_each_reader_only_the_matters_that_he_or_she_may_see_page_by_page(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        await hall.InHand(hall.Organisation.School);
        await Many(hall, 120);
        await hall.House.GiveOff("2026-10-20");

        Assert.Single((await Moves(hall, hall.Acting(hall.Organisation.SchoolClerk))).Lines);
        Assert.Empty((await Moves(hall, hall.Acting(hall.Organisation.WaterClerk))).Lines);

        var (seen, after) = (new List<MatterId>(), (string?)null);
        do
        {
            var page = (await hall.House.Ask<ListMoves, MovesPage>(new(null, after), hall.Acting(hall.Organisation.Mayor, Rights.OfMayor))).Value;
            Assert.Equal(121, page.Total.Value);
            seen.AddRange(page.Lines.Select(line => line.Matter));
            after = page.Next;
        }
        while (after is not null);
        Assert.Equal((121, 121), (seen.Count, seen.Distinct().Count()));
    }

    static async Task<MovesPage> Moves(Hall hall, Actor actor) => (await hall.House.Ask<ListMoves, MovesPage>(new(null), actor)).Value;

    static async Task<List<DateOnly?>> Days(Hall hall, params MatterId[] matters)
    {
        var days = new List<DateOnly?>();
        foreach (var matter in matters) days.Add((await hall.Row(matter)).DueOn);
        return days;
    }

    static Task Move(Hall hall, MatterId matter, string region) => hall.House.Tamper($"UPDATE matters_matter SET region = '{region}' WHERE id = '{matter.ToString().ToUpperInvariant()}'");

    /// <summary>Matters of another unit with clocks like the first one's, past the pipeline: what is tested is the replay.</summary>
    static Task Many(Hall hall, int count) => hall.House.Tamper(string.Concat(Enumerable.Range(0, count).Select(i => Guid.CreateVersion7().ToString().ToUpperInvariant()).Select(id =>
        $"""
        INSERT INTO matters_matter (id, kind, title, sought, number, lead, state, opened_at, due_at, due_on, warn_at, due_estimated, timeline_length, timeline_head, clock_length, region, version)
        SELECT '{id}', kind, title, sought, '{id}', lead, state, opened_at, due_at, due_on, warn_at, due_estimated, 0, timeline_head, 1, region, 0 FROM matters_matter WHERE number = '云政办〔2026〕1号' OR number = '云教〔2026〕1号';
        INSERT INTO matters_clock_row (matter, position, kind, event_on, at, time_limit, reason, region)
        VALUES ('{id}', 1, 0, '2026-09-18', (SELECT opened_at FROM matters_matter WHERE id = '{id}'), '20wd', '收到申请', '{TestHouse.Region.Digits}');

        """)));
}
