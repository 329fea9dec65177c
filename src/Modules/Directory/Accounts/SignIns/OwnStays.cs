using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>The sessions of whoever asks that are not over: not signed out of, not idle too long, not too old, and of the account as it stands.</summary>
sealed class OwnStays(AppDb db, CurrentActor current, HouseTime time, IOptions<SignInSettings> settings)
{
    public IQueryable<Stay> Open
    {
        get
        {
            var (me, seen, began) = (current.Actor.Person, time.Now - settings.Value.Idle, time.Now - settings.Value.Session);
            return db.Set<Stay>().AsNoTracking().Where(stay =>
                stay.SeenAt > seen && stay.BeganAt > began
                && db.Set<Account>().Any(account => account.Id == stay.Account && account.Person == me && account.SecurityStamp == stay.Stamp)
                && !db.Set<EndedSession>().Any(ended => ended.Id == stay.Id));
        }
    }

    public IQueryable<SignInAttempt> Attempts
    {
        get
        {
            var me = current.Actor.Person;
            return db.Set<SignInAttempt>().AsNoTracking().Where(attempt => db.Set<Account>().Any(account => account.Id == attempt.Account && account.Person == me));
        }
    }
}
