using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Platform.Web;

/// <summary>Whose <c>X-Forwarded-*</c> headers are believed: only those of the proxies that were named.</summary>
sealed class TrustedProxies(IOptions<WebSettings> settings) : IConfigureOptions<ForwardedHeadersOptions>
{
    public void Configure(ForwardedHeadersOptions options)
    {
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in settings.Value.Proxies) options.KnownProxies.Add(IPAddress.Parse(proxy));
        options.ForwardedHeaders = settings.Value.Proxies.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
    }
}
