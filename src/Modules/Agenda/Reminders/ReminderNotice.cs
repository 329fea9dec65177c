using Notifications.Contracts;

namespace Agenda.Reminders;

/// <summary>How an officer is told of what he or she wanted to be reminded of.</summary>
static class ReminderNotice
{
    const string Key = "agenda.reminder";

    public static readonly NotificationCategory Category = NotificationCategory.ByEmail(Key, "到时间的提醒", Pace.AtOnce);

    /// <summary>The words of a reminder stay in the house. The hour was chosen by the very person who is told: it comes then, outside office hours too.</summary>
    /// <param name="at">The moment for which it was set: it is told of once.</param>
    /// <param name="when">The same as the wall clock shows it.</param>
    public static Notification Of(Reminder reminder, DateTimeOffset at, string when) =>
        new(Key, $"reminder:{reminder.Id.Value}:{at.ToUnixTimeSeconds()}", [reminder.Person], ReminderSubject.Of(reminder.Id), $"提醒时间到：{when}") { Urgent = true };
}
