using Kernel;
using Platform.Database;
using Platform.Writing;

namespace Platform.Jobs;

/// <summary>Deletes technical rows: nothing that anybody did is in them.</summary>
sealed class PruneJob(Actor actor, DateTimeOffset at, Func<AppDb, Task> delete) : WriteJob(actor, at)
{
    public override async Task<bool> Work(WriteScope scope, CancellationToken ct)
    {
        await delete(scope.Db);
        return true;
    }
}
