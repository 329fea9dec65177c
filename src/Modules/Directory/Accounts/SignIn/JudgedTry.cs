namespace Directory.Accounts;

/// <summary>What became of a try.</summary>
/// <param name="Half">The half-done sign-in that waits for a code.</param>
sealed record JudgedTry(SignInOutcome Outcome, Guid? Half = null);
