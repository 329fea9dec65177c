using Kernel;
using Platform.Access;

namespace Matters.Cases;

static class MatterPermissions
{
    /// <summary>See matters, as far as the scope reaches.</summary>
    public static readonly Permission Read = new("matters.read");

    /// <summary>Work on what lies on one's desk: assign, transfer, return, give an opinion, circulate.</summary>
    public static readonly Permission Handle = new("matters.handle");

    /// <summary>Act on any matter of the units in scope: urge, merge, reopen.</summary>
    public static readonly Permission Manage = new("matters.manage");

    public static readonly Capability[] Declared =
    [
        new(Read, "查看办件"),
        new(Handle, "办理本人案头的件"),
        new(Manage, "催办、并件、恢复办理范围内的件"),
    ];

    public static readonly UsualRole[] Usual =
    [
        new(UsualRole.Officer, "经办人员", new Grant(Read, Scope.Unit), new Grant(Handle, Scope.Unit)),
        new(UsualRole.SectionHead, "科室负责人", new Grant(Read, Scope.Subtree), new Grant(Manage, Scope.Unit)),
        new(UsualRole.UnitHead, "单位负责人", new Grant(Read, Scope.Subtree), new Grant(Manage, Scope.Subtree)),
    ];
}
