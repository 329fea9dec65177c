using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Auditing.Checks;

/// <summary>Asks for a verification of every chain; a job does it, since it reads everything that was ever done.</summary>
sealed record StartCheck : ICommand<CheckId>
{
    public static Permission Requires => AuditRights.Read;
}

sealed class StartCheckHandler(AppDb db, Acting acting, Turns turns, AuditTrail audit) : IHandle<StartCheck, CheckId>
{
    const long OneAtATime = 0x6175_6469_7463_6865; // auditche

    public async Task<Result<CheckId>> Handle(StartCheck command, CancellationToken ct)
    {
        await turns.Wait([OneAtATime], ct);
        if (await db.Set<Check>().AnyAsync(check => check.EndedAt == null, ct)) return AuditingRefusals.CheckGoesOn;

        var actor = acting.Actor;
        var started = db.Add(new Check(Id.New<CheckId>(), actor.Person, actor.PersonName, acting.Now, actor.Region)).Entity;
        audit.Subject = $"audit-check:{started.Id.Value}";
        return started.Id;
    }
}
