using Microsoft.AspNetCore.Http;

namespace Directory.Accounts;

/// <summary>From where somebody who is signed in tries to show who he or she is.</summary>
/// <param name="Device">See <see cref="DeviceWords"/>.</param>
/// <param name="Stamp">That under which the session began; null for somebody who has none.</param>
sealed record Sitting(string Device, string? Stamp)
{
    public static Sitting Of(HttpContext http) => new(DeviceWords.Of(http.Request.Headers.UserAgent), Session.Of(http.User)?.Stamp);
}
