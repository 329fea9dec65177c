using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Platform.Web;

/// <summary>Refuses a body that is larger than its page takes, before anything reads it.</summary>
static class BodyLimit
{
    /// <summary>A browser shows an answer only after it has sent all it wanted to, so up to this much is received and thrown away.</summary>
    const long LargestDrained = 512L * 1024 * 1024;

    public static async Task Check(HttpContext context, RequestDelegate next)
    {
        var limit = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is { } own
            ? own.MaxRequestBodySize
            : context.RequestServices.GetRequiredService<IOptions<WebSettings>>().Value.LargestForm;
        var body = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (context.Request.ContentLength > limit)
        {
            if (context.Request.ContentLength <= LargestDrained)
            {
                if (body is { IsReadOnly: false }) body.MaxRequestBodySize = LargestDrained;
                await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            }

            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (body is { IsReadOnly: false }) body.MaxRequestBodySize = limit;
        await next(context);
    }
}
