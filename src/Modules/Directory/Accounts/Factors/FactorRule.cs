using Directory.Contracts;
using Kernel;
using Microsoft.Extensions.Options;
using Platform.Access;

namespace Directory.Accounts;

/// <summary>Of whom the house asks a second factor. GB/T 22239-2019 8.1.4.1 d asks for two, of which one rests on cryptography.</summary>
sealed class FactorRule(IDirectory directory, Capabilities capabilities, IOptions<SignInSettings> settings)
{
    public bool Asks(PersonId person) => settings.Value.SecondFactor switch
    {
        FactorNeed.Everybody => true,
        FactorNeed.Administrators => directory.HoldingsOf(person).Any(holding => Administers(directory.ActorIn(holding))),
        _ => false,
    };

    /// <summary>In whatever post: a right is not safer for being used rarely.</summary>
    bool Administers(Actor actor) => settings.Value.SecondFactorFor is { Count: > 0 } named
        ? named.Any(right => actor.May(new(right)))
        : actor.Grants.Any(grant => capabilities.Of(grant.Permission)?.Administration is not null);
}
