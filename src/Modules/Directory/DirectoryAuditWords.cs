using Directory.Accounts;
using Directory.Demo;
using Directory.Organisation;
using Directory.People;
using Directory.Posts;
using Directory.Proposals;
using Directory.Roles;
using Directory.Units;
using Platform.Audit;

namespace Directory;

/// <summary>What the audit calls the module's commands and queries.</summary>
sealed class DirectoryAuditWords : IAuditWords
{
    public string About => "机构、人员与账号";

    public IEnumerable<AuditAction> Actions =>
    [
        AuditAction.Of<EnterDemo>("进入演示"),
        AuditAction.Of<EditPerson>("修改人员资料"),
        AuditAction.Of<AddPerson>("登记人员"),
        AuditAction.Of<DefineRole>("设立角色"),
        AuditAction.Of<ChangeRole>("修改角色"),
        AuditAction.Of<OpenAccount>("开通账号"),
        AuditAction.Of<ResetPassword>("重置密码"),
        AuditAction.Of<DisableAccount>("停用账号"),
        AuditAction.Of<SignOutEverywhere>("让账号退出全部登录"),
        AuditAction.Of<EnableAccount>("启用账号"),
        AuditAction.Of<EndStays>("退出其他登录"),
        AuditAction.Of<ChangePassword>("修改密码"),
        AuditAction.Of<RecordSignIn>("登录"),
        AuditAction.Of<RecordCode>("登录时核对动态口令"),
        AuditAction.Of<RecordPasskey>("用通行密钥登录"),
        AuditAction.Of<RecordProof>("核对身份"),
        AuditAction.Of<RecordPasskeyProof>("用通行密钥核对身份"),
        AuditAction.Of<RegisterPasskey>("登记通行密钥"),
        AuditAction.Of<RenamePasskey>("更改通行密钥的名称"),
        AuditAction.Of<RemovePasskey>("移除通行密钥"),
        AuditAction.Of<BeginFactor>("开始设置动态口令"),
        AuditAction.Of<ConfirmFactor>("启用动态口令"),
        AuditAction.Of<RenewRecoveryCodes>("重新生成备用码"),
        AuditAction.Of<RemoveFactor>("移除动态口令"),
        AuditAction.Of<TakeAwayFactor>("解除他人的动态口令和通行密钥"),
        AuditAction.Of<ChoosePost>("切换岗位"),
        AuditAction.Of<NoteStays>("登记登录的使用"),
        AuditAction.Of<RecordSignOut>("退出登录"),
        AuditAction.Of<BeginOrganisation>("建立机构"),
        AuditAction.Of<ImportOrganisation>("导入机构"),
        AuditAction.Of<AddUnit>("设立机构"),
        AuditAction.Of<CloseUnit>("撤销机构"),
        AuditAction.Of<RenameUnit>("机构更名"),
        AuditAction.Of<EndHolding>("免去任职"),
        AuditAction.Of<AddPost>("设立岗位"),
        AuditAction.Of<GrantRoles>("为岗位授予角色"),
        AuditAction.Of<Appoint>("任职"),
        AuditAction.Of<EditPost>("修改岗位"),
        AuditAction.Of<ProposeRoles>("提请为岗位授予角色"),
        AuditAction.Of<ProposeAppointment>("提请任职"),
        AuditAction.Of<ProposeRoleChange>("提请修改角色"),
        AuditAction.Of<AgreeToProposal>("核准授权"),
        AuditAction.Of<RefuseProposal>("不同意授权"),
        AuditAction.Of<WithdrawProposal>("撤回授权提请"),
        AuditAction.Of<ListProposals>("查看授权核准"),
        AuditAction.Of<ShowPerson>("查看人员"),
        AuditAction.Of<ListPeople>("查看人员清单"),
        AuditAction.Of<ShowRole>("查看角色"),
        AuditAction.Of<ListRoles>("查看角色清单"),
        AuditAction.Of<ReadSignIns>("查看登录情况"),
        AuditAction.Of<ShowUnit>("查看机构"),
        AuditAction.Of<ListUnits>("查看机构清单"),
        AuditAction.Of<ReadUnits>("读取机构清单（接口）"),
        AuditAction.Of<ReadOfficers>("读取在岗人员清单（接口）"),
        AuditAction.Of<FindPeople>("查找人员"),
        AuditAction.Of<ShowPost>("查看岗位"),
    ];

    public IEnumerable<AuditSubject> Subjects =>
    [
        new("person", "人员") { Page = "/desk/directory/people/{0}", Opens = Rights.Organisation },
        new("unit", "机构") { Page = "/desk/directory/units/{0}", Opens = Rights.Organisation },
        new("post", "岗位") { Page = "/desk/directory/posts/{0}", Opens = Rights.Organisation },
        new("role", "角色") { Page = "/desk/directory/roles/{0}", Opens = Rights.Roles },
        new("proposal", "授权提请") { Page = ProposalAddress.List, Opens = Rights.Roles },
        new("account", "账号"),
    ];

    public IReadOnlyDictionary<string, string> Details => Outcomes.Concat(Means).ToDictionary();

    static IEnumerable<KeyValuePair<string, string>> Outcomes => Enum.GetValues<SignInOutcome>().Select(outcome => KeyValuePair.Create(outcome.ToString(), SignInWords.Of(outcome)));

    /// <summary>By which means a code was brought.</summary>
    static IEnumerable<KeyValuePair<string, string>> Means => Enum.GetValues<SignInMeans>()
        .Select(means => KeyValuePair.Create($"{SignInOutcome.Accepted} {means}", $"{SignInWords.Of(SignInOutcome.Accepted)}（{SignInWords.Of(means)}）"));
}
