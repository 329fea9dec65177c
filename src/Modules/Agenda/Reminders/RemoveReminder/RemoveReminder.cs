using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;

namespace Agenda.Reminders;

/// <summary>Forgets a reminder of one's own.</summary>
sealed record RemoveReminder(ReminderId Reminder) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RemoveReminderHandler(ReminderDesk desk, AuditTrail audit) : IHandle<RemoveReminder, Done>
{
    public async Task<Result<Done>> Handle(RemoveReminder command, CancellationToken ct)
    {
        audit.Subject = $"reminder:{command.Reminder.Value}";
        if (await desk.Own.SingleOrDefaultAsync(one => one.Id == command.Reminder, ct) is not { } reminder) return CommandRefusals.NotFound;

        desk.Db.Remove(reminder);
        return Done.It;
    }
}
