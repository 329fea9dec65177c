using Kernel;
using Platform.Access;

namespace Notifications;

/// <summary>What may be granted in this module.</summary>
static class NotificationRights
{
    public const string ManageName = "notifications.deliveries.manage";

    public static readonly Capability Declared = new(ManageName, "查看通知发送记录，重发失败的通知") { Administration = Administration.System };

    public static readonly UsualRole Usual = new(UsualRole.Administrator, "系统管理员", new Grant(Manage, Scope.Region));

    public static Permission Manage => new(ManageName);
}
