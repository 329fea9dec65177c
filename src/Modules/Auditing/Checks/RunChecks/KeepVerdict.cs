using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Auditing.Checks;

/// <summary>Keeps what a verification has found.</summary>
sealed record KeepVerdict(CheckId Check, AuditVerdict Verdict) : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class KeepVerdictHandler(AppDb db, Acting acting, AuditTrail audit) : IHandle<KeepVerdict, Done>
{
    public async Task<Result<Done>> Handle(KeepVerdict command, CancellationToken ct)
    {
        audit.Subject = $"audit-check:{command.Check.Value}";
        if (await db.Set<Check>().SingleOrDefaultAsync(check => check.Id == command.Check, ct) is not { EndedAt: null } check) return CommandRefusals.NotFound;

        check.End(command.Verdict, acting.Now);
        return Done.It;
    }
}
