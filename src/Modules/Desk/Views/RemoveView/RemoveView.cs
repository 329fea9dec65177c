using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Desk.Views;

/// <summary>Forgets one of the officer's own views.</summary>
sealed record RemoveView(SavedViewId View) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RemoveViewHandler(AppDb db, CurrentActor current, AuditTrail audit) : IHandle<RemoveView, Done>
{
    public async Task<Result<Done>> Handle(RemoveView command, CancellationToken ct)
    {
        audit.Subject = $"view:{command.View}";
        var me = current.Actor.Person;
        if (await db.Set<SavedView>().SingleOrDefaultAsync(view => view.Id == command.View && view.Person == me, ct) is not { } view) return CommandRefusals.NotFound;

        db.Remove(view);
        return Done.It;
    }
}
