using Calendar.Contracts;
using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Notifications.Contracts;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Ui.Marks;

namespace Agenda.Reminders;

/// <summary>Tells officers what they wanted to be reminded of now: a bounded number at a time, each moment once.</summary>
/// <remarks>Answers how many it has looked at.</remarks>
sealed record TellReminders : ICommand<int>
{
    public const int AtATime = 200;

    public static Permission Requires => Permission.House;

    public static IQueryable<Reminder> Due(AppDb db, DateTimeOffset now) => db.Set<Reminder>().Where(reminder => reminder.NextAt <= now);
}

sealed class TellRemindersHandler(ReminderDesk desk, INotifications notifications, IDirectory directory, AuditTrail audit) : IHandle<TellReminders, int>
{
    public async Task<Result<int>> Handle(TellReminders command, CancellationToken ct)
    {
        audit.Subject = "agenda.remind";
        var due = await TellReminders.Due(desk.Db, desk.Now).OrderBy(reminder => reminder.NextAt).ThenBy(reminder => reminder.Id).Take(TellReminders.AtATime).ToListAsync(ct);
        foreach (var reminder in due) Tell(reminder, desk.CalendarOf(reminder.Region));
        return due.Count;
    }

    /// <summary>Of several moments that passed while the house was closed only the last is told. Who holds no post any more is told nothing.</summary>
    void Tell(Reminder reminder, WorkCalendar calendar)
    {
        var last = reminder.NextAt!.Value;
        var next = reminder.Recurrence().NextAfter(last, calendar);
        for (; next <= desk.Now; next = reminder.Recurrence().NextAfter(last, calendar)) last = next.Value;

        var here = directory.HoldingsOf(reminder.Person).Count > 0;
        if (here) notifications.Tell(ReminderNotice.Of(reminder, last, Dates.Minute(calendar.LocalOf(last))));
        reminder.ComesNext(here ? next : null);
    }
}
