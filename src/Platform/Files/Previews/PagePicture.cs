using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Files;

/// <summary>One page of a file's preview, for whom the owner's policy has let see the file. No browser keeps it: the next one at the computer may be somebody else.</summary>
public sealed class PagePicture(Attachment file, int page) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        if (http.RequestServices.GetRequiredService<Previews>().Page(file.Hash, page) is not { } picture) return Results.NotFound().ExecuteAsync(http);

        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return Results.Stream(picture, "image/png").ExecuteAsync(http);
    }
}
