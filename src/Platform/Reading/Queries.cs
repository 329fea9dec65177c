using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Audit;
using Platform.Commands;
using Platform.Time;
using Platform.Writing;

namespace Platform.Reading;

/// <summary>The one road for everything that is read: permission → answer under the row policy → audit where it matters.</summary>
public sealed class Queries
{
    readonly IServiceProvider services;
    readonly Traces traces;
    readonly CurrentActor current;
    readonly HouseTime time;

    internal Queries(IServiceProvider services, Traces traces, CurrentActor current, HouseTime time) =>
        (this.services, this.traces, this.current, this.time) = (services, traces, current, time);

    public async Task<Result<TResult>> Ask<TQuery, TResult>(TQuery query, CancellationToken ct)
        where TQuery : IQuery<TResult>
    {
        var attempt = new Attempt(current.Actor, time.Now, typeof(TQuery).Name, query.Subject);
        var answer = current.Actor.May(TQuery.Requires) ? await Answer<TQuery, TResult>(query, ct) : CommandRefusals.NotPermitted;
        if (answer.Refusal is { Kind: RefusalKind.Denied or RefusalKind.NotFound } refusal)
            await traces.Leave(attempt, AuditOutcome.Refused, refusal.Code);
        else if (TQuery.Sensitive && answer.Succeeded && !await traces.Leave(attempt, AuditOutcome.Read, null))
            return CommandRefusals.CannotBeRecorded;

        return answer;
    }

    async Task<Result<TResult>> Answer<TQuery, TResult>(TQuery query, CancellationToken ct)
        where TQuery : IQuery<TResult>
    {
        for (var patience = new Patience(); ; await patience.Wait(ct))
        {
            try
            {
                return await services.GetRequiredService<IAnswer<TQuery, TResult>>().Answer(query, ct);
            }
            catch (Exception failure) when (WriteFailures.MayBeRetried(failure) && patience.Left)
            {
                // After a restart of the server every pooled connection fails once.
            }
            catch (Exception failure) when (WriteFailures.IsStorage(failure))
            {
                return CommandRefusals.CannotRead;
            }
        }
    }
}
