using Platform.Access;
using Platform.Demo;
using Platform.Health;
using Platform.Secrets;

namespace Platform.Audit;

/// <summary>What the audit calls the platform's commands and queries.</summary>
sealed class PlatformAuditWords : IAuditWords
{
    public string About => "系统";

    public IEnumerable<AuditAction> Actions =>
    [
        AuditAction.Of<MarkDemo>("登记示例数据"),
        AuditAction.Of<RemoveOldRecords>("清理超过保存期限的操作记录"),
        AuditAction.Of<KeepProtectionKey>("换发页面保护密钥"),
        AuditAction.Of<VisitPage>("打开页面"),
        AuditAction.Of<ReadHealth>("查看系统运行状况"),
    ];

    public IEnumerable<AuditSubject> Subjects =>
    [
        new("fact", "系统事项"),
        new("protection-key", "页面保护密钥"),
        new("audit-chain", "操作记录的校验链"),
    ];
}
