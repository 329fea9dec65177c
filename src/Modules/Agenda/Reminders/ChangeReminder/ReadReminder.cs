using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Reading;

namespace Agenda.Reminders;

/// <summary>A reminder of one's own.</summary>
sealed record ReadReminder(ReminderId Reminder) : IQuery<ReminderLine>
{
    public static Permission Requires => Permission.Staff;

    public string? Subject => $"reminder:{Reminder.Value}";
}

sealed class ReadReminderAnswer(ReminderDesk desk) : IAnswer<ReadReminder, ReminderLine>
{
    public async Task<Result<ReminderLine>> Answer(ReadReminder query, CancellationToken ct) =>
        await desk.Own.AsNoTracking().SingleOrDefaultAsync(one => one.Id == query.Reminder, ct) is { } reminder
            ? new ReminderLine(reminder, await desk.About(reminder.AboutKind, reminder.AboutId, ct))
            : CommandRefusals.NotFound;
}
