using Microsoft.AspNetCore.Http;

namespace Platform.Web;

/// <summary>Tells browsers that pages hold only what this house itself serves: no inline script or style, nothing from elsewhere, no frames.</summary>
static class SecurityHeaders
{
    /// <summary>Pictures may stand in stylesheets as data: the ticks of boxes and the arrows of lists do.</summary>
    const string Policy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return next(context);
    }
}
