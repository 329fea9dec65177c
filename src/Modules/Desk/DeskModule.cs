using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Health;
using Platform.Modules;
using Ui.Marks;
using Ui.Menus;

namespace Desk;

public sealed class DeskModule : IModule
{
    public int Tier => 5;

    public void Register(IServiceCollection services, IConfiguration configuration) =>
        services.AddMenu(new MenuItem("运行状况", "/desk/health", Icons.Heartbeat, ReadHealth.Requires, MenuSection.Administration, 90));
}
