using Auditing.Alarms;
using Platform.Audit;
using Ui.Parts;

namespace Auditing;

/// <summary>Where the module's pages are.</summary>
static class AuditAddress
{
    public const string Records = "/desk/audit";
    public const string Alarms = "/desk/audit/alarms";
    public const string Chains = "/desk/audit/chains";

    public static string Of(AuditRecordId record) => $"{Records}/records/{record.Value}";

    public static string Of(AlarmId alarm) => $"{Alarms}/{alarm.Value}";

    public static string FileOf(string form) => $"{Records}/export/{form}";

    /// <summary>The three views of the audit.</summary>
    public static IReadOnlyList<Tab> Tabs(string here) =>
    [
        new("操作记录", Records, here == Records),
        new("审计告警", Alarms, here == Alarms),
        new("防篡改校验", Chains, here == Chains),
    ];
}
