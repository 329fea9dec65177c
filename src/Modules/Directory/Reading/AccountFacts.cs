using Kernel;

namespace Directory.Reading;

/// <summary>What a session is checked against at each request.</summary>
/// <param name="Name">As normalised for sign-in.</param>
/// <param name="PasswordGiven">An administrator has chosen the password.</param>
/// <param name="FactorAskedAt">When a second factor was first asked of its owner.</param>
/// <param name="Stamp">Changes when every session of the account is to end.</param>
sealed record AccountFacts(Guid Id, string Name, PersonId Person, string Stamp, bool Disabled, DateTimeOffset PasswordAt, bool PasswordGiven, bool HasFactor, DateTimeOffset? FactorAskedAt);
