using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Ledgers;

namespace Platform.Writing;

/// <summary>What both roads do alike: a job is worked in a scope of its own, over the road's connection, under the watchdog's eye.</summary>
sealed class Workbench(IServiceScopeFactory scopes, Watchdog watchdog)
{
    public async Task<bool> Work(WriteJob job, AppDb db, ILedgerConnection connection, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var watched = watchdog.Watch(job.Name, ct);
        return await watched.Run(token => job.Work(new(scope.ServiceProvider, job, db, connection), token));
    }
}
