using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Platform.Web;

namespace Directory.Accounts;

/// <summary>The cookie in which a browser keeps its half-done sign-in, sealed: nobody goes on with one that was begun elsewhere.</summary>
sealed class HalfCookie(IDataProtectionProvider protection, IOptions<WebSettings> web)
{
    readonly IDataProtector seal = protection.CreateProtector("directory.half-sign-in");

    string Name => web.Value.CookieName("zw-half");

    public void Give(HttpContext http, Guid half) => http.Response.Cookies.Append(Name, seal.Protect(half.ToString("N")), Options());

    public Guid? Of(HttpContext http)
    {
        try
        {
            return http.Request.Cookies.TryGetValue(Name, out var kept) && Guid.TryParseExact(seal.Unprotect(kept), "N", out var half) ? half : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Take(HttpContext http) => http.Response.Cookies.Delete(Name, Options());

    CookieOptions Options() => new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = web.Value.Https, Path = "/", IsEssential = true };
}
