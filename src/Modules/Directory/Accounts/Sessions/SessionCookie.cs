using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Platform.Web;

namespace Directory.Accounts;

/// <summary>The cookie that a session lives in, and what ends it.</summary>
sealed class SessionCookie(IOptions<SignInSettings> settings, IOptions<WebSettings> web, TimeProvider time, StayBook stays) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    static readonly TimeSpan Renewed = TimeSpan.FromMinutes(1);

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name == IdentityConstants.ApplicationScheme) Configure(options);
    }

    public void Configure(CookieAuthenticationOptions options)
    {
        options.TimeProvider = time;
        options.Cookie.Name = web.Value.CookieName("zw-session");
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = web.Value.Https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = settings.Value.Idle;
        options.SlidingExpiration = true;
        options.Events.OnCheckSlidingExpiration = Renew;
        options.Events.OnValidatePrincipal = Validate;
    }

    /// <summary>By itself the cookie would be renewed only after half its time, and a session of short visits would end early. What a page asks for by itself renews nothing: nobody need be there.</summary>
    static Task Renew(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime > Renewed && !Unattended.Is(context.HttpContext.Request);
        return Task.CompletedTask;
    }

    Task Validate(CookieValidatePrincipalContext context)
    {
        var now = time.GetUtcNow();
        if (Session.Of(context.Principal) is not { } session || now - session.Started > settings.Value.Session) context.RejectPrincipal();
        else if (!Unattended.Is(context.HttpContext.Request)) stays.Note(session.Id, now, () => Seen(session, now, context.HttpContext));
        return Task.CompletedTask;
    }

    static SeenStay Seen(Session session, DateTimeOffset now, HttpContext http) =>
        new(session, now, http.Connection.RemoteIpAddress?.ToString() ?? "", DeviceWords.Of(http.Request.Headers.UserAgent));
}
