using System.Text.Json;
using Microsoft.Playwright;

namespace Browser;

/// <summary>The browser's own device for tests: it keeps passkeys, and is unlocked by whoever asks.</summary>
sealed class VirtualDevice(ICDPSession browser, string id)
{
    public static async Task<VirtualDevice> PlugIn(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        var added = await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return new(browser, added!.Value.GetProperty("authenticatorId").GetString()!);
    }

    /// <summary>Whoever sits there does not unlock it until <see cref="Answer"/>: what waits at the field of the name would be answered at once.</summary>
    public Task<JsonElement?> Wait() => Unlocked(false);

    public Task<JsonElement?> Answer() => Unlocked(true);

    Task<JsonElement?> Unlocked(bool unlocked) =>
        browser.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = id, ["isUserVerified"] = unlocked });
}
