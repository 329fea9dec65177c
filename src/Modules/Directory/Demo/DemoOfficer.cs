namespace Directory.Demo;

/// <summary>An officer of the demo county whom one can be: the first on the roll who is in that post.</summary>
sealed record DemoOfficer(string Account, string Title, string Unit, string Post, string Does)
{
    /// <summary>Told on the console of a demo house only.</summary>
    public const string Password = "Yunxi-2026";

    public static readonly DemoOfficer[] All =
    [
        new("clerk", "经办人", DemoUnits.DisclosureSection, "科员", "登记申请、告知补正、交办科室、送达答复。"),
        new("section", "科室负责人", DemoUnits.BusinessSection, "科长", "办理交到科室的申请，提出答复意见。任两个岗位，可在页面上方切换。"),
        new("leader", "公开机构负责人", DemoUnits.Office, "主任", "批准延期、签发答复，查看全单位的办理情况。"),
        new("neighbour", "其他部门经办人", DemoUnits.Neighbour, "科员", "另一个部门的人员：看不到不属于本部门的办件。"),
        new("admin", "系统管理员", DemoUnits.SystemSection, DemoUnits.SystemPost, "维护机构、人员、岗位和账号，看管系统的运行；不能授予权限。"),
        new("security", "安全管理员", DemoUnits.SecuritySection, DemoUnits.SecurityPost, "维护角色，决定哪个岗位有哪些权限，看审计管理员做了什么；不能维护人员和账号。"),
        new("security-b", "安全管理员（B岗）", DemoUnits.SecuritySection, DemoUnits.SecondSecurityPost, "与安全管理员互为A、B岗。"),
        new("auditor", "审计管理员", DemoUnits.SupervisionSection, DemoUnits.AuditPost, "查阅所有人的操作记录，核实审计告警，校验有没有被改动；不维护机构、人员和角色。"),
    ];
}
