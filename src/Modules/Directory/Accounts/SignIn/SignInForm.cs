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

    /// <summary>What can be brought as the second step.</summary>
    public FactorWays Ways { get; init; }

    /// <summary>A passkey has just been refused: the browser is not to offer it again by itself.</summary>
    public bool WasRefused { get; init; }

    /// <summary>Null where a passkey is of no use.</summary>
    public PasskeyButton? Passkey(PasskeyPlace place) => AsksForCode && !Ways.Passkeys ? null : new(
        AsksForCode ? "用通行密钥" : "用通行密钥登录",
        $"{Addresses.SignInPasskey}?handler=Question{(AsksForCode ? "&second=true" : "")}",
        WithBack(Addresses.SignInPasskey, AsksForCode ? "?second=true" : ""),
        AsksForCode ? "请输入动态口令或者备用码。" : "请用账号和密码登录。",
        place)
    {
        AtField = !AsksForCode && !WasRefused,
    };

    public string Action => WithBack(AsksForCode ? Addresses.SignInCode : Addresses.SignIn);

    /// <summary>Where one begins anew.</summary>
    public string Anew => WithBack(Addresses.SignIn);

    string WithBack(string address, string query = "") => address + query + (Back is null ? "" : $"{(query.Length > 0 ? '&' : '?')}return={Uri.EscapeDataString(Back)}");
}
