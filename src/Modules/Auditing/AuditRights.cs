using Kernel;
using Platform.Access;

namespace Auditing;

/// <summary>What may be granted in this module.</summary>
static class AuditRights
{
    public const string ReadName = "auditing.records.read";

    public const string ReadAuditorsName = "auditing.auditors.read";

    public static readonly Capability[] Declared =
    [
        new(ReadName, "查阅操作记录和审计告警，校验操作记录") { Administration = Administration.Audit, IsEssential = true },
        new(ReadAuditorsName, "查阅审计管理员的操作记录") { Administration = Administration.Security },
    ];

    /// <summary>审计管理员 reads what all do and maintains nothing; what he or she does is read by 安全管理员 (三员分立).</summary>
    public static readonly UsualRole[] Usual =
    [
        new(UsualRole.Auditor, "审计管理员", new Grant(Read, Scope.Region)),
        new(UsualRole.Security, "安全管理员", new Grant(ReadAuditors, Scope.Region)),
    ];

    public static Permission Read => new(ReadName);

    /// <summary>The acts of those who hold <see cref="Read"/>, and no others.</summary>
    public static Permission ReadAuditors => new(ReadAuditorsName);
}
