using Desk.Columns;
using Desk.Lists;
using Desk.Views;
using Platform.Audit;

namespace Desk;

/// <summary>What the audit calls the module's commands and queries.</summary>
sealed class DeskAuditWords : IAuditWords
{
    public string About => "工作台";

    public IEnumerable<AuditAction> Actions =>
    [
        AuditAction.Of<ChooseColumns>("选择显示列"),
        AuditAction.Of<RemoveView>("删除常用视图"),
        AuditAction.Of<SaveView>("保存常用视图"),
        AuditAction.Of<ReadSetUp>("查看清单设置"),
    ];

    public IEnumerable<AuditSubject> Subjects =>
    [
        new("view", "常用视图"),
        new("columns", "显示列"),
    ];
}
