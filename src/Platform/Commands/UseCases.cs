using Kernel;
using Platform.Audit;
using Platform.Time;
using Platform.Writing;

namespace Platform.Commands;

/// <summary>The one road in for everything that changes anything: permission → check → transaction → commit.</summary>
public sealed class UseCases
{
    readonly IWriteRoad road;
    readonly CurrentActor current;
    readonly HouseTime time;

    internal UseCases(IWriteRoad road, CurrentActor current, HouseTime time) => (this.road, this.current, this.time) = (road, current, time);

    /// <param name="once">The key that the form was given out with: sent twice, the work is done once.</param>
    public Task<Result<TResult>> Run<TCommand, TResult>(TCommand command, CancellationToken ct, SubmissionKey? once = null)
        where TCommand : ICommand<TResult> => Run<TCommand, TResult>(command, new CommandContext(current.Actor, time.Now, once), ct);

    /// <summary>For the house itself: jobs, and demo data that happened on another day by another hand.</summary>
    public async Task<Result<TResult>> Run<TCommand, TResult>(TCommand command, CommandContext context, CancellationToken ct)
        where TCommand : ICommand<TResult>
    {
        if (!context.Actor.May(TCommand.Requires)) return await Refused<TResult>(typeof(TCommand).Name, CommandRefusals.NotPermitted, null, context, ct);
        if (command.Check().ToList() is { Count: > 0 } wrong) return Result<TResult>.Refused(wrong);

        var job = new CommandJob<TCommand, TResult>(command, context);
        try
        {
            await road.Carry(job, ct);
        }
        catch (Exception failure) when (WriteFailures.IsStorage(failure))
        {
            return CommandRefusals.StorageUnavailable;
        }

        return job.Answer.Refusal is { Kind: RefusalKind.Denied or RefusalKind.NotFound } refusal
            ? await Refused<TResult>(typeof(TCommand).Name, refusal, job.Subject, context, ct)
            : job.Answer;
    }

    async Task<Result<TResult>> Refused<TResult>(string action, Refusal refusal, string? subject, CommandContext context, CancellationToken ct)
    {
        await road.Carry(new AuditJob(context.Actor, context.At, action, AuditOutcome.Refused, subject, refusal.Code), ct);
        return refusal;
    }
}
