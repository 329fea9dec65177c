using Directory.Reading;
using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Lets a disabled or locked account sign in again.</summary>
sealed record EnableAccount(PersonId Person) : ICommand<Done>
{
    public static Permission Requires => Rights.Accounts;
}

sealed class EnableAccountHandler(AccountOf accounts, Changes changes, AuditTrail audit) : IHandle<EnableAccount, Done>
{
    public async Task<Result<Done>> Handle(EnableAccount command, CancellationToken ct)
    {
        audit.Subject = $"person:{command.Person}";
        return (await accounts.Person(command.Person, ct)).Map(account =>
        {
            account.Enable();
            changes.Tell();
            return Done.It;
        });
    }
}
