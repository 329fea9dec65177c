using Agenda.Contracts;
using Agenda.Feeds;
using Agenda.Reminders;
using Platform.Audit;

namespace Agenda;

/// <summary>What the audit calls the module's commands and queries.</summary>
sealed class AgendaAuditWords : IAuditWords
{
    public string About => "日历与提醒";

    public IEnumerable<AuditAction> Actions =>
    [
        AuditAction.Of<MakeFeed>("生成日历订阅地址"),
        AuditAction.Of<RevokeFeed>("停用日历订阅"),
        AuditAction.Of<ChangeReminder>("修改提醒"),
        AuditAction.Of<AddReminder>("增加提醒"),
        AuditAction.Of<TellReminders>("到时提醒"),
        AuditAction.Of<FinishReminder>("结束提醒"),
        AuditAction.Of<RemoveReminder>("删除提醒"),
        AuditAction.Of<ListAgenda>("查看日历"),
        AuditAction.Of<ReadFeed>("查看日历订阅"),
        AuditAction.Of<OpenFeed>("读取订阅的日历"),
        AuditAction.Of<ReadReminder>("查看提醒"),
        AuditAction.Of<ReadRemindable>("查看提醒对象"),
        AuditAction.Of<ListReminders>("查看提醒清单"),
    ];

    public IEnumerable<AuditSubject> Subjects =>
    [
        new("reminder", "提醒"),
        new("calendar-feed", "日历订阅"),
        new("agenda.remind", "到时提醒"),
    ];
}
