using Kernel;
using Platform.Access;

namespace Directory;

/// <summary>What may be granted in this module.</summary>
static class Rights
{
    public const string MaintainUnits = "directory.units.maintain";
    public const string MaintainPeople = "directory.people.maintain";
    public const string MaintainRoles = "directory.roles.maintain";
    public const string MaintainAccounts = "directory.accounts.maintain";

    public static readonly Capability[] Declared =
    [
        new(MaintainUnits, "维护机构"),
        new(MaintainPeople, "维护人员与任职"),
        new(MaintainRoles, "维护角色，为岗位授予角色"),
        new(MaintainAccounts, "维护登录账号"),
    ];

    public static readonly UsualRole[] Usual =
    [
        new(UsualRole.Administrator, "系统管理员", [.. Declared.Select(capability => new Grant(capability.Permission, Scope.Region))]),
    ];

    public static Permission Units { get; } = new(MaintainUnits);

    public static Permission People { get; } = new(MaintainPeople);

    public static Permission Roles { get; } = new(MaintainRoles);

    public static Permission Accounts { get; } = new(MaintainAccounts);
}
