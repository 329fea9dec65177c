using System.Diagnostics;
using Kernel;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Platform.Api;
using Platform.Files;
using Ui.Drafts;
using Ui.Gate;
using Ui.Layouts;

namespace Ui.Errors;

/// <summary>Says in plain Chinese what went wrong, never how. It asks no database, which may be what is wrong.</summary>
[OpenToPublic, IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
sealed class ErrorPage(IOptions<FileSettings> files, FormKeeping keeping) : PageModel
{
    public int Status => Response.StatusCode;

    public ErrorText Text => ErrorText.Of(Status);

    /// <summary>A refusal says it better than its status does.</summary>
    public string Words => Kept is not null ? ErrorText.SignInAgain : HttpContext.Features.Get<Refusal>()?.Text ?? Text.Text;

    /// <summary>What was typed into the form that came after the end of the session.</summary>
    public string? Kept { get; private set; }

    /// <summary>Told wherever the size may be what was wrong: a browser that gives up half way sends no token either.</summary>
    public string? Limits => Status == StatusCodes.Status413PayloadTooLarge || (Status == StatusCodes.Status400BadRequest && Request.ContentLength > files.Value.LargestBytes)
        ? $"附件{files.Value.Limits}。"
        : null;

    public string Trace => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public bool ForStaff => new PathString(Asked).StartsWithSegments(Addresses.Desk);

    string Asked => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? "";

    ApiProblem Problem => HttpContext.Features.Get<Refusal>() is { } refusal ? ApiProblem.Of([refusal], Status) : new("about:blank", ApiProblem.TitleOf(Status), Status, ErrorText.ForProgram(Status));

    public IActionResult OnGet() => Answer();

    public IActionResult OnPost() => Answer();

    /// <summary>Whoever comes here by hand finds nothing; a program that called the API gets problem details (RFC 9457).</summary>
    IActionResult Answer()
    {
        if (HttpContext.Features.Get<KeptForm>() is { } form) Kept = keeping.Close(form);
        if (Asked.Length == 0) Response.StatusCode = StatusCodes.Status404NotFound;
        return new PathString(Asked).StartsWithSegments("/api")
            ? new JsonResult(Problem, ApiJson.Options) { StatusCode = Status, ContentType = ApiProblem.MediaType }
            : Page();
    }
}
