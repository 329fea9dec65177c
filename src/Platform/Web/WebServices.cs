using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Files;
using Platform.Secrets;
using Platform.Telemetry;

namespace Platform.Web;

/// <summary>What every request meets, whatever page it asks for.</summary>
public static class WebServices
{
    /// <summary>
    /// A page pasted into a search field, ten thousand Chinese characters, is an address of 90 KB: the page itself says that it is too much, not the bare server.
    /// The browser names that address once more, in a header, with whatever it asks for next.
    /// </summary>
    const int LongestAddress = 128 * 1024;

    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebSettings>().Bind(configuration.GetSection("Web")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IConfigureOptions<ForwardedHeadersOptions>, TrustedProxies>();
        services.AddRateLimiter(PublicPosts.Limit);
        services.AddResponseCompression();
        // A page's own limit counts; the part of the framework that reads forms must not have smaller ones.
        services.Configure<FormOptions>(form => (form.MultipartBodyLengthLimit, form.ValueLengthLimit) = (long.MaxValue, int.MaxValue));
        services.Configure<KestrelServerOptions>(server => (server.Limits.MaxRequestLineSize, server.Limits.MaxRequestHeadersTotalSize) = (LongestAddress, LongestAddress * 2));
        services.AddProtectionKeys();
        services.AddTelemetry(configuration);
        services.AddSingleton<UploadTickets>();
        return services;
    }
}
