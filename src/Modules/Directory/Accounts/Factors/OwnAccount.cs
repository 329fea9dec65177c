using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Directory.Accounts;

/// <summary>The account of whoever acts in the running command.</summary>
sealed class OwnAccount(AppDb db, CurrentActor current, AuditTrail audit)
{
    /// <returns>Null for somebody without one.</returns>
    public async Task<Account?> Find(CancellationToken ct)
    {
        var me = current.Actor.Person;
        audit.Subject = $"person:{me}";
        return me is null ? null : await db.Set<Account>().SingleOrDefaultAsync(found => found.Person == me, ct);
    }
}
