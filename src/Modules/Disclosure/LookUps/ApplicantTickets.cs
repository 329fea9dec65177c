using System.Security.Cryptography;
using System.Text.Json;
using Disclosure.Requests;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Disclosure.LookUps;

/// <summary>Carries a proof from page to page in a cookie that nobody can forge or read: no number, telephone or code stands in an address.</summary>
sealed class ApplicantTickets(IDataProtectionProvider protection, TimeProvider time)
{
    const string Cookie = "disclosure-track";
    const string Path = "/disclosure";

    static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    readonly IDataProtector protector = protection.CreateProtector("disclosure.applicant-ticket");

    public void Give(HttpContext http, ApplicantProof proof) =>
        http.Response.Cookies.Append(Cookie, protector.Protect(JsonSerializer.Serialize(new Ticket(proof.Request.Value, proof.ByCode, time.GetUtcNow() + Life))), Options(http));

    public ApplicantProof? Of(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { } cookie) return null;
        try
        {
            var ticket = JsonSerializer.Deserialize<Ticket>(protector.Unprotect(cookie))!;
            return ticket.Until < time.GetUtcNow() ? null : new(RequestId.From(ticket.Request), ticket.ByCode);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static void Take(HttpContext http) => http.Response.Cookies.Delete(Cookie, Options(http));

    static CookieOptions Options(HttpContext http) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, Path = Path, IsEssential = true };

    sealed record Ticket(Guid Request, bool ByCode, DateTimeOffset Until);
}
