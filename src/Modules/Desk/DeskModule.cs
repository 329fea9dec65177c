using Desk.Lists;
using Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Health;
using Platform.Modules;
using Ui.Help;
using Ui.Layouts;
using Ui.Marks;
using Ui.Menus;

namespace Desk;

public sealed class DeskModule : IModule
{
    public int Tier => 5;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHandbook<DeskModule>();
        services.AddFirstDay(
            new FirstDayStep("desk", "工作台", "先看上面的数字：待办、待阅各有多少，红灯几件。下面是最紧急的十件，越急的越靠前。", Addresses.Desk, Permission.Staff, 10),
            new FirstDayStep("list", "待办清单", "试着选一个条件，看后面的数字；点一行，就能看到这件事的要点；用键盘的，按“?”看快捷键。", DeskLists.ToDo.Href, Permission.Staff, 20),
            new FirstDayStep("read", "待阅", "送给您看的件在这里，看过就移到“已阅”。可以勾选几件一起标为已阅。", DeskLists.ToRead.Href, Permission.Staff, 30));
        services.AddMenu(
            new MenuItem("工作台", Addresses.Desk, Icons.Home, Permission.Staff, MenuSection.Mine, 0),
            new MenuItem("运行状况", "/desk/health", Icons.Heartbeat, ReadHealth.Requires, MenuSection.Administration, 90));
        services.AddMenu([.. DeskLists.All.Select((list, place) => DeskLists.Menu(list, place + 1))]);
    }
}
