using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.House;
using Platform.Ledgers;
using Platform.Writing;

namespace Platform.Jobs;

/// <summary>Notes how a job's run went, over the note of its run before.</summary>
sealed class NoteRun(Actor actor, DateTimeOffset at, string job, TimeSpan took, string? failure) : WriteJob(actor, at)
{
    static readonly Statement Note = new(
        """
        INSERT INTO platform_job_run (job, node, at, milliseconds, failure, region) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (job) DO UPDATE SET node = excluded.node, at = excluded.at, milliseconds = excluded.milliseconds, failure = excluded.failure
        """, 6);

    public override async Task<bool> Work(WriteScope scope, CancellationToken ct)
    {
        var node = scope.Services.GetRequiredService<IOptions<HouseSettings>>().Value.Node;
        await scope.Write(new(Note, [job, node, At, (long)took.TotalMilliseconds, failure, Actor.Region]), ct);
        return true;
    }
}
