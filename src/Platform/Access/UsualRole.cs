using Kernel;

namespace Platform.Access;

/// <summary>A role as offices usually have it. A new house begins with the usual ones; its administrator is free to change them.</summary>
/// <remarks>Modules that name the same code add their grants to the same role.</remarks>
public sealed record UsualRole(string Code, string Name, params IReadOnlyList<Grant> Grants)
{
    /// <summary>经办人员: what any officer needs.</summary>
    public const string Officer = "officer";

    /// <summary>科室负责人.</summary>
    public const string SectionHead = "section-head";

    /// <summary>单位负责人.</summary>
    public const string UnitHead = "unit-head";

    /// <summary>政务公开经办: registers, asks for supplements, sends replies.</summary>
    public const string DisclosureClerk = "disclosure-clerk";

    /// <summary>政务公开机构负责人: approves extensions and replies.</summary>
    public const string DisclosureHead = "disclosure-head";

    /// <summary>系统管理员: units, posts, people and accounts, and running the house.</summary>
    public const string Administrator = "administrator";

    /// <summary>安全管理员: roles, and who gets which right.</summary>
    public const string Security = "security";

    /// <summary>审计管理员: reads what all others did, the system administrator included, and maintains nothing.</summary>
    public const string Auditor = "auditor";
}
