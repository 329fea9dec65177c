using Kernel;
using Platform.Access;

namespace Auditing;

/// <summary>What may be granted in this module.</summary>
static class AuditRights
{
    public const string ReadName = "auditing.records.read";

    public static readonly Capability Declared = new(ReadName, "查阅操作记录和审计告警，校验操作记录") { Administration = Administration.Audit, IsEssential = true };

    /// <summary>审计管理员 holds this and maintains nothing; the system administrator, whose acts are among what is read, does not hold it (三员分立).</summary>
    public static readonly UsualRole Usual = new(UsualRole.Auditor, "审计管理员", new Grant(Read, Scope.Region));

    public static Permission Read => new(ReadName);
}
