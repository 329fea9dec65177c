using Handbook.FirstDay;
using Kernel;
using Platform.Audit;

namespace Handbook;

/// <summary>What the audit calls the module's commands and queries.</summary>
sealed class HandbookAuditWords : IAuditWords
{
    public string About => "使用手册";

    public IEnumerable<AuditAction> Actions =>
    [
        AuditAction.Of<GoToStep>("进行第一天引导"),
        AuditAction.Of<MarkStep>("标记第一天引导"),
        AuditAction.Of<ReadFirstDay>("查看第一天引导"),
    ];

    public IEnumerable<AuditSubject> Subjects =>
    [
        new("first-day", "第一天引导") { Page = "/desk/first-day", Opens = Permission.Staff },
    ];
}
