using Kernel;
using Platform.Access;

namespace Directory;

/// <summary>What may be granted in this module.</summary>
static class Rights
{
    public const string ReadOrganisation = "directory.organisation.read";
    public const string MaintainUnits = "directory.units.maintain";
    public const string MaintainPeople = "directory.people.maintain";
    public const string MaintainAccounts = "directory.accounts.maintain";
    public const string MaintainRoles = "directory.roles.maintain";
    public const string TakeFactors = "directory.factors.take";

    /// <summary>Whoever may reset a password may not take a second factor, so that nobody alone can sign in as another.</summary>
    public static readonly Capability[] Declared =
    [
        new(ReadOrganisation, "查看机构、人员和任职"),
        new(MaintainUnits, "维护机构") { Administration = Administration.System },
        new(MaintainPeople, "维护人员与任职") { Administration = Administration.System, IsEssential = true },
        new(MaintainAccounts, "维护登录账号") { Administration = Administration.System, IsEssential = true },
        new(MaintainRoles, "维护角色，为岗位授予角色") { Administration = Administration.Security, IsEssential = true },
        new(TakeFactors, "解除他人的动态口令") { Administration = Administration.Security },
    ];

    public static readonly UsualRole[] Usual =
    [
        new(UsualRole.Administrator, "系统管理员", OverTheRegion(ReadOrganisation, MaintainUnits, MaintainPeople, MaintainAccounts)),
        new(UsualRole.Security, "安全管理员", OverTheRegion(ReadOrganisation, MaintainRoles, TakeFactors)),
    ];

    public static Permission Organisation { get; } = new(ReadOrganisation);

    public static Permission Units { get; } = new(MaintainUnits);

    public static Permission People { get; } = new(MaintainPeople);

    public static Permission Accounts { get; } = new(MaintainAccounts);

    public static Permission Roles { get; } = new(MaintainRoles);

    public static Permission Factors { get; } = new(TakeFactors);

    static Grant[] OverTheRegion(params IEnumerable<string> rights) => [.. rights.Select(right => new Grant(new(right), Scope.Region))];
}
