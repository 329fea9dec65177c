using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Ledgers;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>The half-done sign-ins, within the running command.</summary>
sealed class HalfSignIns(AppDb db, Ledger ledger, HouseTime time)
{
    static readonly Statement Forget = new("DELETE FROM directory_half_sign_in WHERE at <= $1", 1);

    public Guid Begin(Account account, string device)
    {
        var half = new HalfSignIn(account.Id, account.SecurityStamp!, device, time.Now, account.Region);
        db.Add(half);
        ledger.Append(Forget, HalfSignIn.Oldest(time.Now));
        return half.Id;
    }

    /// <returns>The account that may go on; null when it is over: used, too old, brought from elsewhere, or of an account that has changed since.</returns>
    public async Task<(HalfSignIn Half, Account Account)?> Find(Guid id, string device, CancellationToken ct)
    {
        if (await db.Set<HalfSignIn>().SingleOrDefaultAsync(found => found.Id == id, ct) is not { } half || half.IsOver(time.Now) || half.Device != device) return null;

        var account = await db.Set<Account>().SingleOrDefaultAsync(found => found.Id == half.Account, ct);
        return account?.SecurityStamp == half.Stamp ? (half, account) : null;
    }

    /// <summary>Of two who bring the same one at once, one finds it gone.</summary>
    public void End(HalfSignIn half) => db.Remove(half);
}
