using System.Security.Cryptography;
using System.Text.Json;
using Disclosure.Requests;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Platform.Commands;

namespace Disclosure.LookUps;

/// <summary>Carries a new request's key to its receipt page in a cookie of its own: the code stands in no address and, after a quarter of an hour, nowhere.</summary>
sealed class Receipts(IDataProtectionProvider protection, TimeProvider time)
{
    const string Cookie = "disclosure-receipt";

    static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    readonly IDataProtector protector = protection.CreateProtector("disclosure.receipt");

    public void Give(HttpContext http, RequestId request, SubmissionKey key) => http.Response.Cookies.Append(
        Cookie,
        protector.Protect(JsonSerializer.Serialize(new Content(request.Value, key.Value, time.GetUtcNow() + Life))),
        new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, Path = DisclosureAddress.Receipt, MaxAge = Life, IsEssential = true });

    public (RequestId Request, SubmissionKey Key)? Of(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { } cookie) return null;
        try
        {
            var content = JsonSerializer.Deserialize<Content>(protector.Unprotect(cookie))!;
            return content.Until < time.GetUtcNow() ? null : (RequestId.From(content.Request), new SubmissionKey(content.Key));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    sealed record Content(Guid Request, Guid Key, DateTimeOffset Until);
}
