using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Platform.House;

namespace Platform.Telemetry;

static class TelemetryServices
{
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TelemetrySettings>().Bind(configuration.GetSection("Telemetry"));
        services.AddHouseLog();
        var otlp = configuration["Telemetry:Otlp"] is { Length: > 0 } address ? new Uri(address) : null;
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("zhengwu", serviceInstanceId: configuration["House:Node"] ?? new HouseSettings().Node))
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(Meters.Name).AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddPrometheusExporter();
                if (otlp is not null) metrics.AddOtlpExporter(to => to.Endpoint = otlp);
            });
        if (otlp is not null) telemetry.WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddOtlpExporter(to => to.Endpoint = otlp));
    }

    /// <summary>Unless the configuration names another format, a house in production writes its own; a developer gets the readable one.</summary>
    static void AddHouseLog(this IServiceCollection services)
    {
        services.AddLogging(logging => logging.AddConsoleFormatter<HouseLogFormatter, ConsoleFormatterOptions>());
        services.AddOptions<ConsoleLoggerOptions>().Configure<IHostEnvironment>((console, environment) =>
            console.FormatterName ??= environment.IsDevelopment() ? ConsoleFormatterNames.Simple : HouseLogFormatter.FormatName);
    }
}
