using Agenda.Contracts;
using Agenda.Days;
using Agenda.Feeds;
using Agenda.Reminders;
using Kernel;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Notifications.Contracts;
using Platform.Modules;
using Ui.Marks;
using Ui.Menus;

namespace Agenda;

/// <summary>Agenda: an officer's calendar of deadlines and reminders.</summary>
public sealed class AgendaModule : IModule
{
    public int Tier => 3;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<FeedText>();
        services.AddScoped<ReminderDesk>();
        services.AddScoped<IAgendaSource, ReminderSource>();
        services.AddScoped<ISubjectTitles, ReminderSubject>();
        services.AddSingleton(ReminderNotice.Category);
        services.AddMenu(new MenuItem("日历", AgendaAddress.Calendar, Icons.CalendarStats, Permission.Staff, MenuSection.Mine, 9));
    }

    public void Map(IEndpointRouteBuilder endpoints)
    {
        EntriesApi.Map(endpoints);
        FeedFile.Map(endpoints);
    }
}
