using Kernel;
using Platform.Audit;
using Platform.Time;
using Platform.Writing;

namespace Platform.Commands;

/// <summary>The one road in for everything that changes anything: permission → check → transaction → commit.</summary>
public sealed class UseCases
{
    readonly IWriteRoad road;
    readonly Traces traces;
    readonly CurrentActor current;
    readonly HouseTime time;

    internal UseCases(IWriteRoad road, Traces traces, CurrentActor current, HouseTime time) =>
        (this.road, this.traces, this.current, this.time) = (road, traces, current, time);

    /// <param name="once">The key that the form was given out with: sent twice, the work is done once.</param>
    public Task<Result<TResult>> Run<TCommand, TResult>(TCommand command, CancellationToken ct, SubmissionKey? once = null)
        where TCommand : ICommand<TResult> => Run<TCommand, TResult>(command, new CommandContext(current.Actor, time.Now, once), ct);

    /// <summary>For the house itself: jobs, and demo data that happened on another day by another hand.</summary>
    public async Task<Result<TResult>> Run<TCommand, TResult>(TCommand command, CommandContext context, CancellationToken ct)
        where TCommand : ICommand<TResult>
    {
        var trace = new Trace(context.Actor, context.At, typeof(TCommand).Name);
        if (!context.Actor.May(TCommand.Requires)) return await Refused<TResult>(CommandRefusals.NotPermitted, trace);
        if (command.Check().ToList() is { Count: > 0 } wrong) return Result<TResult>.Refused(wrong);

        var job = new CommandJob<TCommand, TResult>(command, context);
        if (await Carry(job, trace, ct) is { } failed) return failed;

        return job.Answer.Refusal is { Kind: RefusalKind.Denied or RefusalKind.NotFound } refusal
            ? await Refused<TResult>(refusal, trace with { Subject = job.Subject })
            : job.Answer;
    }

    /// <returns>A refusal when the storage failed it, null when it was carried.</returns>
    async Task<Refusal?> Carry(WriteJob job, Trace trace, CancellationToken ct)
    {
        try
        {
            await road.Carry(job, ct);
            return null;
        }
        catch (OutcomeUnknownException)
        {
            return CommandRefusals.OutcomeUnknown;
        }
        catch (Exception failure) when (WriteFailures.IsStorage(failure))
        {
            return CommandRefusals.StorageUnavailable;
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            await traces.Leave(trace, AuditOutcome.Failed, bug.GetType().Name);
            throw;
        }
    }

    async Task<Result<TResult>> Refused<TResult>(Refusal refusal, Trace trace)
    {
        await traces.Leave(trace, AuditOutcome.Refused, refusal.Code);
        return refusal;
    }
}
