using Disclosure.LookUps;
using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Platform.Audit;

namespace Disclosure;

/// <summary>What the audit calls the module's commands and queries.</summary>
sealed class DisclosureAuditWords : IAuditWords
{
    public string About => "依申请公开";

    public IEnumerable<AuditAction> Actions =>
    [
        AuditAction.Of<SignReply>("签发答复"),
        AuditAction.Of<DraftReply>("拟制答复"),
        AuditAction.Of<ReturnReply>("退回答复"),
        AuditAction.Of<IssueReply>("送达答复"),
        AuditAction.Of<SendSupplement>("申请人提交补正"),
        AuditAction.Of<WithdrawRequest>("申请人撤回申请"),
        AuditAction.Of<RegisterRequest>("登记申请"),
        AuditAction.Of<DeemAbandoned>("按放弃申请处理"),
        AuditAction.Of<ProposeExtension>("提请延期"),
        AuditAction.Of<TakeSupplement>("登记补正材料"),
        AuditAction.Of<AskSupplement>("告知补正"),
        AuditAction.Of<FileRequest>("提交申请"),
        AuditAction.Of<DecideExtension>("审批延期"),
        AuditAction.Of<LookUpRequest>("查询申请进度"),
        AuditAction.Of<ForgetWrongTries>("清理查询失败记录"),
        AuditAction.Of<ReadRequest>("查阅申请及申请人信息", AuditNature.LooksUpPerson),
        AuditAction.Of<ExportRequests>("导出依申请公开清单", AuditNature.Exports),
        AuditAction.Of<ListRequests>("查看依申请公开清单"),
        AuditAction.Of<ReadOwnRequest>("申请人查阅本人申请"),
    ];

    public IEnumerable<AuditSubject> Subjects =>
    [
        new("disclosure.request", "公开申请"),
        new("disclosure.requests", "依申请公开清单") { Page = "/desk/disclosure/requests", Opens = Permission.Staff },
        new("disclosure.wrong-tries", "查询失败记录"),
    ];

    public IReadOnlyDictionary<string, string> Details => new Dictionary<string, string> { ["paused"] = "暂停查询期间", ["wrong"] = "查询信息不符" };
}
