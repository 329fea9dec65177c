using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Access;
using Platform.Api;
using Platform.Audit;
using Platform.Backup;
using Platform.Cli;
using Platform.Commands;
using Platform.Database;
using Platform.Demo;
using Platform.Files;
using Platform.Health;
using Platform.House;
using Platform.Jobs;
using Platform.Ledgers;
using Platform.Numbering;
using Platform.Outbox;
using Platform.Reading;
using Platform.Secrets;
using Platform.Telemetry;
using Platform.Time;
using Platform.Writing;

namespace Platform.Modules;

/// <summary>Puts the platform and the modules of a program into its service collection.</summary>
public static class PlatformServices
{
    static readonly Type[] FoundByThemselves = [typeof(IHandle<,>), typeof(IAnswer<,>)];

    public static IServiceCollection AddPlatform(this IServiceCollection services, ModuleList modules, IConfiguration configuration)
    {
        services.AddOptions<HouseSettings>().Bind(configuration.GetSection("House")).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ExportSettings>().Bind(configuration.GetSection("Export")).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(modules);
        services.AddSingleton<HouseZone>();
        services.AddSingleton<ThisNode>();
        services.AddSingleton<DatabaseSource>();
        services.AddSingleton<DatabaseOpening>();
        services.AddSingleton<Capabilities>();
        services.AddSingleton<UsualRoles>();
        services.AddSingleton<ApiRights>();
        services.AddSingleton<ReadingContexts>();
        services.AddScoped<DbChoice>();
        services.AddScoped(scope => scope.GetRequiredService<DbChoice>().Db);
        services.AddScoped<HouseTime>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<Acting>();
        services.AddScoped<Turns>();
        services.AddScoped<Ledger>();
        services.AddScoped<Numbers>();
        services.AddScoped<Happenings>();
        services.AddScoped(scope => new UseCases(scope.GetRequiredService<IWriteRoad>(), scope.GetRequiredService<Traces>(), scope.GetRequiredService<Meters>(), scope.GetRequiredService<CurrentActor>(), scope.GetRequiredService<HouseTime>()));
        services.AddScoped(scope => new Queries(scope, scope.GetRequiredService<Traces>(), scope.GetRequiredService<CurrentActor>(), scope.GetRequiredService<HouseTime>()));
        services.AddWriteRoad(configuration);
        services.AddOutbox(modules);
        services.AddAudit(configuration);
        services.AddSecrets();
        services.AddJobs(modules, configuration);
        services.AddFiles(configuration);
        services.AddBackup();
        services.AddDemo(modules);
        services.AddHealth();
        foreach (var assembly in modules.Assemblies.Prepend(typeof(PlatformServices).Assembly)) services.AddFound(assembly);
        foreach (var module in modules.Modules) module.Register(services, configuration);
        services.AddDemoSeeding();
        services.AddHostedService<StartupTasks>();
        return services;
    }

    static void AddWriteRoad(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<Meters>();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<Workbench>();
        services.AddSingleton<HouseCommands>();
        services.AddSingleton<Watchdog>();
        services.AddHostedService(provider => provider.GetRequiredService<Watchdog>());
        if (string.IsNullOrEmpty(configuration["House:Database"]))
        {
            services.AddSingleton<SqliteWriter>();
            services.AddSingleton<IWriteRoad>(provider => provider.GetRequiredService<SqliteWriter>());
            services.AddHostedService(provider => provider.GetRequiredService<SqliteWriter>());
        }
        else
        {
            services.AddSingleton<CommitFate>();
            services.AddSingleton<IWriteRoad, PostgresRoad>();
        }
    }

    static void AddFound(this IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var face in type.GetInterfaces().Where(face => face.IsGenericType && FoundByThemselves.Contains(face.GetGenericTypeDefinition())))
                services.AddScoped(face, type);
            if (type.IsAssignableTo(typeof(ICliVerb))) services.AddScoped(typeof(ICliVerb), type);
            if (type.IsAssignableTo(typeof(IAuditWords))) services.AddSingleton(typeof(IAuditWords), type);
            if (type.IsAssignableTo(typeof(IApi))) services.AddSingleton(typeof(IApi), type);
            if (type.IsAssignableTo(typeof(IHealthLook))) services.AddScoped(typeof(IHealthLook), type);
        }
    }
}
