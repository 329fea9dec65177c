using Ui.Layouts;

namespace Directory.Accounts;

/// <summary>The form of an account and its password, that of a code, or only the way on for whoever has signed in meanwhile.</summary>
/// <param name="Kept">The form that came after the end of the session, sealed.</param>
/// <param name="Back">Where the person wanted to go.</param>
sealed record SignInForm(string? Kept, string? Back = null, bool Waits = false, bool AsksForCode = false)
{
    public string? Account { get; init; }

    public string? Password { get; init; }

    public string? Code { get; init; }

    public string Action => WithBack(AsksForCode ? Addresses.SignInCode : Addresses.SignIn);

    /// <summary>Where one begins anew.</summary>
    public string Anew => WithBack(Addresses.SignIn);

    string WithBack(string address) => address + (Back is null ? "" : $"?return={Uri.EscapeDataString(Back)}");
}
