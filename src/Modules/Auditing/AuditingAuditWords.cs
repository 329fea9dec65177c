using Auditing.Alarms;
using Auditing.Checks;
using Auditing.Records;
using Platform.Audit;

namespace Auditing;

/// <summary>What the audit calls the module's commands and queries.</summary>
sealed class AuditingAuditWords : IAuditWords
{
    public string About => "审计";

    public IEnumerable<AuditAction> Actions =>
    [
        AuditAction.Of<ListRecords>("查阅操作记录"),
        AuditAction.Of<ReadRecord>("查阅一条操作记录"),
        AuditAction.Of<ExportRecords>("导出操作记录", AuditNature.Exports),
        AuditAction.Of<ShowChains>("查看防篡改校验"),
        AuditAction.Of<StartCheck>("发起防篡改校验"),
        AuditAction.Of<KeepVerdict>("登记防篡改校验结果"),
        AuditAction.Of<FindAlarms>("查找审计告警"),
        AuditAction.Of<ListAlarms>("查看审计告警"),
        AuditAction.Of<ReadAlarm>("查看一条审计告警"),
        AuditAction.Of<LookAtAlarm>("核实审计告警"),
    ];

    public IEnumerable<AuditSubject> Subjects =>
    [
        new("audit-record", "操作记录") { Page = $"{AuditAddress.Records}/records/{{0}}", Opens = AuditRights.Read },
        new("audit-records", "操作记录清单") { Page = AuditAddress.Records, Opens = AuditRights.Read },
        new("audit-check", "防篡改校验") { Page = AuditAddress.Chains, Opens = AuditRights.Read },
        new("audit-alarm", "审计告警") { Page = $"{AuditAddress.Alarms}/{{0}}", Opens = AuditRights.Read },
        new("audit-alarms", "审计告警清单") { Page = AuditAddress.Alarms, Opens = AuditRights.Read },
    ];
}
