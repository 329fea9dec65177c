using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Ui.Layouts;

namespace Ui.Drafts;

/// <summary>Fills a form that is opened with a draft, and lets the draft go once the form is accepted.</summary>
/// <remarks>A form that is refused is shown again, one that is accepted leads on: that is how every page of the house answers.</remarks>
sealed class DraftFilter(DraftFilling filling) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        // Forms of the desk alone have drafts; the page that says what went wrong must not read a form again which could not be read.
        var slip = HttpMethods.IsPost(http.Request.Method) && http.Request.Path.StartsWithSegments(Addresses.Desk) ? DraftSlip.Of(http.Request) : null;
        var done = await next();
        if (http.RequestServices.GetService<IFormDrafts>() is not { } drafts) return;

        if (HttpMethods.IsGet(http.Request.Method) && done.Result is PageResult) await Open(http, done, drafts);
        if (slip is { Id: { } sent } && IsAccepted(done) && IsOf(slip.Page, http.Request)) await drafts.Sent(sent, slip.Page, CancellationToken.None);
    }

    async Task Open(HttpContext http, PageHandlerExecutedContext page, IFormDrafts drafts)
    {
        if (!Guid.TryParse(http.Request.Query[DraftSlip.Asked], out var asked)) return;

        var draft = await drafts.Find(asked, DraftSlip.PageOf(http.Request), http.RequestAborted);
        http.Features.Set(new OpenedDraft(draft));
        if (draft is not null) await filling.Fill(page, draft);
    }

    static bool IsAccepted(PageHandlerExecutedContext done) => done is { Exception: null, Result: LocalRedirectResult or RedirectResult or RedirectToPageResult };

    static bool IsOf(string page, HttpRequest request) => page.Split('?')[0] == request.Path.ToUriComponent();
}
