namespace Directory.Accounts;

enum SignInOutcome
{
    Accepted,
    UnknownAccount,
    WrongPassword,
    Locked,
    Disabled,
    NoPost,
}
