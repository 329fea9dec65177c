using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Directory.Accounts;

/// <summary>The account of whoever acts.</summary>
sealed class OwnAccount(AppDb db, CurrentActor current, AuditTrail audit)
{
    /// <summary>To be changed by the running command, whose audit record is about that person then.</summary>
    /// <returns>Null for somebody without one.</returns>
    public Task<Account?> Find(CancellationToken ct)
    {
        audit.Subject = $"person:{current.Actor.Person}";
        return Mine().SingleOrDefaultAsync(ct);
    }

    /// <summary>To be looked at.</summary>
    /// <returns>Null for somebody without one.</returns>
    public Task<Account?> Read(CancellationToken ct) => Mine().AsNoTracking().SingleOrDefaultAsync(ct);

    IQueryable<Account> Mine()
    {
        var me = current.Actor.Person;
        return db.Set<Account>().Where(found => found.Person == me);
    }
}
