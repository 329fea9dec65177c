using Directory.Reading;
using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Takes away the second factors of somebody who has lost them, codes and passkeys alike, and ends that person's sessions. Whoever may do it may reset no password: neither alone can sign in as another.</summary>
sealed record TakeAwayFactor(PersonId Person) : ICommand<Done>
{
    public static Permission Requires => Rights.Factors;

    public static bool NeedsProof => true;
}

sealed class TakeAwayFactorHandler(AccountOf accounts, Factors factors, CurrentActor current, Changes changes, AuditTrail audit) : IHandle<TakeAwayFactor, Done>
{
    public async Task<Result<Done>> Handle(TakeAwayFactor command, CancellationToken ct)
    {
        audit.Subject = $"person:{command.Person}";
        if (current.Actor.Person == command.Person) return FactorRefusals.OwnFactor;

        var found = await accounts.Person(command.Person, Rights.Factors, ct);
        if (found.Refusal is { } refusal) return refusal;
        if (!await factors.RemoveAll(found.Value.Id, ct)) return FactorRefusals.NoneSet;

        found.Value.LoseFactor();
        changes.Tell();
        return Done.It;
    }
}
