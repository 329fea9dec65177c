using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;

namespace Agenda.Reminders;

/// <summary>What one was reminded of is done: it comes no more, also when it would repeat. Finishing it twice is finishing it once.</summary>
sealed record FinishReminder(ReminderId Reminder) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class FinishReminderHandler(ReminderDesk desk, AuditTrail audit) : IHandle<FinishReminder, Done>
{
    public async Task<Result<Done>> Handle(FinishReminder command, CancellationToken ct)
    {
        audit.Subject = $"reminder:{command.Reminder.Value}";
        if (await desk.Own.SingleOrDefaultAsync(one => one.Id == command.Reminder, ct) is not { } reminder) return CommandRefusals.NotFound;

        if (reminder.FinishedAt is null) reminder.Finish(desk.Now);
        return Done.It;
    }
}
