using Agenda.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Ui.Marks;

namespace Agenda.Reminders;

/// <summary>The officer's own reminders in the calendar, each day on which they come, until they are finished.</summary>
sealed class ReminderSource(ReminderDesk desk) : IAgendaSource
{
    public async Task<Result<IReadOnlyList<AgendaEntry>>> Between(DateOnly from, DateOnly to, CancellationToken ct)
    {
        var open = await desk.Own.AsNoTracking().Where(reminder => reminder.FinishedAt == null && reminder.Day <= to).OrderBy(reminder => reminder.Id).ToListAsync(ct);
        return open.SelectMany(reminder => Entries(reminder, from, to)).ToList();
    }

    IEnumerable<AgendaEntry> Entries(Reminder reminder, DateOnly from, DateOnly to)
    {
        var (schedule, calendar) = (reminder.Recurrence(), desk.CalendarOf(reminder.Region));
        return schedule.Days(from, to, calendar).Select(day => new AgendaEntry(
            $"reminder:{reminder.Id.Value}:{Dates.Day(day)}", AgendaKind.Reminder, reminder.Text, day, ReminderSubject.AddressOf(reminder.Id))
        {
            Private = true,
            StartsAt = schedule.At(day, calendar),
            Note = reminder.Repeat == Repeat.Never ? "" : RepeatWords.Of(reminder.Repeat),
        });
    }
}
