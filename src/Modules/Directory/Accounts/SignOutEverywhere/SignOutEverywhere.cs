using Directory.Reading;
using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Ends every session of a person at once, one's own too; the account may sign in again.</summary>
sealed record SignOutEverywhere(PersonId Person) : ICommand<Done>
{
    public static Permission Requires => Rights.Accounts;
}

sealed class SignOutEverywhereHandler(AccountOf accounts, Changes changes, AuditTrail audit) : IHandle<SignOutEverywhere, Done>
{
    public async Task<Result<Done>> Handle(SignOutEverywhere command, CancellationToken ct)
    {
        audit.Subject = $"person:{command.Person}";
        return (await accounts.Person(command.Person, ct)).Map(account =>
        {
            account.EndSessions();
            changes.Tell();
            return Done.It;
        });
    }
}
