using Microsoft.Extensions.Logging;
using Quartz;

namespace Platform.Jobs;

/// <summary>What the scheduler knows of a job: its name, and that it does not run beside itself.</summary>
[DisallowConcurrentExecution]
sealed partial class ScheduledJob(HouseJobs jobs, ILogger<ScheduledJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var name = context.JobDetail.Key.Name;
        if (jobs.Knows(name))
        {
            await jobs.Run(name, cancellationToken);
            return;
        }

        // The shared store remembers a job that an earlier release had.
        JobIsGone(name);
        await context.Scheduler.DeleteJob(context.JobDetail.Key, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Job {Job} is no longer known; its schedule is dropped")]
    partial void JobIsGone(string job);
}
