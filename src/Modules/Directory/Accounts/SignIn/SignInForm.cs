using Ui.Layouts;

namespace Directory.Accounts;

/// <summary>The form of an account and its password, or only the way on for whoever has signed in meanwhile.</summary>
/// <param name="Kept">The form that came after the end of the session, sealed.</param>
sealed record SignInForm(string? Kept, string Action = Addresses.SignIn, bool Waits = false)
{
    public string? Account { get; init; }

    public string? Password { get; init; }
}
