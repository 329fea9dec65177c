using Matters.Cases;
using Matters.Clocks;
using Matters.Contracts;
using Matters.Finding;
using Matters.Notices;
using Matters.Visits;
using Matters.Warnings;
using Matters.WorkItems;
using Platform.Audit;

namespace Matters;

/// <summary>What the audit calls the module's commands and queries.</summary>
sealed class MattersAuditWords : IAuditWords
{
    public string About => "办件";

    public IEnumerable<AuditAction> Actions =>
    [
        AuditAction.Of<MarkRead>("标为已阅"),
        AuditAction.Of<NoteVisits>("登记打开办件"),
        AuditAction.Of<AssignMatter>("交办"),
        AuditAction.Of<TransferMatter>("转办"),
        AuditAction.Of<LinkMatters>("关联办件"),
        AuditAction.Of<FollowMatter>("关注办件"),
        AuditAction.Of<GiveOpinion>("提出意见"),
        AuditAction.Of<MergeMatters>("并件"),
        AuditAction.Of<ReopenMatter>("重新办理"),
        AuditAction.Of<UnmergeMatter>("撤销并件"),
        AuditAction.Of<CloseMatter>("办结"),
        AuditAction.Of<ReturnMatter>("退回"),
        AuditAction.Of<AttachFile>("上传附件"),
        AuditAction.Of<CirculateMatter>("送阅"),
        AuditAction.Of<RecallMatter>("撤回"),
        AuditAction.Of<ReplaceFile>("更新附件"),
        AuditAction.Of<UrgeMatter>("催办"),
        AuditAction.Of<WarnDueMatters>("期限预警"),
        AuditAction.Of<FollowMatters>("更新办件检索"),
        AuditAction.Of<SettleNotices>("办结后了结提醒"),
        AuditAction.Of<TellOfActs>("通知办理进展"),
        AuditAction.Of<TellOfWarnings>("通知期限预警"),
        AuditAction.Of<ReplayAfterCalendarChange>("日历变更后重算期限"),
        AuditAction.Of<ReplayOnwards>("继续重算期限"),
        AuditAction.Of<ExportMatters>("导出办件清单", AuditNature.Exports),
        AuditAction.Of<ListMatters>("查看办件清单"),
        AuditAction.Of<ReadVisits>("查看谁打开过"),
        AuditAction.Of<FindSimilar>("查找相似的件"),
        AuditAction.Of<ReadMatter>("查看办件"),
        AuditAction.Of<ReadMatterFile>("打开附件"),
        AuditAction.Of<ReadChosen>("查看选中的件"),
        AuditAction.Of<ListMoves>("查看期限变动"),
    ];

    public IEnumerable<AuditSubject> Subjects =>
    [
        new("matter", "办件") { Page = "/desk/matters/{0}" },
        new("matters.list", "办件清单"),
    ];
}
