using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;

namespace Platform.Health;

static class HealthServices
{
    public static void AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<Readiness>();
        services.AddCapabilities(new Capability(ReadHealth.Right, "查看系统运行状况") { Administration = Administration.System });
        services.AddUsualRoles(new UsualRole(UsualRole.Administrator, "系统管理员", new Grant(ReadHealth.Requires, Scope.Region)));
    }
}
