using Kernel;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Calls a passkey of one's own something else.</summary>
sealed record RenamePasskey(PasskeyId Passkey, string? Name) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;

    public static bool NeedsProof => true;

    public IEnumerable<Refusal> Check() => PasskeyName.Check(Name);
}

sealed class RenamePasskeyHandler(OwnAccount own, Passkeys passkeys) : IHandle<RenamePasskey, Done>
{
    public async Task<Result<Done>> Handle(RenamePasskey command, CancellationToken ct)
    {
        if (await own.Find(ct) is not { } account || await passkeys.Find(account.Id, command.Passkey, ct) is not { } passkey) return CommandRefusals.NotFound;

        passkey.Rename(Typed.Line(command.Name));
        return Done.It;
    }
}
