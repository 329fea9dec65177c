using Directory.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Ui.Gate;
using Ui.Layouts;

namespace Directory.Accounts;

/// <summary>Leads whoever needs a second factor and has none, once the days of grace are over, to the page where it is set up.</summary>
sealed class FactorDetour(DirectoryCache cache, FactorRule rule, IOptions<SignInSettings> settings) : IDetour
{
    public string Place => Addresses.SecondFactor;

    public IReadOnlyList<string> StaysOpen { get; } = [Addresses.Password, Addresses.Passkeys];

    public bool IsDue(HttpContext context) => Session.Of(context.User) is { } session && IsDue(session);

    /// <remarks>Every request asks: whose rights they are is looked for only when the days are over, which they are for hardly anybody.</remarks>
    public bool IsDue(Session session) => Facts(session) is { HasFactor: false } facts && End(facts, session) <= session.Started && rule.Asks(facts.Person);

    /// <summary>When the days of grace are over; null for somebody who has a second factor or needs none.</summary>
    /// <remarks>They are counted from the first sign-in at which it was asked. Days that end while a session lasts interrupt nobody's work.</remarks>
    public DateTimeOffset? Until(Session session) => Facts(session) is { HasFactor: false } facts && rule.Asks(facts.Person) ? End(facts, session) : null;

    AccountFacts? Facts(Session session) => cache.Now.AccountsById.GetValueOrDefault(session.Account);

    DateTimeOffset End(AccountFacts facts, Session session) => (facts.FactorAskedAt ?? session.Started).AddDays(settings.Value.SecondFactorGraceDays);
}
