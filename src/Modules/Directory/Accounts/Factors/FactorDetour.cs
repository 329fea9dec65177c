using Directory.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Ui.Gate;
using Ui.Layouts;

namespace Directory.Accounts;

/// <summary>Leads whoever needs a second factor and has none, once the days of grace are over, to the page where it is set up.</summary>
sealed class FactorDetour(DirectoryCache cache, FactorRule rule, IOptions<SignInSettings> settings) : IDetour
{
    /// <summary>What one may need on the way.</summary>
    static readonly string[] Open = [Addresses.SecondFactor, Addresses.Prove, Addresses.Password, Addresses.SignOut];

    public string? Of(HttpContext context)
    {
        if (Session.Of(context.User) is not { } session || Open.Any(address => context.Request.Path == address)) return null;
        return Until(session) <= session.Started ? Addresses.SecondFactor : null;
    }

    /// <summary>When the days of grace are over; null for somebody who has a second factor or needs none.</summary>
    /// <remarks>They are counted from the first sign-in at which it was asked. Days that end while a session lasts interrupt nobody's work.</remarks>
    public DateTimeOffset? Until(Session session)
    {
        if (!cache.Now.AccountsById.TryGetValue(session.Account, out var facts) || facts.HasFactor || !rule.Asks(facts.Person)) return null;
        return (facts.FactorAskedAt ?? session.Started).AddDays(settings.Value.SecondFactorGraceDays);
    }
}
