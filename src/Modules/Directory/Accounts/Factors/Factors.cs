using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>The second factor of an account within the running command. It is quick: what is slow, comparing a password, is done before.</summary>
sealed class Factors(AppDb db, FactorSecrets secrets, HouseTime time)
{
    /// <summary>Also one that is not confirmed yet.</summary>
    public Task<SecondFactor?> Begun(Guid account, CancellationToken ct) => db.Set<SecondFactor>().SingleOrDefaultAsync(factor => factor.Account == account, ct);

    public Task<bool> Has(Guid account, CancellationToken ct) => db.Set<SecondFactor>().AnyAsync(factor => factor.Account == account && factor.ConfirmedAt != null, ct);

    public void Begin(Account account)
    {
        var id = Guid.CreateVersion7();
        db.Add(SecondFactor.Begin(id, account, secrets.Draw(id)));
    }

    public void BeginAnew(SecondFactor factor) => factor.BeginAnew(secrets.Draw(factor.Id));

    /// <returns>False when the code is none of the secret's.</returns>
    public bool Confirm(SecondFactor factor, string? code)
    {
        if (secrets.StepOf(factor, FactorSecrets.Plain(code), time.Now) is not { } step) return false;

        factor.Confirm(step, time.Now);
        return true;
    }

    /// <summary>Takes a code, which is spent by that.</summary>
    /// <returns>By which means it was shown that the owner is there; null for a code that is wrong or was spent before.</returns>
    public async Task<SignInMeans?> Spend(Guid account, string? typed, CancellationToken ct)
    {
        if (await Begun(account, ct) is not { ConfirmedAt: not null } factor) return null;

        var code = FactorSecrets.Plain(typed);
        if (secrets.StepOf(factor, code, time.Now) is { } step) return factor.Take(step) ? SignInMeans.Code : null;

        var hash = secrets.HashOf(account, code);
        if (await db.Set<RecoveryCode>().FirstOrDefaultAsync(kept => kept.Account == account && kept.Hash == hash, ct) is not { } recovery) return null;

        db.Remove(recovery);
        return SignInMeans.RecoveryCode;
    }

    /// <summary>Ten others in the place of those that there were.</summary>
    /// <returns>As they are shown to the owner, this once.</returns>
    public async Task<string[]> RenewRecoveryCodes(Account account, CancellationToken ct)
    {
        db.RemoveRange(await RecoveryCodesOf(account.Id).ToListAsync(ct));
        var fresh = FactorSecrets.DrawRecoveryCodes();
        db.AddRange(fresh.Select(code => new RecoveryCode(account.Id, secrets.HashOf(account.Id, code), account.Region)));
        return fresh;
    }

    /// <returns>False when there is none.</returns>
    public async Task<bool> Remove(Guid account, CancellationToken ct)
    {
        if (await Begun(account, ct) is not { ConfirmedAt: not null } factor) return false;

        db.RemoveRange(await RecoveryCodesOf(account).ToListAsync(ct));
        db.Remove(factor);
        return true;
    }

    IQueryable<RecoveryCode> RecoveryCodesOf(Guid account) => db.Set<RecoveryCode>().Where(code => code.Account == account);
}
