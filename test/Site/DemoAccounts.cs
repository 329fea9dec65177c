using Platform.Database;
using WebTesting;

namespace Site;

/// <summary>A house with demo data, whose passwords are quick to check.</summary>
static class DemoHouses
{
    /// <summary>As the console of a demo house tells it.</summary>
    public const string Password = "Yunxi-2026";

    public static Task<WebHouse> Open(Engine engine, Dictionary<string, string?>? settings = null)
    {
        var all = new Dictionary<string, string?>(settings ?? []) { ["House:Demo"] = "true", ["House:Authority"] = "云溪县人民政府", ["SignIn:HashRounds"] = "1000" };
        return WebHouse.Open(engine, settings: all);
    }

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
