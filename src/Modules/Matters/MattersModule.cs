using Agenda.Contracts;
using Matters.Cases;
using Matters.Changes;
using Matters.Clocks;
using Matters.Contracts;
using Matters.Deadlines;
using Matters.Demo;
using Matters.Finding;
using Matters.Lists;
using Matters.Notices;
using Matters.Timelines;
using Matters.Visits;
using Matters.Warnings;
using Matters.WorkItems;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Notifications.Contracts;
using Platform.Access;
using Platform.Api;
using Platform.Modules;
using Platform.Outbox;
using Search.Contracts;
using Ui.Help;

namespace Matters;

/// <summary>Matters: the one life cycle, timeline and to-do list of every kind of business.</summary>
public sealed class MattersModule : IModule
{
    public int Tier => 4;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHandbook<MattersModule>();
        services.AddHelpRoles(
            new HelpRole("handler", "经办人员手册", "给办理各类件的同志。", MatterPermissions.Handle, 10),
            new HelpRole("section", "科室负责人手册", "给分派、督促本科室办件的同志。", MatterPermissions.Manage, 20));
        services.AddApiRights(MattersApi.Right);
        services.AddCapabilities(MatterPermissions.Declared);
        services.AddUsualRoles(MatterPermissions.Usual);
        AddParts(services);
        AddRecords(services);
        AddChanges(services);
        AddVisits(services);
        services.AddScoped<ISearchSource, MatterSource>();
        services.AddScoped<MatterDocuments>();
        services.AddScoped<KindWords>();
        AddNotices(services);
        services.AddScoped<IAgendaSource, MatterDeadlines>();
        services.AddScoped<IRemindable, RemindableMatters>();
        services.AddSingleton<IMatterSideline, ReminderOfMatter>();
    }

    public void Map(IEndpointRouteBuilder endpoints) => ChangeStream.Map(endpoints);

    static void AddParts(IServiceCollection services)
    {
        services.AddSingleton<MatterKinds>();
        services.AddScoped<MatterNames>();
        services.AddScoped<PageFacts>();
        services.AddScoped<ActRunner>();
        services.AddScoped<BulkRunner>();
        services.AddScoped<Picker>();
        services.AddScoped<Concerns>();
        services.AddScoped<Telling>();
        services.AddScoped<MatterDesk>();
        services.AddScoped<MattersInHand>();
        services.AddScoped<IMatters>(scope => scope.GetRequiredService<MattersInHand>());
        services.AddScoped<IMatterReading, MatterReading>();
        services.AddScoped<Desks>();
        services.AddScoped<OtherMatter>();
        services.AddScoped<MatterFiles>();
        services.AddScoped<Reading>();
        services.AddScoped<Lines>();
        services.AddScoped<MatterLists>();
        services.AddSingleton<IDemoDesk, DemoDesk>();
    }

    static void AddChanges(IServiceCollection services)
    {
        services.AddSingleton<Listeners>();
        services.AddSingleton<EventTail>();
        services.AddHostedService<ChangeWatch>();
    }

    static void AddVisits(IServiceCollection services)
    {
        services.AddSingleton<VisitBook>();
        services.AddScoped<PageVisitor>();
        services.AddSingleton<VisitWriter>();
        services.AddHostedService(provider => provider.GetRequiredService<VisitWriter>());
    }

    /// <summary>Clocks, timelines and warnings: what is only ever appended, and what follows from it.</summary>
    static void AddRecords(IServiceCollection services)
    {
        services.AddScoped<DueDays>();
        services.AddScoped<ClockWriter>();
        services.AddScoped<ClockReplay>();
        services.AddScoped<MissedMoves>();
        services.AddScoped<ClockVerification>();
        services.AddScoped<TimelineWriter>();
        services.AddScoped<TimelineVerification>();
        services.AddScoped<WarningWriter>();
        services.AddScoped<WarnedReaders>();
    }

    static void AddNotices(IServiceCollection services)
    {
        foreach (var category in NoticeCategories.All) services.AddSingleton(category);
        services.AddScoped<MatterTitles>();
        services.AddScoped<ISubjectTitles>(scope => scope.GetRequiredService<MatterTitles>());
        services.AddScoped<NoticeReaders>();
        services.AddScoped<Freshness>();
    }
}
