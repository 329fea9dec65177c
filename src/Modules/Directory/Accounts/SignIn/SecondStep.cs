using Microsoft.AspNetCore.Http;

namespace Directory.Accounts;

/// <summary>The second step that a browser's half-done sign-in waits for.</summary>
sealed class SecondStep(HalfCookie cookie, HalfSignIns halves, Factors factors)
{
    public Guid? Half(HttpContext http) => cookie.Of(http);

    /// <summary>Whose it is; null when there is none, or it is over.</summary>
    public async Task<Account?> Account(HttpContext http, CancellationToken ct) =>
        cookie.Of(http) is { } half && await halves.Find(half, DeviceWords.Of(http.Request.Headers.UserAgent), ct) is var (_, account) ? account : null;

    /// <summary>What can be brought.</summary>
    public async Task<FactorWays> Ways(HttpContext http, CancellationToken ct) => await Account(http, ct) is { } account ? await factors.Ways(account.Id, ct) : default;
}
