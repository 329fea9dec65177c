using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Ledgers;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>The passkeys of accounts within the running command. It is quick: signatures are checked before.</summary>
sealed class Passkeys(AppDb db, Ledger ledger, Turns turns, CurrentActor current, HouseTime time)
{
    /// <summary>Nobody has more devices; a list that could grow for ever would be nobody's care.</summary>
    public const int Most = 10;

    /// <summary>Of the questions, each of which is answered by one after the other.</summary>
    const long Mark = 0x7175_6573_7469_6f6e; // question

    static readonly Statement Insert = Statement.Insert("directory_spent_question", "id", "at", "region");
    static readonly Statement Forget = new("DELETE FROM directory_spent_question WHERE at <= $1", 1);

    public Task<bool> Any(Guid account, CancellationToken ct) => Of(account).AnyAsync(ct);

    public Task<int> Count(Guid account, CancellationToken ct) => Of(account).CountAsync(ct);

    public Task<Passkey?> Find(Guid account, PasskeyId id, CancellationToken ct) => Of(account).SingleOrDefaultAsync(passkey => passkey.Id == id, ct);

    /// <summary>Whoever's it is.</summary>
    public Task<bool> IsKnown(byte[] credential, CancellationToken ct) => db.Set<Passkey>().AnyAsync(passkey => passkey.Credential == credential, ct);

    public void Add(Account account, MadePasskey made, string name) => db.Add(Passkey.Register(account, made, name, time.Now));

    public void Remove(Passkey passkey) => db.Remove(passkey);

    /// <returns>Whether there were any.</returns>
    public async Task<bool> RemoveAll(Guid account, CancellationToken ct)
    {
        var all = await Of(account).ToListAsync(ct);
        db.RemoveRange(all);
        return all.Count > 0;
    }

    /// <returns>False when it was answered before.</returns>
    public async Task<bool> Spend(Guid question, CancellationToken ct)
    {
        await turns.Wait([Turns.KeyOf(Mark, question)], ct);
        if (await db.Set<SpentQuestion>().AnyAsync(spent => spent.Id == question, ct)) return false;

        ledger.Append(Insert, question, time.Now, current.Actor.Region);
        ledger.Append(Forget, time.Now - 2 * PasskeyQuestion.Life);
        return true;
    }

    /// <summary>Takes a signature that was found right, if the key is still one of the account's.</summary>
    public async Task<SignInOutcome> Take(Guid account, TriedPasskey tried, CancellationToken ct)
    {
        if (!await Spend(tried.Question, ct)) return SignInOutcome.TooLate;
        if (tried.Account != account || await Of(account).SingleOrDefaultAsync(passkey => passkey.Credential == tried.Credential, ct) is not { } passkey) return SignInOutcome.WrongPasskey;

        return passkey.Take(tried.Counter, time.Now) ? SignInOutcome.Accepted : SignInOutcome.PasskeyBehind;
    }

    IQueryable<Passkey> Of(Guid account) => db.Set<Passkey>().Where(passkey => passkey.Account == account);
}
