using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.Warnings;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Testing;

namespace Matters.Tests.Warnings;

/// <remarks>A matter filed on 2026-09-18 with 20 working days is due on 10-22, and its warning, three working days before, begins on 10-19.</remarks>
public sealed class A_warning
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Goes_once_to_the_holder_and_the_head_when_the_day_is_near_and_once_when_it_has_passed(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, here) = (await hall.InHand(), hall.Organisation);
        await hall.House.Run<AssignMatter, Done>(new(matter, await hall.Seen(matter), here.Water, here.WaterClerk, [], null), hall.Clerk);

        await At(hall, "2026-10-18 23:59");
        Assert.Empty(await Given(hall));

        await At(hall, "2026-10-19 00:01");
        await At(hall, "2026-10-22 23:59");
        Assert.Equal([(matter, WarningRules.DueSoon)], await Given(hall));
        foreach (var reader in new[] { here.WaterClerk, here.WaterHead })
            Assert.Equal("系统", Assert.Single((await hall.List(MatterList.ToRead, hall.Acting(reader))).Lines).SentBy);
        Assert.Empty((await hall.List(MatterList.ToRead, hall.Clerk)).Lines);
        Assert.Equal((MatterAction.Warn, "系统", "办理期限将于2026年10月22日届满，请抓紧办理"), Last(await hall.Timeline(matter)));

        await At(hall, "2026-10-23 00:01");
        await At(hall, "2026-12-01 00:01");
        Assert.Equal([(matter, WarningRules.DueSoon), (matter, WarningRules.Overdue)], await Given(hall));
        Assert.Equal("办理期限已于2026年10月22日届满，尚未办结", Last(await hall.Timeline(matter)).Did);
        Assert.Equal(2, await hall.Told<MatterWarned>());
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_made_up_for_after_the_house_was_closed_and_said_only_once(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await hall.InHand();
        hall.SetTime("2026-10-20 17:00");
        var entries = (await hall.Timeline(matter)).Count;

        await At(hall, "2026-10-23 08:00");

        Assert.Equal([WarningRules.DueSoon, WarningRules.Overdue], (await Given(hall)).Select(one => one.Rule));
        Assert.Equal(entries + 1, (await hall.Timeline(matter)).Count);
        Assert.Equal("办理期限已于2026年10月22日届满，尚未办结", Last(await hall.Timeline(matter)).Did);
        Assert.Single((await hall.List(MatterList.ToRead, hall.Acting(hall.Organisation.Chief))).Lines);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_a_limit_shorter_than_the_lead_comes_the_working_day_before_and_names_the_limit(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await hall.File(limit: Calendar.Contracts.TimeLimit.Parse("2wd"));
        Assert.Equal(Light.Green, Assert.Single((await hall.List(MatterList.ToDo, hall.Clerk)).Lines).Light);

        await At(hall, "2026-09-19 23:59");
        Assert.Empty(await Given(hall));
        await At(hall, "2026-09-20 00:01");
        Assert.Equal([(matter, WarningRules.DueSoon)], await Given(hall));
        Assert.Equal("登记时限将于2026年9月21日届满，请抓紧办理", Last(await hall.Timeline(matter)).Did);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_a_day_in_a_year_without_a_calendar_says_that_it_is_an_estimate(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        hall.SetTime("2026-12-20 09:00");
        var matter = await hall.InHand();
        await At(hall, "2027-03-01 00:01");
        Assert.Contains("日（估算）届满", Last(await hall.Timeline(matter)).Did, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_not_repeated_for_a_due_day_that_moves_away_and_comes_back(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await hall.InHand();
        await At(hall, "2026-10-19 09:00");

        await hall.House.GiveOff("2026-10-16");
        await At(hall, "2026-10-19 09:01");
        await hall.House.TakeBack("2026-10-16");
        await At(hall, "2026-10-19 09:02");
        Assert.Equal([(matter, WarningRules.DueSoon)], await Given(hall));

        await hall.House.GiveOff("2026-10-15");
        await At(hall, "2026-10-20 00:01");
        Assert.Equal(2, (await Given(hall)).Count);
        Assert.Equal("办理期限将于2026年10月23日届满，请抓紧办理", Last(await hall.Timeline(matter)).Did);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_given_for_a_due_day_that_moves_into_the_past(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        await hall.House.GiveOff("2026-10-16");
        await hall.InHand();
        await At(hall, "2026-10-19 09:00");
        Assert.Empty(await Given(hall));

        await hall.House.TakeBack("2026-10-16");
        await At(hall, "2026-10-19 09:01");
        Assert.Single(await Given(hall));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Waits_while_the_clock_is_paused_and_follows_an_extension(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (paused, extended) = (await hall.InHand(), await hall.InHand());
        hall.SetTime("2026-10-16 09:00");
        await hall.House.Run<TurnClock, Done>(TurnClock.Pause(paused));
        await hall.House.Run<TurnClock, Done>(TurnClock.Extend(extended, "20wd"));

        await At(hall, "2026-10-30 09:00");
        Assert.Empty(await Given(hall));

        await hall.House.Run<TurnClock, Done>(TurnClock.Resume(paused));
        await At(hall, "2026-11-04 09:00");
        Assert.Equal([(paused, WarningRules.DueSoon)], await Given(hall));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_not_given_for_what_is_settled_or_waits_for_others(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (closed, waiting) = (await hall.InHand(), await hall.InHand());
        await hall.Do(closed, MatterAction.Close);
        await hall.Do(waiting, MatterAction.AskSupplement);

        await At(hall, "2026-10-23 09:00");
        Assert.Empty(await Given(hall));

        await hall.Do(waiting, MatterAction.TakeSupplement);
        await At(hall, "2026-10-23 09:01");
        Assert.Equal([waiting, waiting], (await Given(hall)).Select(one => one.Matter));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_given_for_more_matters_than_one_transaction_takes(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        for (var i = 0; i < 2 * WarnDueMatters.AtOnce + 5; i++) await hall.File();

        await At(hall, "2026-10-19 09:00");

        Assert.Equal(2 * WarnDueMatters.AtOnce + 5, (await Given(hall)).Select(one => one.Matter).Distinct().Count());
        Assert.Equal(2 * WarnDueMatters.AtOnce + 5, await hall.Told<MatterWarned>());
    }

    [Fact]
    public async Task Is_given_once_though_two_nodes_look_at_the_same_moment()
    {
        await using var hall = await Hall.Open(Engine.Postgres);
        for (var i = 0; i < 30; i++) await hall.File();
        hall.SetTime("2026-10-19 09:00");
        await using var other = await hall.House.Join("2", Hall.Furnish);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? hall.House : other).RunJob<WarnMatters>()));

        Assert.Equal(30, (await Given(hall)).Count);
        Assert.Equal(30, await hall.Told<MatterWarned>());
        Assert.Equal(30L, Convert.ToInt64(await hall.House.Value($"SELECT count(*) FROM matters_timeline_entry WHERE action = {(int)MatterAction.Warn}"), null));
    }

    /// <summary>It runs twice, as after a crash.</summary>
    static async Task At(Hall hall, string local)
    {
        hall.SetTime(local);
        Assert.True(await hall.House.RunJob<WarnMatters>());
        Assert.True(await hall.House.RunJob<WarnMatters>());
    }

    static async Task<List<(MatterId Matter, string Rule)>> Given(Hall hall) =>
        [.. (await hall.House.Look(db => db.Set<Warning>().OrderBy(warning => warning.At).ThenBy(warning => warning.Rule).ToListAsync())).Select(warning => (warning.Matter, warning.Rule))];

    static (MatterAction? Action, string Who, string Did) Last(IReadOnlyList<Matters.Timelines.TimelineEntry> entries) => (entries[^1].Action, entries[^1].PersonName, entries[^1].Did);
}
