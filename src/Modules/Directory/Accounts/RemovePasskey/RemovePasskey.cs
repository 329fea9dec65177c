using Directory.Reading;
using Kernel;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Removes a passkey of one's own, which signs in no more, and ends the sessions that may rest on it.</summary>
sealed record RemovePasskey(PasskeyId Passkey) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;

    public static bool NeedsProof => true;
}

sealed class RemovePasskeyHandler(OwnAccount own, Passkeys passkeys, Factors factors, Changes changes) : IHandle<RemovePasskey, Done>
{
    public async Task<Result<Done>> Handle(RemovePasskey command, CancellationToken ct)
    {
        if (await own.Find(ct) is not { } account || await passkeys.Find(account.Id, command.Passkey, ct) is not { } passkey) return CommandRefusals.NotFound;

        var isLast = await passkeys.Count(account.Id, ct) == 1;
        passkeys.Remove(passkey);
        if (isLast) await factors.WithoutPasskeys(account.Id, ct);
        account.EndSessions();
        changes.Tell();
        return Done.It;
    }
}
