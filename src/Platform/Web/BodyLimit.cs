using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Platform.Web;

/// <summary>Refuses a body that is larger than its page takes, before anything else reads it.</summary>
static class BodyLimit
{
    /// <summary>A browser shows an answer only after it has sent all it wanted to, so up to this much is received and thrown away.</summary>
    const long LargestDrained = 512L * 1024 * 1024;

    public static async Task Check(HttpContext context, RequestDelegate next)
    {
        if (context.TellsOfError())
        {
            await next(context);
            return;
        }

        var own = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>();
        var limit = own is null ? context.RequestServices.GetRequiredService<IOptions<WebSettings>>().Value.LargestForm : own.MaxRequestBodySize;
        if (context.Request.ContentLength > limit)
        {
            await Drain(context);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        Allow(context, limit);
        // A form that does not tell its length beforehand is found too large only while it is read.
        if (own is null && context.Request is { ContentLength: null, HasFormContentType: true }) await context.Request.ReadFormAsync(context.RequestAborted);
        await next(context);
    }

    static async Task Drain(HttpContext context)
    {
        if (context.Request.ContentLength > LargestDrained) return;

        Allow(context, LargestDrained);
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
    }

    static void Allow(HttpContext context, long? bytes)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body) body.MaxRequestBodySize = bytes;
    }
}
