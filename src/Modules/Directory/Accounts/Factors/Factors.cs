using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>The second factors of an account within the running command: codes of a telephone, and passkeys. It is quick: what is slow, comparing a password, is done before.</summary>
sealed class Factors(AppDb db, FactorSecrets secrets, Passkeys passkeys, HouseTime time)
{
    /// <summary>Also one that is not confirmed yet.</summary>
    public Task<SecondFactor?> Begun(Guid account, CancellationToken ct) => db.Set<SecondFactor>().SingleOrDefaultAsync(factor => factor.Account == account, ct);

    /// <summary>Of whatever kind.</summary>
    public async Task<bool> Has(Guid account, CancellationToken ct) => await MakesCodes(account, ct) || await passkeys.Any(account, ct);

    /// <summary>Which of them there are.</summary>
    public async Task<FactorWays> Ways(Guid account, CancellationToken ct) => new(await MakesCodes(account, ct), await passkeys.Any(account, ct));

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
        var code = FactorSecrets.Plain(typed);
        if (await Begun(account, ct) is { ConfirmedAt: not null } factor && secrets.StepOf(factor, code, time.Now) is { } step) return factor.Take(step) ? SignInMeans.Code : null;

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

    /// <summary>Takes a signature, of a question that is spent by that.</summary>
    public Task<SignInOutcome> Take(Guid account, TriedPasskey tried, CancellationToken ct) => passkeys.Take(account, tried, ct);

    /// <summary>Removes the telephone's codes; passkeys stay, and the recovery codes with them.</summary>
    /// <returns>False when there are none.</returns>
    public async Task<bool> RemoveCodes(Guid account, CancellationToken ct)
    {
        if (await Begun(account, ct) is not { ConfirmedAt: not null } factor) return false;

        db.Remove(factor);
        if (!await passkeys.Any(account, ct)) await RemoveRecoveryCodes(account, ct);
        return true;
    }

    /// <summary>The last passkey has gone. What stands in for a lost one stays only where there are codes of a telephone too.</summary>
    public async Task WithoutPasskeys(Guid account, CancellationToken ct)
    {
        if (!await MakesCodes(account, ct)) await RemoveRecoveryCodes(account, ct);
    }

    /// <returns>False when there was none of any kind.</returns>
    public async Task<bool> RemoveAll(Guid account, CancellationToken ct)
    {
        var had = await passkeys.RemoveAll(account, ct);
        if (await Begun(account, ct) is { ConfirmedAt: not null } factor)
        {
            db.Remove(factor);
            had = true;
        }

        await RemoveRecoveryCodes(account, ct);
        return had;
    }

    Task<bool> MakesCodes(Guid account, CancellationToken ct) => db.Set<SecondFactor>().AnyAsync(factor => factor.Account == account && factor.ConfirmedAt != null, ct);

    async Task RemoveRecoveryCodes(Guid account, CancellationToken ct) => db.RemoveRange(await RecoveryCodesOf(account).ToListAsync(ct));

    IQueryable<RecoveryCode> RecoveryCodesOf(Guid account) => db.Set<RecoveryCode>().Where(code => code.Account == account);
}
