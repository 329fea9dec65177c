using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Health;

namespace Platform.Telemetry;

/// <summary><c>/metrics</c> in Prometheus' text, for this machine, the named scrapers, and whoever may read the health page. For others there is no such address.</summary>
static class MetricsDoor
{
    const string Address = "/metrics";

    public static void UseMetrics(this WebApplication app) =>
        app.MapWhen(context => context.Request.Path == Address && Open(context), branch => branch.UseOpenTelemetryPrometheusScrapingEndpoint(Address));

    static bool Open(HttpContext context)
    {
        var settings = context.RequestServices.GetRequiredService<IOptionsMonitor<TelemetrySettings>>().CurrentValue;
        return settings.Metrics
            && (IsNear(context, settings) || context.RequestServices.GetRequiredService<CurrentActor>().Actor.May(ReadHealth.Requires));
    }

    /// <summary>What a proxy on this machine passes on comes from this machine, and is not for it.</summary>
    static bool IsNear(HttpContext context, TelemetrySettings settings)
    {
        if (context.Connection.RemoteIpAddress is not { } address) return false;
        if (settings.Scrapers.Contains(address.ToString()) || (address.IsIPv4MappedToIPv6 && settings.Scrapers.Contains(address.MapToIPv4().ToString()))) return true;

        var headers = context.Request.Headers;
        return IPAddress.IsLoopback(address) && !headers.ContainsKey("X-Forwarded-For") && !headers.ContainsKey("Forwarded") && !headers.ContainsKey("X-Original-For");
    }
}
