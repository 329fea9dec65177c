using OtpNet;
using WebTesting;

namespace Site;

/// <summary>The telephone of an officer who has set up a second factor on the page for it.</summary>
sealed class Authenticator(WebHouse house, string secret, IReadOnlyList<string> recoveryCodes)
{
    public const string Page = "/desk/second-factor";

    public string Secret => secret;

    public IReadOnlyList<string> RecoveryCodes => recoveryCodes;

    /// <param name="later">So many half minutes from now.</param>
    public string Code(int later = 0) => CodeOf(house, secret, later);

    /// <summary>The code that confirmed it is spent.</summary>
    public static async Task<Authenticator> SetUp(WebHouse house, Visitor officer) => await Confirm(house, await (await officer.Get(Page)).Form("开始设置").Submit());

    /// <param name="begun">The page that shows the secret.</param>
    public static async Task<Authenticator> Confirm(WebHouse house, SeenPage begun)
    {
        var secret = begun.All(".secret-in-groups")[0].Replace(" ", "", StringComparison.Ordinal);
        var told = await begun.Form("确认启用").Fill("Code", CodeOf(house, secret)).Submit();
        house.Time.Advance(TimeSpan.FromSeconds(30));
        return new(house, secret, told.All(".recovery-codes code"));
    }

    static string CodeOf(WebHouse house, string secret, int later = 0) =>
        new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(house.Time.GetUtcNow().AddSeconds(30 * later).UtcDateTime);
}
