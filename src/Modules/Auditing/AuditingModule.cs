using Auditing.Alarms;
using Auditing.Records;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Notifications.Contracts;
using Platform.Access;
using Platform.Modules;
using Ui.Help;
using Ui.Marks;
using Ui.Menus;

namespace Auditing;

/// <summary>The audit (审计) as people read it: what was done, whether anybody has tampered with it, and what in it is worth a look.</summary>
public sealed class AuditingModule : IModule
{
    public int Tier => 5;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHandbook<AuditingModule>();
        services.AddHelpRoles(new HelpRole("auditor", "审计管理员手册", "给查阅操作记录、核实审计告警的同志。", AuditRights.Read, 95));
        services.AddOptions<AuditingSettings>().Bind(configuration.GetSection("Auditing")).ValidateDataAnnotations().ValidateOnStart();
        services.AddCapabilities(AuditRights.Declared);
        services.AddUsualRoles(AuditRights.Usual);
        services.AddSingleton<Wording>();
        services.AddScoped<RecordsSought>();
        services.AddScoped<RecordLines>();
        services.AddScoped<AlarmRules>();
        services.AddScoped<AlarmsSeen>();
        services.AddScoped<AlarmDesk>();
        services.AddScoped<ISubjectTitles, AlarmTitles>();
        services.AddSingleton(AlarmNotice.Category);
        services.AddMenu(new MenuItem("审计", AuditAddress.Records, Icons.Eye, AuditRights.Read, MenuSection.Administration, 70) { Count = Unseen });
        services.AddMenu(new MenuItem("审计员操作记录", AuditAddress.Records, Icons.Eye, AuditRights.ReadAuditors, MenuSection.Administration, 71));
    }

    static Task<int> Unseen(IServiceProvider services, CancellationToken ct) => services.GetRequiredService<AlarmsSeen>().CountNew(ct);
}
