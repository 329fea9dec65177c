using Kernel;
using Platform.Access;

namespace Interfaces;

/// <summary>What may be granted in this module.</summary>
static class InterfacesRights
{
    public const string MaintainClients = "interfaces.clients.maintain";

    public static readonly Capability[] Declared = [new(MaintainClients, "登记和停用对接系统") { Administration = Administration.System }];

    public static readonly UsualRole[] Usual = [new(UsualRole.Administrator, "系统管理员", new Grant(Clients, Scope.Region))];

    public static Permission Clients => new(MaintainClients);
}
