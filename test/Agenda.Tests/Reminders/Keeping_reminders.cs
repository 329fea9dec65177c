using Agenda.Reminders;
using Kernel;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Agenda.Tests.Reminders;

/// <summary>Adding, changing, finishing and removing reminders of one's own, and nobody else's.</summary>
public sealed class Keeping_reminders
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_them_to_their_officer_alone(Engine engine)
    {
        await using var desk = await Desktop.Open(engine);
        await desk.Add(Desktop.Input("2026-09-22", text: "后一条"));
        await desk.Add(Desktop.Input("2026-09-21", text: "先一条"));

        Assert.Equal(["先一条", "后一条"], (await desk.Reminders(desk.Clerk)).Select(one => one.Text));
        Assert.Empty(await desk.Reminders(desk.Neighbour));
        Assert.Equal(["先一条", "后一条"], (await desk.Agenda(desk.Clerk, "2026-09-01", "2026-09-30")).Select(entry => entry.Title));
        Assert.Empty(await desk.Agenda(desk.Neighbour, "2026-09-01", "2026-09-30"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lets_no_neighbour_touch_them(Engine engine)
    {
        await using var desk = await Desktop.Open(engine);
        var reminder = await desk.Add(Desktop.Input());
        var neighbour = desk.Neighbour.Actor;

        Assert.Equal(CommandRefusals.NotFound, (await desk.House.Ask<ReadReminder, ReminderLine>(new(reminder), neighbour)).Refusal);
        Assert.Equal(CommandRefusals.NotFound, (await desk.House.Run<ChangeReminder, Done>(new(reminder, Desktop.Input(text: "改了")), neighbour)).Refusal);
        Assert.Equal(CommandRefusals.NotFound, (await desk.House.Run<FinishReminder, Done>(new(reminder), neighbour)).Refusal);
        Assert.Equal(CommandRefusals.NotFound, (await desk.House.Run<RemoveReminder, Done>(new(reminder), neighbour)).Refusal);
        Assert.Equal("催送初审意见", Assert.Single(await desk.Reminders(desk.Clerk)).Text);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Changes_finishes_and_removes(Engine engine)
    {
        await using var desk = await Desktop.Open(engine);
        var (one, other) = (await desk.Add(Desktop.Input()), await desk.Add(Desktop.Input(repeat: Repeat.Daily, text: "每天看一次信箱")));

        Assert.True((await desk.House.Run<ChangeReminder, Done>(new(one, Desktop.Input("2026-10-31", "16:00", Repeat.Monthly, "月末报表")), desk.Clerk.Actor)).Succeeded);
        Assert.True((await desk.House.Run<FinishReminder, Done>(new(other), desk.Clerk.Actor)).Succeeded);
        Assert.True((await desk.House.Run<FinishReminder, Done>(new(other), desk.Clerk.Actor)).Succeeded);

        Assert.Equal(["2026-10-31", "2026-11-30"], (await desk.Agenda(desk.Clerk, "2026-09-18", "2026-12-30")).Select(entry => entry.From.ToString("o")));
        Assert.Equal(other, Assert.Single(await desk.Reminders(desk.Clerk, past: true)).Id);
        Assert.Equal(Agenda.Reminders.Refusals.Finished, (await desk.House.Run<ChangeReminder, Done>(new(other, Desktop.Input()), desk.Clerk.Actor)).Refusal);

        Assert.True((await desk.House.Run<RemoveReminder, Done>(new(one), desk.Clerk.Actor)).Succeeded);
        Assert.True((await desk.House.Run<RemoveReminder, Done>(new(other), desk.Clerk.Actor)).Succeeded);
        Assert.Empty(await desk.Reminders(desk.Clerk));
        Assert.Empty(await desk.Reminders(desk.Clerk, past: true));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Refuses_what_could_not_be_kept(Engine engine)
    {
        await using var desk = await Desktop.Open(engine);

        Assert.Equal("agenda.reminder-text-missing", await desk.Refused(Desktop.Input(text: " \u0007 ")));
        Assert.Equal("agenda.reminder-text-too-long", await desk.Refused(Desktop.Input(text: new('事', ReminderInput.LongestText + 1))));
        Assert.Equal("agenda.reminder-day-malformed", await desk.Refused(Desktop.Input("2026-02-30")));
        Assert.Equal("agenda.reminder-day-outside", await desk.Refused(Desktop.Input("2046-01-01")));
        Assert.Equal("agenda.reminder-time-malformed", await desk.Refused(Desktop.Input(time: "25:00")));
        Assert.Equal("agenda.reminder-repeat-unknown", await desk.Refused(Desktop.Input(repeat: (Repeat)9)));
        Assert.Equal("agenda.reminder-in-the-past", await desk.Refused(Desktop.Input("2026-09-18", "09:00")));
        Assert.Null(await desk.Refused(Desktop.Input("2026-09-18", "9:01", text: string.Concat(Enumerable.Repeat("👨‍👩‍👧", ReminderInput.LongestText / 10)))));
        Assert.Null(await desk.Refused(Desktop.Input("2026-01-05", repeat: Repeat.Weekly)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Has_room_for_so_many_open_ones(Engine engine)
    {
        await using var desk = await Desktop.Open(engine);
        ReminderId last = default;
        for (var count = 0; count < Agenda.Reminders.Refusals.Most; count++) last = await desk.Add(Desktop.Input());

        Assert.Equal("agenda.too-many-reminders", await desk.Refused(Desktop.Input()));

        await desk.House.Run<FinishReminder, Done>(new(last), desk.Clerk.Actor);
        Assert.Null(await desk.Refused(Desktop.Input()));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_about_what_one_may_see(Engine engine)
    {
        await using var desk = await Desktop.Open(engine);
        AddReminder Of(string kind, Guid id) => new(Desktop.Input(), kind, id);

        Assert.True((await desk.House.Run<AddReminder, ReminderId>(Of(PlainThings.Of, PlainThings.Known), desk.Clerk.Actor)).Succeeded);
        Assert.Equal("agenda.reminder-about-gone", (await desk.House.Run<AddReminder, ReminderId>(Of(PlainThings.Of, PlainThings.Known), desk.Neighbour.Actor)).Refusal?.Code);
        Assert.Equal("agenda.reminder-about-gone", (await desk.House.Run<AddReminder, ReminderId>(Of(PlainThings.Of, Guid.CreateVersion7()), desk.Clerk.Actor)).Refusal?.Code);
        Assert.Equal("agenda.reminder-about-gone", (await desk.House.Run<AddReminder, ReminderId>(Of("nothing", PlainThings.Known), desk.Clerk.Actor)).Refusal?.Code);

        var lines = (await desk.House.Ask<ListReminders, ReminderPage>(new(), desk.Clerk.Actor)).Value.Lines;
        Assert.Equal(PlainThings.Title, Assert.Single(lines).About?.Title);
        var elsewhere = desk.Clerk.Actor with { UnitName = "别的科室" };
        Assert.Null(Assert.Single((await desk.House.Ask<ListReminders, ReminderPage>(new(), elsewhere)).Value.Lines).About);
    }
}
