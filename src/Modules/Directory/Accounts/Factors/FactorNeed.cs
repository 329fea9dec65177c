namespace Directory.Accounts;

/// <summary>Of whom a second factor is asked.</summary>
enum FactorNeed
{
    Nobody,

    /// <summary>Whoever holds one of the rights named in <see cref="SignInSettings.SecondFactorFor"/>.</summary>
    Administrators,

    Everybody,
}
