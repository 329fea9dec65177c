using System.Collections.Concurrent;
using Quartz;

namespace Platform.Tests.Jobs;

/// <summary>For which instant each run was scheduled, on whichever node it ran.</summary>
sealed class Fires : IJobListener
{
    readonly ConcurrentQueue<(string Job, DateTimeOffset? At)> all = new();

    public string Name => nameof(Fires);

    public List<DateTimeOffset?> Of(string job) => [.. all.Where(fire => fire.Job == job).Select(fire => fire.At)];

    public ValueTask JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        all.Enqueue((context.JobDetail.Key.Name, context.ScheduledFireTimeUtc));
        return ValueTask.CompletedTask;
    }
}
