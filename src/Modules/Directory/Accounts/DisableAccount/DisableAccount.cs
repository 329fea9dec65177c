using Directory.Administrators;
using Directory.Reading;
using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Ends a person's sessions and lets no new one begin.</summary>
sealed record DisableAccount(PersonId Person) : ICommand<Done>
{
    public static Permission Requires => Rights.Accounts;
}

sealed class DisableAccountHandler(AccountOf accounts, CurrentActor current, RightsRule rule, Changes changes, AuditTrail audit) : IHandle<DisableAccount, Done>
{
    public async Task<Result<Done>> Handle(DisableAccount command, CancellationToken ct)
    {
        audit.Subject = $"person:{command.Person}";
        if (current.Actor.Person == command.Person) return Refusals.OwnAccount;

        await rule.Wait(ct);
        var found = await accounts.Person(command.Person, ct);
        if (found.Refusal is { } refusal) return refusal;

        var before = await rule.Read(null, null, ct);
        if (rule.Judge(before, before.WithoutAccount(command.Person), null) is { } needed) return needed;

        found.Value.Disable();
        changes.Tell();
        return Done.It;
    }
}
