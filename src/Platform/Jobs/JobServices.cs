using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.House;
using Platform.Modules;
using Platform.Time;
using Platform.Writing;
using Quartz;

namespace Platform.Jobs;

static class JobServices
{
    public static void AddJobs(this IServiceCollection services, ModuleList modules, IConfiguration configuration)
    {
        var jobs = modules.Assemblies.Prepend(typeof(JobServices).Assembly).SelectMany(HouseJob.In).ToList();
        foreach (var job in jobs) services.AddScoped(job.Type);
        services.AddScoped<Watermarks>();
        services.AddSingleton(provider => new HouseJobs(
            jobs, provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<IWriteRoad>(), provider.GetRequiredService<ILogger<HouseJobs>>()));

        var settings = configuration.GetSection("House").Get<HouseSettings>() ?? new();
        if (!settings.RunsJobs) return;

        services.AddQuartz(quartz => quartz.Schedule(jobs, settings));
        // A node that starts keeps what the others know of the last fires, so that a missed one is made up for and none is doubled.
        services.Configure<QuartzOptions>(options => options.Scheduling.ScheduleTriggerRelativeToReplacedTrigger = true);
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        if (settings.Database.Length == 0) services.AddHostedService<MissedRuns>();
    }

    /// <summary>In memory beside SQLite, whose house is one process; in the database on PostgreSQL, where the nodes share the runs out among themselves.</summary>
    static void Schedule(this IQuartzBuilder quartz, List<HouseJob> jobs, HouseSettings settings)
    {
        quartz.ConfigureScheduler(scheduler => (scheduler.InstanceName, scheduler.InstanceId) = ("zhengwu", settings.Node));
        if (settings.Database.Length == 0) quartz.UseInMemoryStore();
        else quartz.UsePersistentStore(store => store.Shared(settings.Database));

        var zone = HouseZone.Of(settings);
        foreach (var job in jobs)
        {
            var key = new JobKey(job.Name);
            quartz.AddJob<ScheduledJob>(one => one.WithIdentity(key).StoreDurably());
            quartz.AddTrigger(one => one.ForJob(key).WithIdentity(job.Name)
                .WithCronSchedule(job.Rhythm.Cron, cron => cron.InTimeZone(zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)));
        }
    }

    static void Shared(this IPersistentStoreBuilder store, string database)
    {
        store.UsePostgres(database);
        store.ProvisionSchema();
        store.UseClustering();
        // Without the lock a node may take a trigger as it read it just before another node fired it, and fire it again.
        store.ConfigureStore(options => (options.StoreJobDataAsStrings, options.AcquireTriggersWithinLock) = (true, true));
    }
}
