using Agenda.Contracts;
using Microsoft.EntityFrameworkCore;
using Notifications.Contracts;

namespace Agenda.Reminders;

/// <summary>A reminder as that which its officer is notified of; nobody else is ever told its words.</summary>
sealed class ReminderSubject(ReminderDesk desk) : ISubjectTitles
{
    public const string Reminder = "reminder";

    public string Kind => Reminder;

    public static string AddressOf(ReminderId id) => $"{AgendaAddress.Reminders}/{id.Value}";

    public static Subject Of(ReminderId id) => new(Reminder, id.Value, AddressOf(id));

    public async Task<IReadOnlyDictionary<Guid, string>> Visible(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var asked = ids.Select(ReminderId.From).ToList();
        return await desk.Own.Where(reminder => EF.Parameter(asked).Contains(reminder.Id))
            .Select(reminder => new { reminder.Id, reminder.Text }).ToDictionaryAsync(reminder => reminder.Id.Value, reminder => reminder.Text, ct);
    }
}
