using Kernel;
using Platform.Audit;
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
        ActorKind.Client => "对接系统",
        _ => "系统",
    };

    public static string Hex(byte[]? digest) => digest is null ? "" : Convert.ToHexStringLower(digest);
}
