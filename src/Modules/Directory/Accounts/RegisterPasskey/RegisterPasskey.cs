using Directory.Reading;
using Kernel;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Registers a passkey of one's own, which signs in from then on. What it brought was checked before.</summary>
/// <remarks>
/// Answers the recovery codes when it is the account's first second factor, as they are shown this once, and none when there are some already. Sessions that began without any second
/// factor end.
/// </remarks>
sealed record RegisterPasskey(MadePasskey Made, string? Name) : ICommand<IReadOnlyList<string>>
{
    public static Permission Requires => Permission.Staff;

    public static bool NeedsProof => true;

    public IEnumerable<Refusal> Check() => PasskeyName.Check(Name);
}

sealed class RegisterPasskeyHandler(OwnAccount own, Passkeys passkeys, Factors factors, Changes changes) : IHandle<RegisterPasskey, IReadOnlyList<string>>
{
    public async Task<Result<IReadOnlyList<string>>> Handle(RegisterPasskey command, CancellationToken ct)
    {
        if (await own.Find(ct) is not { } account) return CommandRefusals.NotFound;
        if (!await passkeys.Spend(command.Made.Question, ct)) return PasskeyRefusals.TooLate;
        if (await passkeys.IsKnown(command.Made.Credential, ct)) return PasskeyRefusals.AlreadyRegistered;
        if (await passkeys.Count(account.Id, ct) >= Passkeys.Most) return PasskeyRefusals.TooMany;

        var isFirst = !await factors.Has(account.Id, ct);
        passkeys.Add(account, command.Made, Typed.Line(command.Name));
        changes.Tell();
        if (!isFirst) return Array.Empty<string>();

        account.EndSessions();
        return await factors.RenewRecoveryCodes(account, ct);
    }
}
