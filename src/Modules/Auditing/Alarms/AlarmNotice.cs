using Kernel;
using Notifications.Contracts;

namespace Auditing.Alarms;

/// <summary>How those who read the audit are told of an alarm. Whom it is about stays in the house.</summary>
static class AlarmNotice
{
    const string Key = "auditing.alarm";

    public static readonly NotificationCategory Category = NotificationCategory.ByEmail(Key, "审计告警", Pace.AtOnce);

    public static Notification Of(Alarm alarm, IReadOnlyCollection<PersonId> readers) =>
        new(Key, $"alarm:{alarm.Id.Value}", readers, new(AlarmTitles.Alarm, alarm.Id.Value, AuditAddress.Of(alarm.Id)), $"审计告警：{AlarmWords.Of(alarm.Pattern)}，请核实");
}
