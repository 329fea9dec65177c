using Kernel;
using Platform.Access;

namespace Disclosure;

/// <summary>What may be granted in this module.</summary>
static class Rights
{
    public const string RegisterName = "disclosure.requests.register";
    public const string HandleName = "disclosure.requests.handle";
    public const string ApproveName = "disclosure.extensions.approve";
    public const string SignName = "disclosure.replies.sign";
    public const string IssueName = "disclosure.replies.issue";

    public static readonly Capability[] Declared =
    [
        new(RegisterName, "登记依申请公开，受理本单位收到的申请"),
        new(HandleName, "承办依申请公开：告知补正、提请延期、拟写答复"),
        new(ApproveName, "审批延期答复"),
        new(SignName, "签发依申请公开答复") { IsSensitive = true },
        new(IssueName, "制发依申请公开答复"),
    ];

    public static readonly UsualRole[] Usual =
    [
        new(UsualRole.DisclosureClerk, "政务公开经办", new Grant(Register, Scope.Unit), new Grant(Handle, Scope.Unit), new Grant(Issue, Scope.Unit)),
        new(UsualRole.DisclosureHead, "政务公开机构负责人", new Grant(ApproveExtension, Scope.Subtree), new Grant(Sign, Scope.Subtree)),
        new(UsualRole.Officer, "经办人员", new Grant(Handle, Scope.Unit)),
    ];

    /// <summary>Whose post holds it in a unit makes that unit an office where requests are received.</summary>
    public static Permission Register => new(RegisterName);

    public static Permission Handle => new(HandleName);

    public static Permission ApproveExtension => new(ApproveName);

    public static Permission Sign => new(SignName);

    public static Permission Issue => new(IssueName);
}
