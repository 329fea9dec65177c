@using@
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace @Module@.@Folder@;

sealed record @Slice@(@Id@ Id, long Version) : ICommand<Done>
{
    public static Permission Requires => new("@module@.@slice@");
}

sealed class @Slice@Handler(AppDb db, AuditTrail audit) : IHandle<@Slice@, Done>
{
    public async Task<Result<Done>> Handle(@Slice@ command, CancellationToken ct)
    {
        audit.Subject = $"@module@:{command.Id}";
        if (await db.Set<@Aggregate@>().SingleOrDefaultAsync(one => one.Id == command.Id, ct) is not { } found) return CommandRefusals.NotFound;
        if (found.Version != command.Version) return CommandRefusals.ChangedMeanwhile;

        return Done.It;
    }
}
