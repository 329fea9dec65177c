using Desk.Lists;
using Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Health;
using Platform.Modules;
using Ui.Layouts;
using Ui.Marks;
using Ui.Menus;

namespace Desk;

public sealed class DeskModule : IModule
{
    public int Tier => 5;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddMenu(
            new MenuItem("工作台", Addresses.Desk, Icons.Home, Permission.Staff, MenuSection.Mine, 0),
            new MenuItem("运行状况", "/desk/health", Icons.Heartbeat, ReadHealth.Requires, MenuSection.Administration, 90));
        services.AddMenu([.. DeskLists.All.Select((list, place) => DeskLists.Menu(list, place + 1))]);
    }
}
