using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Health;

/// <summary>What a balancer or a supervisor asks, before everything else in the pipeline: it tells nothing but yes or no.</summary>
static class HealthEndpoints
{
    public static void UseHealth(this WebApplication app)
    {
        app.Map("/health/live", live => live.Run(context => Answer(context, StatusCodes.Status200OK, "live")));
        app.Map("/health/ready", ready => ready.Run(async context =>
        {
            var isReady = await context.RequestServices.GetRequiredService<Readiness>().Ask(context.RequestAborted);
            await Answer(context, isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable, isReady ? "ready" : "unavailable");
        }));
    }

    static Task Answer(HttpContext context, int status, string word)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(new { status = word }, context.RequestAborted);
    }
}
