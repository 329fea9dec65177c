using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;

namespace Agenda.Reminders;

/// <summary>Changes the words or the time of a reminder; what it is about stays.</summary>
sealed record ChangeReminder(ReminderId Reminder, ReminderInput Input) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;

    public IEnumerable<Refusal> Check() => Input.Check();
}

sealed class ChangeReminderHandler(ReminderDesk desk, AuditTrail audit) : IHandle<ChangeReminder, Done>
{
    public async Task<Result<Done>> Handle(ChangeReminder command, CancellationToken ct)
    {
        audit.Subject = $"reminder:{command.Reminder.Value}";
        if (await desk.Own.SingleOrDefaultAsync(one => one.Id == command.Reminder, ct) is not { } reminder) return CommandRefusals.NotFound;
        if (reminder.FinishedAt is not null) return Refusals.Finished;
        if (command.Input.Recurrence.NextAfter(desk.Now, desk.CalendarOf(reminder.Region)) is not { } next) return Refusals.InThePast;

        reminder.Become(command.Input.Words, command.Input.Recurrence);
        reminder.ComesNext(next);
        return Done.It;
    }
}
