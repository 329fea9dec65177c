using System.Diagnostics;
using Kernel;
using Platform.Audit;
using Platform.Telemetry;
using Platform.Time;
using Platform.Writing;

namespace Platform.Commands;

/// <summary>The one road in for everything that changes anything: permission → proof → check → transaction → commit.</summary>
public sealed class UseCases
{
    readonly IWriteRoad road;
    readonly Traces traces;
    readonly Meters meters;
    readonly CurrentActor current;
    readonly HouseTime time;

    internal UseCases(IWriteRoad road, Traces traces, Meters meters, CurrentActor current, HouseTime time) =>
        (this.road, this.traces, this.meters, this.current, this.time) = (road, traces, meters, current, time);

    /// <param name="once">The key that the form was given out with: sent twice, the work is done once.</param>
    public Task<Result<TResult>> Run<TCommand, TResult>(TCommand command, CancellationToken ct, SubmissionKey? once = null)
        where TCommand : ICommand<TResult> => Run<TCommand, TResult>(command, new CommandContext(current.Actor, time.Now, once), ct);

    /// <summary>For the house itself: jobs, and demo data that happened on another day by another hand.</summary>
    public async Task<Result<TResult>> Run<TCommand, TResult>(TCommand command, CommandContext context, CancellationToken ct)
        where TCommand : ICommand<TResult>
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            var result = await Decide<TCommand, TResult>(command, context, ct);
            meters.Command(typeof(TCommand).Name, result, began);
            return result;
        }
        catch (Exception failure)
        {
            meters.Command(typeof(TCommand).Name, failure is OperationCanceledException ? "cancelled" : "failed", began);
            throw;
        }
    }

    async Task<Result<TResult>> Decide<TCommand, TResult>(TCommand command, CommandContext context, CancellationToken ct)
        where TCommand : ICommand<TResult>
    {
        var attempt = new Attempt(context.Actor, context.At, typeof(TCommand).Name);
        if (!context.Actor.May(TCommand.Requires)) return await Refused<TResult>(CommandRefusals.NotPermitted, attempt);
        if (TCommand.NeedsProof && !context.Actor.IsProven(context.At)) return CommandRefusals.ProofNeeded;
        if (command.Check().ToList() is { Count: > 0 } wrong) return Result<TResult>.Refused(wrong);

        var job = new CommandJob<TCommand, TResult>(command, context);
        if (await Carry(job, attempt, ct) is { } failed) return failed;

        return job.Answer.Refusal is { Kind: RefusalKind.Denied or RefusalKind.NotFound } refusal
            ? await Refused<TResult>(refusal, attempt with { Subject = job.Subject })
            : job.Answer;
    }

    /// <returns>A refusal when the storage failed it, null when it was carried.</returns>
    async Task<Refusal?> Carry(WriteJob job, Attempt attempt, CancellationToken ct)
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
            await traces.Leave(attempt, AuditOutcome.Failed, bug.GetType().Name);
            throw;
        }
    }

    async Task<Result<TResult>> Refused<TResult>(Refusal refusal, Attempt attempt)
    {
        await traces.Leave(attempt, AuditOutcome.Refused, refusal.Code);
        return refusal;
    }
}
