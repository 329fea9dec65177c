using Calendar.Bars;
using Calendar.Calendars;
using Calendar.Contracts;
using Calendar.Deadlines;
using Kernel;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;
using Platform.Api;
using Platform.Modules;
using Ui.Design;
using Ui.Help;
using Ui.Marks;
using Ui.Menus;

namespace Calendar;

/// <summary>Calendar: the work calendar, time limits and the legal clock.</summary>
public sealed class CalendarModule : IModule
{
    public int Tier => 1;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHandbook<CalendarModule>();
        services.AddCapabilities(new Capability(CalendarPermissions.Manage, "维护工作日历和办公时间") { Administration = Administration.System });
        services.AddUsualRoles(new UsualRole(UsualRole.Administrator, "系统管理员", new Grant(CalendarPermissions.Manage, Scope.Region)));
        services.AddApiRights(DueDaysApi.Right);
        services.AddSingleton<IWorkCalendars, WorkCalendars>();
        services.AddScoped<CalendarDesk>();
        services.AddSingleton(new DesignPiece("期限条", "_DayBar", DesignedBar.Of));
        services.AddMenu(new MenuItem("工作日历", "/desk/calendar", Icons.Calendar, CalendarPermissions.Manage, MenuSection.Administration, 40));
        services.AddPublicLinks(new PublicLink("期限计算", "/calendar", 80));
        services.AddHomeCards(new HomeCard("期限计算", "填写收到日期和期限，算出届满日期，逐日列明计算依据。", "/calendar", Icons.Calculator, 80));
    }

    public void Map(IEndpointRouteBuilder endpoints)
    {
        DueApi.Map(endpoints);
        YearFile.Map(endpoints);
    }
}
