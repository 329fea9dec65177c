using Calendar.Calendars;
using Calendar.Contracts;
using Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;
using Platform.Modules;

namespace Calendar;

/// <summary>Calendar: the work calendar, time limits and the legal clock.</summary>
public sealed class CalendarModule : IModule
{
    public int Tier => 1;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddCapabilities(new Capability(CalendarPermissions.Manage, "维护工作日历和办公时间"));
        services.AddUsualRoles(new UsualRole(UsualRole.Administrator, "系统管理员", new Grant(CalendarPermissions.Manage, Scope.Region)));
        services.AddSingleton<IWorkCalendars, WorkCalendars>();
        services.AddScoped<CalendarDesk>();
    }
}
