using System.Globalization;
using Kernel;
using Platform.Audit;
using Platform.Time;
using Ui.Marks;

namespace Auditing.Records;

/// <summary>How a record's facts are called.</summary>
static class RecordWords
{
    public static string Of(AuditOutcome outcome) => outcome switch
    {
        AuditOutcome.Done => "已办",
        AuditOutcome.Read => "查阅",
        AuditOutcome.Refused => "被拒",
        _ => "出错",
    };

    public static Tone ToneOf(AuditOutcome outcome) => outcome switch
    {
        AuditOutcome.Done => Tone.Green,
        AuditOutcome.Read => Tone.Blue,
        AuditOutcome.Refused => Tone.Amber,
        _ => Tone.Red,
    };

    public static string Of(ActorKind kind) => kind switch
    {
        ActorKind.Officer => "工作人员",
        ActorKind.Public => "公众",
        _ => "系统",
    };

    /// <summary>2026-11-23 09:30:05: what was done within one minute has an order too.</summary>
    public static string Second(this HouseZone zone, DateTimeOffset at) => zone.LocalOf(at).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Hex(byte[]? digest) => digest is null ? "" : Convert.ToHexStringLower(digest);
}
