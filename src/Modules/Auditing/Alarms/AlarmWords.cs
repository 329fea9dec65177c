using Platform.Audit;
using Platform.Time;
using Ui.Marks;
using Ui.Parts;

namespace Auditing.Alarms;

/// <summary>How alarms are called, and where their records are found.</summary>
static class AlarmWords
{
    public static string Of(AlarmPattern pattern) => pattern switch
    {
        AlarmPattern.ManyLookUps => "短时间大量查阅个人信息",
        AlarmPattern.ExportAtNight => "非办公时间导出",
        _ => "短时间多次被拒绝",
    };

    public static string CountOf(Alarm alarm) => alarm.Pattern switch
    {
        AlarmPattern.ManyLookUps => $"查阅{alarm.Count}次",
        AlarmPattern.ExportAtNight => $"导出{alarm.Count}次",
        _ => $"被拒绝{alarm.Count}次",
    };

    /// <summary>The records of the day, of that person, that led to it.</summary>
    public static string Records(Alarm alarm, HouseZone zone) => Sought.Address(
        AuditAddress.Records,
        ("person", alarm.Who),
        ("outcome", (alarm.Pattern == AlarmPattern.ManyRefusals ? AuditOutcome.Refused : AuditOutcome.Read).ToString()),
        ("from", zone.Day(alarm.Since)),
        ("to", zone.Day(alarm.Until)));
}
