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

    /// <summary>Nobody touches it until <see cref="Answer"/>.</summary>
    public Task<JsonElement?> Wait() => Touched(false);

    public Task<JsonElement?> Answer() => Touched(true);

    Task<JsonElement?> Touched(bool touched) =>
        browser.SendAsync("WebAuthn.setAutomaticPresenceSimulation", new() { ["authenticatorId"] = id, ["enabled"] = touched });
}
