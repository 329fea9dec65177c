using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Platform.Web;

namespace Directory.Accounts;

/// <summary>Puts questions into the browser's own keeping, sealed: the house keeps none that is not answered, however many are asked for. A cookie binds them to the browser, in however many windows.</summary>
sealed class QuestionSeal(IDataProtectionProvider protection, IOptions<WebSettings> web)
{
    readonly IDataProtector questions = protection.CreateProtector("directory.passkey-question");
    readonly IDataProtector browsers = protection.CreateProtector("directory.passkey-browser");

    string Name => web.Value.CookieName("zw-passkey");

    public string Close(PasskeyQuestion question) => questions.Protect(JsonSerializer.Serialize(question));

    /// <returns>Null for what this house has not sealed.</returns>
    public PasskeyQuestion? Open(string? closed) => Opened(questions, closed) is { } text ? JsonSerializer.Deserialize<PasskeyQuestion>(text) : null;

    /// <summary>Known again by its cookie, or given one.</summary>
    public Guid Recognise(HttpContext http)
    {
        if (Browser(http) is { } known) return known;

        var fresh = Guid.CreateVersion7();
        http.Response.Cookies.Append(Name, browsers.Protect(fresh.ToString("N")), new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = web.Value.Https, Path = "/", IsEssential = true });
        return fresh;
    }

    public Guid? Browser(HttpContext http) =>
        http.Request.Cookies.TryGetValue(Name, out var kept) && Guid.TryParseExact(Opened(browsers, kept), "N", out var browser) ? browser : null;

    static string? Opened(IDataProtector seal, string? closed)
    {
        try
        {
            return string.IsNullOrEmpty(closed) ? null : seal.Unprotect(closed);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
