namespace Directory.Accounts;

enum SignInOutcome
{
    Accepted,
    UnknownAccount,
    WrongPassword,
    Locked,
    Disabled,
    NoPost,

    /// <summary>The password was right; the code is still to come.</summary>
    CodeAwaited,
    WrongCode,

    /// <summary>The code came too late, from elsewhere, or after another password; or the answer of a passkey came twice.</summary>
    TooLate,

    /// <summary>The signature was not that of a passkey of the account's, for this house and this question.</summary>
    WrongPasskey,

    /// <summary>The signature was right, but its counter was not beyond the last one: the key may have been copied.</summary>
    PasskeyBehind,
}
