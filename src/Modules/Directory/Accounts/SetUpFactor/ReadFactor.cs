using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Directory.Accounts;

/// <summary>One's own second factor.</summary>
sealed record ReadFactor : IQuery<FactorView>
{
    public static Permission Requires => Permission.Staff;
}

/// <param name="Account">The name that one signs in with.</param>
/// <param name="SetAt">Since when codes are asked for; null when they are not.</param>
/// <param name="Secret">Of a set-up that was begun and is not confirmed yet: to be typed into the telephone. Afterwards nobody is told it again.</param>
/// <param name="RecoveryCodes">How many are left.</param>
/// <param name="Passkeys">How many sign in as oneself.</param>
sealed record FactorView(string Account, DateTimeOffset? SetAt, string? Secret, int RecoveryCodes, int Passkeys = 0);

sealed class ReadFactorAnswer(AppDb db, OwnAccount own, Acting acting, FactorSecrets secrets) : IAnswer<ReadFactor, FactorView>
{
    public async Task<Result<FactorView>> Answer(ReadFactor query, CancellationToken ct)
    {
        if (await own.Read(ct) is not { } account) return new FactorView("", null, null, 0);

        var factor = await db.Set<SecondFactor>().AsNoTracking().SingleOrDefaultAsync(found => found.Account == account.Id, ct);
        var left = await db.Set<RecoveryCode>().CountAsync(code => code.Account == account.Id, ct);
        // What is shown on a computer left alone is soon somebody else's.
        var shown = factor is { ConfirmedAt: null } && acting.Actor.IsProven(acting.Now) ? secrets.TextOf(factor) : null;
        var passkeys = await db.Set<Passkey>().CountAsync(passkey => passkey.Account == account.Id, ct);
        return new FactorView(account.UserName!, factor?.ConfirmedAt, shown, left, passkeys);
    }
}
