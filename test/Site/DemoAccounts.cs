using WebTesting;

namespace Site;

/// <summary>The officers of a house with demo data, who sign in by name and password.</summary>
static class DemoAccounts
{
    /// <summary>As the console of a demo house tells it.</summary>
    public const string Password = "Yunxi-2026";

    /// <summary>Somebody who has signed in by name and password.</summary>
    public static async Task<Visitor> SignedIn(this WebHouse house, string account)
    {
        var visitor = house.Visit();
        await visitor.SignIn(account, Password);
        return visitor;
    }

    public static async Task<SeenPage> SignIn(this Visitor visitor, string account, string password, string address = "/sign-in") =>
        await (await visitor.Get(address)).Form().Fill("Account", account).Fill("Password", password).Submit();
}
