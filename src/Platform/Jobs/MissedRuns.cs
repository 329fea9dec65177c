using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Platform.Database;
using Platform.House;
using Platform.Time;
using Quartz;

namespace Platform.Jobs;

/// <summary>Makes up, once, for what should have run while the house was closed: a scheduler in memory does not know. An office PC that is off at night still collects its garbage.</summary>
sealed class MissedRuns(DatabaseSource source, HouseJobs jobs, ISchedulerFactory schedulers, TimeProvider time, IOptions<HouseSettings> settings)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var db = source.ForReading();
        var runs = await db.Set<JobRun>().AsNoTracking().ToDictionaryAsync(run => run.Job, run => run.At, stoppingToken);
        var scheduler = await schedulers.GetScheduler(stoppingToken);
        foreach (var job in jobs.All.Where(job => IsMissed(job, runs)))
            await scheduler.TriggerJob(new JobKey(job.Name), cancellationToken: stoppingToken);
    }

    bool IsMissed(HouseJob job, Dictionary<string, DateTimeOffset> runs) =>
        !runs.TryGetValue(job.Name, out var last)
        || new CronExpression(job.Rhythm.Cron, HouseZone.Of(settings.Value)).GetNextValidTimeAfter(last) <= time.GetUtcNow();
}
