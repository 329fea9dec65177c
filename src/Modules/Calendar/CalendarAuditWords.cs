using Calendar.Calendars;
using Calendar.Deadlines;
using Platform.Audit;

namespace Calendar;

/// <summary>What the audit calls the module's commands and queries.</summary>
sealed class CalendarAuditWords : IAuditWords
{
    public string About => "工作日历";

    public IEnumerable<AuditAction> Actions =>
    [
        AuditAction.Of<RemoveYear>("撤下年度日历"),
        AuditAction.Of<RemoveLocalDay>("删除地方放假调休"),
        AuditAction.Of<AddLocalDay>("增加地方放假调休"),
        AuditAction.Of<SetOfficeHours>("设置办公时间"),
        AuditAction.Of<ImportYear>("导入年度日历"),
        AuditAction.Of<ListYear>("查看年度日历"),
        AuditAction.Of<FindDue>("推算期限"),
        AuditAction.Of<PreviewImport>("预览导入的日历"),
        AuditAction.Of<ShowYear>("查看年度日历设置"),
    ];

    public IEnumerable<AuditSubject> Subjects =>
    [
        new("calendar", "工作日历"),
    ];
}
