using Interfaces.Calling;
using Interfaces.Clients;
using Interfaces.Tokens;
using Platform.Audit;

namespace Interfaces;

/// <summary>What the audit calls the module's commands and queries.</summary>
sealed class InterfacesAuditWords : IAuditWords
{
    public string About => "开放接口";

    public IEnumerable<AuditAction> Actions =>
    [
        AuditAction.Of<RegisterClient>("登记对接系统"),
        AuditAction.Of<ChangeClient>("修改对接系统"),
        AuditAction.Of<RenewSecret>("更换对接系统的密钥"),
        AuditAction.Of<StopClient>("停用对接系统"),
        AuditAction.Of<ListClients>("查看对接系统清单"),
        AuditAction.Of<ShowClient>("查看对接系统"),
        AuditAction.Of<IssueToken>("对接系统取得令牌"),
        AuditAction.Of<ActAsClient>("对接系统凭令牌调用"),
        AuditAction.Of<ActByToken>("凭访问令牌调用"),
        AuditAction.Of<NoteCalls>("登记接口的使用"),
        AuditAction.Of<MakeToken>("建访问令牌"),
        AuditAction.Of<RevokeToken>("停用访问令牌"),
        AuditAction.Of<ListTokens>("查看访问令牌"),
    ];

    public IEnumerable<AuditSubject> Subjects =>
    [
        new("client", "对接系统") { Page = "/desk/interfaces/clients/{0}", Opens = InterfacesRights.Clients },
        new("token", "访问令牌"),
    ];
}
