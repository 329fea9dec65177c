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
using Ui.Help;
using Ui.Marks;
using Ui.Menus;

namespace Agenda;

/// <summary>Agenda: an officer's calendar of deadlines and reminders.</summary>
public sealed class AgendaModule : IModule
{
    public int Tier => 3;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHandbook<AgendaModule>();
        services.AddFirstDay(new FirstDayStep("agenda", "日历", "手上各件哪天到期，一眼看全；再给自己加一条提醒试试。", AgendaAddress.Calendar, Permission.Staff, 35));
        services.AddSingleton<FeedText>();
        services.AddSingleton<FeedSecret>();
        services.AddScoped<FeedEntries>();
        services.AddScoped<OwnFeed>();
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
