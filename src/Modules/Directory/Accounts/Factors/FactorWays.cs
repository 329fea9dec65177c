namespace Directory.Accounts;

/// <summary>What somebody can bring besides the password; a recovery code stands in for either.</summary>
/// <param name="Codes">The codes of a telephone.</param>
readonly record struct FactorWays(bool Codes, bool Passkeys);
