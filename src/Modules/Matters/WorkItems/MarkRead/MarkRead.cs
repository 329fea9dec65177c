using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Matters.WorkItems;

/// <summary>The reader has read what was sent (已阅).</summary>
sealed record MarkRead(MatterId Matter) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class MarkReadHandler(AppDb db, CurrentActor current, HouseTime time, AuditTrail audit) : IHandle<MarkRead, Done>
{
    public async Task<Result<Done>> Handle(MarkRead command, CancellationToken ct)
    {
        audit.Subject = command.Matter.Subject;
        var me = current.Actor.Person;
        var items = await db.Set<ReadItem>().Where(item => item.Matter == command.Matter && item.Reader == me && item.ReadAt == null).ToListAsync(ct);
        if (items.Count == 0) return CommandRefusals.NotFound;

        foreach (var item in items) item.Read(time.Now);
        return Done.It;
    }
}
