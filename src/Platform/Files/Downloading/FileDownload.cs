using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Platform.Files;

/// <summary>A file on its way out, as the answer of a page or of an endpoint. The owner's policy has been asked before.</summary>
/// <param name="inline">Shows it in the browser, if it is of a kind in which nothing can run.</param>
public sealed partial class FileDownload(Attachment file, bool inline = false) : IActionResult, IResult
{
    public Task ExecuteResultAsync(ActionContext context) => ExecuteAsync(context.HttpContext);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        var verify = services.GetRequiredService<IOptions<FileSettings>>().Value.VerifyOnRead;
        var content = await CheckedContent.Open(services.GetRequiredService<IFileStore>(), file.Hash, verify, httpContext.RequestAborted);
        if (!content.Succeeded)
        {
            NotServed(services.GetRequiredService<ILogger<FileDownload>>(), file.Id, content.Refusal.Code);
            await Results.Text(content.Refusal.Text, "text/plain", Encoding.UTF8, StatusCodes.Status500InternalServerError).ExecuteAsync(httpContext);
            return;
        }

        Protect(httpContext.Response.Headers);
        await Results.Stream(content.Value, file.Type.MediaType, entityTag: new($"\"{file.Hash.Hex}\""), lastModified: file.UploadedAt, enableRangeProcessing: true).ExecuteAsync(httpContext);
    }

    /// <summary>The browser believes the type that was found by looking, and runs nothing, whatever the content turns out to be.</summary>
    void Protect(IHeaderDictionary headers)
    {
        var shown = inline && file.Type.Inline;
        var disposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        headers.ContentDisposition = disposition.ToString();
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        headers.CacheControl = "private, no-cache";
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "File {Id} is not served: {Code}")]
    static partial void NotServed(ILogger log, FileId id, string code);
}
