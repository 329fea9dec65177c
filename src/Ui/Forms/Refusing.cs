using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Secrets;
using Platform.Web;
using Ui.Gate;

namespace Ui.Forms;

/// <summary>How a page answers a refusal: the form comes back with what was typed, or the thing is not there.</summary>
/// <remarks>
/// Once the corrected form has been accepted, the browser's Back finds no page in its cache and asks whether to send the refused one again. To prevent that the
/// answer would have to be stored on disk, with the identity number and telephone in it, and the computer may stand in a hall.
/// </remarks>
public static class Refusing
{
    /// <summary>The page again, each refusal beside its field or in the summary; or the page that says "not found", "not permitted" or "not now".</summary>
    public static IActionResult Refuse<T>(this PageModel page, Result<T> result) => page.Refuse(result.Refusals);

    public static IActionResult Refuse(this PageModel page, params IReadOnlyList<Refusal> because)
    {
        if (because.Contains(CommandRefusals.ProofNeeded)) return new ProofAsked();
        if (because.FirstOrDefault(refusal => LeavesNothing(refusal, page.Request)) is { } gone)
        {
            page.HttpContext.Features.Set(gone);
            return new StatusCodeResult(Status(gone));
        }

        foreach (var refusal in because) page.ModelState.AddModelError(Key(page, refusal.Field), Words(refusal));
        page.ViewData[SubmissionKeyTagHelper.Spent] = because.Contains(CommandRefusals.SentOtherwise);
        page.ViewData[ErrorSummaryTagHelper.Sequence] = because.Select(refusal => Key(page, refusal.Field)).ToList();
        page.Response.StatusCode = because.Count > 0 ? Status(because[0]) : StatusCodes.Status422UnprocessableEntity;
        return page.Page();
    }

    /// <summary>No file of a list whose conditions mean nothing: it would hold more than was asked for, and be taken for what was asked for.</summary>
    /// <param name="wrong">As the list says it.</param>
    public static IActionResult RefuseFile(this PageModel page, IReadOnlyList<string> wrong)
    {
        foreach (var text in wrong) page.ModelState.AddModelError("", text);
        page.ViewData[ErrorSummaryTagHelper.Sequence] = new List<string> { "" };
        page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page.Page();
    }

    /// <summary>Without what it was to show there is no page to come back with.</summary>
    static bool LeavesNothing(Refusal refusal, HttpRequest request) => refusal.Kind switch
    {
        RefusalKind.NotFound or RefusalKind.Denied => true,
        RefusalKind.Unavailable => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || refusal == CommandRefusals.CannotRead,
        _ => false,
    };

    /// <summary>The key that <c>&lt;submission-key /&gt;</c> put into the form, with a mark of what the form holds now.</summary>
    public static SubmissionKey? Once(this PageModel page) =>
        page.Request.HasFormContentType && SubmissionKey.Read(page.Request.Form[SubmissionKeyTagHelper.FieldName]) is { } key
            ? key with { Content = SentContent.Mark(page.Request.Form, page.HttpContext.RequestServices.GetRequiredService<HouseKey>()) }
            : null;

    internal static int Status(Refusal refusal) => RefusalStatus.Of(refusal);

    /// <summary>A command names its own field; in the form it may stand below a prefix such as <c>Input.</c></summary>
    static string Key(PageModel page, string? field) => field is null
        ? ""
        : page.ModelState.Keys.FirstOrDefault(key => key == field || key.EndsWith("." + field, StringComparison.Ordinal)) ?? Below(page, field) ?? field;

    /// <summary>Of boxes of which none is ticked a browser sends nothing: where the field stands tells the page itself.</summary>
    static string? Below(PageModel page, string field) => page.GetType().GetProperties()
        .Where(bound => bound.IsDefined(typeof(BindPropertyAttribute), inherit: true) && bound.PropertyType.GetProperty(field) is not null)
        .Select(bound => $"{bound.Name}.{field}").FirstOrDefault();

    static string Words(Refusal refusal) => refusal.Basis is null ? refusal.Text : $"{refusal.Text}（依据：{refusal.Basis}）";
}
