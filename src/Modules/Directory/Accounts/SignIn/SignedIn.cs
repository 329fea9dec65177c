namespace Directory.Accounts;

/// <summary>Whose password was right, and whether that was all.</summary>
/// <param name="Half">The half-done sign-in that waits for a code; null for an account without a second factor.</param>
sealed record SignedIn(Guid Account, Guid? Half);
