using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Health;
using Platform.Telemetry;
using Platform.Writing;

namespace Platform.Web;

/// <summary>The order in which a request meets what every request meets.</summary>
public static class WebPipeline
{
    /// <param name="errorPage">The address of the page that tells of an error; it finds the status in the response.</param>
    public static void UseWeb(this WebApplication app, string errorPage)
    {
        app.UseForwardedHeaders();
        if (app.Services.GetRequiredService<IOptions<WebSettings>>().Value.Https) app.UseHsts();
        app.Use(SecurityHeaders.Add);
        app.UseHealth();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = errorPage, StatusCodeSelector = Status, AllowStatusCode404Response = true });
        app.UseStatusCodePagesWithReExecute(errorPage);
        app.UseResponseCompression();
        app.UseRouting();
        app.Use(TypedInput.Clean);
        app.Use(BodyLimit.Check);
        app.Use(ActorOfRequest.Find);
        app.UseRateLimiter();
        app.UseMetrics();
    }

    static int Status(Exception failure) => failure switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when WriteFailures.IsStorage(failure) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
