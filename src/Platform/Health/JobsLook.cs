using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Database;
using Platform.House;
using Platform.Jobs;
using Platform.Time;
using Quartz;

namespace Platform.Health;

/// <summary>When each job last ran, and how.</summary>
sealed class JobsLook(DatabaseSource source, HouseJobs jobs, ThisNode node, IOptions<HouseSettings> settings) : IHealthLook
{
    static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    public string Group => "定时任务";

    public int Order => 50;

    public async Task<IReadOnlyList<HealthItem>> Look(CancellationToken ct)
    {
        await using var db = source.ForReading();
        var runs = await db.Set<JobRun>().AsNoTracking().ToDictionaryAsync(run => run.Job, ct);
        return [.. jobs.All.OrderBy(job => job.Name, StringComparer.Ordinal).Select(job => Of(job, runs.GetValueOrDefault(job.Name)))];
    }

    HealthItem Of(HouseJob job, JobRun? last)
    {
        if (last is null) return new(job.Title, HealthState.Good, "尚未运行");

        var found = $"{Figures.Span(node.Now - last.At)}前由{last.Node}号服务器运行，用时{Figures.Span(TimeSpan.FromMilliseconds(last.Milliseconds))}";
        if (last.Failure is not null) return new(job.Title, HealthState.Bad, $"{found}，失败（{last.Failure}）", "下次运行会重试；原因见运行日志。");

        var due = new CronExpression(job.Rhythm.Cron, HouseZone.Of(settings.Value)).GetNextValidTimeAfter(last.At);
        return due + Grace < node.Now ? new(job.Title, HealthState.Attention, $"{found}，已错过应运行的时间", "没有服务器在运行定时任务。") : new(job.Title, HealthState.Good, found);
    }
}
