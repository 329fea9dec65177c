using Directory.People;
using Directory.Reading;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Directory.Accounts;

/// <summary>Lets a person sign in.</summary>
/// <param name="PasswordHash">Made before, by <see cref="PasswordHashing"/>.</param>
/// <param name="Given">Somebody else has chosen the password.</param>
sealed record OpenAccount(PersonId Person, string Account, string PasswordHash, bool Given = false) : ICommand<Guid>
{
    public static Permission Requires => Rights.Accounts;

    public static bool NeedsProof => true;

    public IEnumerable<Refusal> Check()
    {
        if (!AccountName.IsWellFormed(Account)) yield return Refusals.NameMalformed;
    }
}

sealed class OpenAccountHandler(AppDb db, Acting acting, PersonPolicy policy, Changes changes, AuditTrail audit) : IHandle<OpenAccount, Guid>
{
    public async Task<Result<Guid>> Handle(OpenAccount command, CancellationToken ct)
    {
        audit.Subject = $"person:{command.Person}";
        if (await db.Set<Person>().SingleOrDefaultAsync(found => found.Id == command.Person, ct) is not { } person) return CommandRefusals.NotFound;
        if (!await policy.Reaches(acting.Actor, Rights.Accounts, person, ct)) return CommandRefusals.NotFound;
        if (await db.Set<Account>().AnyAsync(account => account.Person == person.Id, ct)) return Refusals.AlreadyHasAccount;

        var normal = AccountName.Normal(command.Account);
        if (await db.Set<Account>().AnyAsync(account => account.NormalizedUserName == normal, ct)) return Refusals.NameTaken;

        var opened = Account.Open(command.Account, person.Id, command.PasswordHash, command.Given, acting.Now, person.Region);
        db.Add(opened);
        changes.Tell();
        audit.Subject = $"account:{opened.Id}";
        return opened.Id;
    }
}
