using Agenda.Reminders;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Notifications.Contracts;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Agenda.Tests.Reminders;

/// <summary>What officers are told when the time has come.</summary>
public sealed class Being_reminded
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Happens_once_at_its_minute(Engine engine)
    {
        await using var desk = await Desktop.Open(engine);
        var reminder = await desk.Add(Desktop.Input("2026-09-21", "09:30", text: "催送初审意见"));

        desk.SetTime("2026-09-21 09:29");
        await desk.Remind();
        Assert.Empty(await desk.Told());

        desk.SetTime("2026-09-21 09:30");
        await desk.Remind();
        await desk.Remind();
        await using (var second = await desk.House.Join("second")) Assert.True(await second.RunJob<RemindOfficers>());

        Assert.Equal(["提醒时间到：2026-09-21 09:30"], await desk.Told());
        Assert.Empty(await desk.Reminders(desk.Clerk));
        Assert.Equal(reminder, Assert.Single(await desk.Reminders(desk.Clerk, past: true)).Id);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Happens_once_when_two_nodes_look_at_the_same_moment(Engine engine)
    {
        await using var desk = await Desktop.Open(engine);
        for (var count = 0; count < 20; count++) await desk.Add(Desktop.Input("2026-09-21", "09:30", Repeat.Daily));
        desk.SetTime("2026-09-21 09:30");

        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.House.Run<TellReminders, int>(new())));
        await desk.Remind();

        Assert.Contains(both, one => one.Succeeded);
        Assert.Equal(20, (await desk.Told()).Count);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Makes_up_for_closed_days_with_the_latest_alone_and_goes_on(Engine engine)
    {
        await using var desk = await Desktop.Open(engine);
        await desk.Add(Desktop.Input("2026-09-18", "17:00", Repeat.WorkingDays));

        // Saturday is off, Sunday is worked for the holiday that comes.
        desk.SetTime("2026-09-20 20:00");
        await desk.Remind();
        await desk.Remind();
        Assert.Equal(["提醒时间到：2026-09-20 17:00"], await desk.Told());

        desk.SetTime("2026-09-21 17:00");
        await desk.Remind();
        Assert.Equal(["提醒时间到：2026-09-20 17:00", "提醒时间到：2026-09-21 17:00"], await desk.Told());
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Comes_back_on_the_31st_after_a_shorter_month(Engine engine)
    {
        await using var desk = await Desktop.Open(engine);
        await desk.Add(Desktop.Input("2026-10-31", "08:00", Repeat.Monthly));

        foreach (var minute in new[] { "2026-10-31 08:00", "2026-11-30 08:00", "2026-12-30 23:00", "2026-12-31 08:00" })
        {
            desk.SetTime(minute);
            await desk.Remind();
        }

        Assert.Equal(["提醒时间到：2026-10-31 08:00", "提醒时间到：2026-11-30 08:00", "提醒时间到：2026-12-31 08:00"], await desk.Told());
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Follows_a_change_and_ends_with_finishing_and_leaving(Engine engine)
    {
        await using var desk = await Desktop.Open(engine);
        var moved = await desk.Add(Desktop.Input("2026-09-21", "09:30"));
        var finished = await desk.Add(Desktop.Input("2026-09-21", "09:30"));
        await desk.Add(Desktop.Input("2026-09-21", "09:30", Repeat.Daily), desk.Neighbour);
        await desk.House.Run<ChangeReminder, Done>(new(moved, Desktop.Input("2026-09-22", "10:00")), desk.Clerk.Actor);
        await desk.House.Run<FinishReminder, Done>(new(finished), desk.Clerk.Actor);

        desk.SetTime("2026-09-21 09:30");
        await desk.Office.Leave(desk.Neighbour);
        await desk.Remind();
        Assert.Empty(await desk.Told());

        desk.SetTime("2026-09-22 10:00");
        await desk.Remind();
        Assert.Equal(["提醒时间到：2026-09-22 10:00"], await desk.Told());
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Tells_the_words_to_their_officer_alone(Engine engine)
    {
        await using var desk = await Desktop.Open(engine);
        var reminder = await desk.Add(Desktop.Input(text: "催送初审意见"));

        Assert.Equal("催送初审意见", (await Titles(desk, desk.Clerk.Actor, reminder)).GetValueOrDefault(reminder.Value));
        Assert.Empty(await Titles(desk, desk.Neighbour.Actor, reminder));
    }

    static async Task<IReadOnlyDictionary<Guid, string>> Titles(Desktop desk, Actor actor, ReminderId reminder)
    {
        await using var scope = desk.House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor);
        return await scope.ServiceProvider.GetServices<ISubjectTitles>().Single(one => one.Kind == ReminderSubject.Reminder).Visible([reminder.Value], CancellationToken.None);
    }
}
