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
    readonly IWriteRoad road;
    readonly CurrentActor current;
    readonly HouseTime time;

    internal Queries(IServiceProvider services, IWriteRoad road, CurrentActor current, HouseTime time) =>
        (this.services, this.road, this.current, this.time) = (services, road, current, time);

    public async Task<Result<TResult>> Ask<TQuery, TResult>(TQuery query, CancellationToken ct)
        where TQuery : IQuery<TResult>
    {
        if (!current.Actor.May(TQuery.Requires))
        {
            await Leave<TQuery>(AuditOutcome.Refused, query.Subject, CommandRefusals.NotPermitted.Code, ct);
            return CommandRefusals.NotPermitted;
        }

        var answer = await services.GetRequiredService<IAnswer<TQuery, TResult>>().Answer(query, ct);
        if (answer.Refusal is { Kind: RefusalKind.Denied or RefusalKind.NotFound } refusal)
            await Leave<TQuery>(AuditOutcome.Refused, query.Subject, refusal.Code, ct);
        else if (TQuery.Sensitive)
            await Leave<TQuery>(AuditOutcome.Read, query.Subject, null, ct);

        return answer;
    }

    Task Leave<TQuery>(AuditOutcome outcome, string? subject, string? detail, CancellationToken ct) =>
        road.Carry(new AuditJob(current.Actor, time.Now, typeof(TQuery).Name, outcome, subject, detail), ct);
}
