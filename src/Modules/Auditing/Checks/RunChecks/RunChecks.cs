using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Jobs;

namespace Auditing.Checks;

/// <summary>Does each minute the verification that was asked for, beside all other work. One that was interrupted is done again.</summary>
sealed class RunChecks(UseCases useCases, AppDb db, AuditVerification verification) : IHouseJob
{
    public static string Name => "auditing.run-checks";

    public static string Title => "防篡改校验";

    public static Rhythm Rhythm => Rhythm.EachMinute;

    public async Task Run(CancellationToken ct)
    {
        var asked = await db.Set<Check>().AsNoTracking().Where(check => check.EndedAt == null).Select(check => check.Id).ToListAsync(ct);
        if (asked.Count == 0) return;

        var verdict = await verification.Verify(ct);
        foreach (var check in asked) await useCases.Run<KeepVerdict, Done>(new(check, verdict), ct);
    }
}
