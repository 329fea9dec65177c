using Directory.Reading;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Directory.Accounts;

/// <summary>One's own password. The old one was compared and the new one hashed before.</summary>
/// <param name="Stamp">That of the session in which the old password was compared.</param>
sealed record ChangePassword(Guid Account, string NewHash, string Stamp) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;

    public static bool NeedsProof => true;
}

sealed class ChangePasswordHandler(AppDb db, CurrentActor current, AccountPasswords passwords, Changes changes, AuditTrail audit) : IHandle<ChangePassword, Done>
{
    public async Task<Result<Done>> Handle(ChangePassword command, CancellationToken ct)
    {
        audit.Subject = $"account:{command.Account}";
        var person = current.Actor.Person;
        if (await db.Set<Account>().SingleOrDefaultAsync(found => found.Id == command.Account && found.Person == person, ct) is not { } account) return CommandRefusals.NotFound;
        if (account.SecurityStamp != command.Stamp) return CommandRefusals.ChangedMeanwhile;

        await passwords.Replace(account, command.NewHash, given: false, ct);
        changes.Tell();
        return Done.It;
    }
}
