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

    /// <summary>The code came too late, from elsewhere, or after another password.</summary>
    TooLate,
}
