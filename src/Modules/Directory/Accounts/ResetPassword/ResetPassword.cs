using Directory.Reading;
using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Gives a person who forgot it another password; sessions under the old one end.</summary>
/// <param name="NewHash">Made before, by <see cref="PasswordHashing"/>.</param>
sealed record ResetPassword(PersonId Person, string NewHash) : ICommand<Done>
{
    public static Permission Requires => Rights.Accounts;

    public static bool NeedsProof => true;
}

sealed class ResetPasswordHandler(AccountOf accounts, AccountPasswords passwords, Changes changes, AuditTrail audit) : IHandle<ResetPassword, Done>
{
    public async Task<Result<Done>> Handle(ResetPassword command, CancellationToken ct)
    {
        audit.Subject = $"person:{command.Person}";
        var found = await accounts.Person(command.Person, ct);
        if (found.Refusal is { } refusal) return refusal;

        await passwords.Replace(found.Value, command.NewHash, given: true, ct);
        changes.Tell();
        return Done.It;
    }
}
