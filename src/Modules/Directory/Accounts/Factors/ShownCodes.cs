namespace Directory.Accounts;

/// <summary>Recovery codes on the one page that tells them.</summary>
/// <param name="What">What they stand in for.</param>
/// <param name="Way">Where one goes on.</param>
sealed record ShownCodes(IReadOnlyList<string> Codes, string What, string Way);
